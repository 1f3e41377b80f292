import { personaIdsOf } from '@/model/feelings'
import { inCell, quote, words } from './escape'
import { channelsOf, nameOf, type Speech } from './speech'

/** Who goes through the journey, with all that is known of each. */
export function writePersonas(speech: Speech): string[] {
  const { map, library, messages, report } = speech
  const labels = messages.persona
  const personas = personaIdsOf(map).flatMap((id) => library.persona[id] ?? [])
  if (personas.length === 0) return []
  return [
    `## ${messages.details.personas}`,
    ...personas.flatMap((persona) => {
      const facts = [
        [labels.goals, inCell(persona.goals)],
        [labels.frustrations, inCell(persona.frustrations)],
        [labels.demographics, inCell(persona.demographics)],
        [labels.psychographics, inCell(persona.psychographics)],
        [labels.devices, inCell(persona.devices)],
        [labels.channels, channelsOf(persona.channels, speech)],
        [report.decision, inCell(persona.decision)],
        [labels.weight, `${persona.weight} / 5`],
      ].filter(([, value]) => value !== '')
      return [
        `### ${nameOf(persona.id, speech)}`,
        ...(words(persona.role) === '' ? [] : [words(persona.role)]),
        ...(persona.quote.trim() === '' ? [] : [quote(persona.quote)]),
        facts.map(([label, value]) => `- **${label}${report.colon}** ${value}`).join('\n'),
      ]
    }),
  ]
}
