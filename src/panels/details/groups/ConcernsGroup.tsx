import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { ChipButton, Chips } from '../../fields/Chip'
import { PanelGroup } from '../../fields/PanelGroup'
import { PersonaDisc } from '../../fields/PersonaDisc'
import { usePersonas } from '../usePersonas'

/** Which personas cards concern: everyone until one is chosen. Nothing in a map without personas. */
export function ConcernsGroup({ cards }: { cards: readonly Card[] }) {
  const context = useCommandContext()
  const { details, persona: words } = useMessages()
  const personas = usePersonas()
  if (personas.length === 0) return null
  const ids = cards.map((card) => card.id)
  const concerns = (id: PersonaId) => cards.every((card) => card.personaIds.includes(id))
  const set = (personaIds: PersonaId[]) => editCards(context, ids, { personaIds })
  const chosen = personas.map(({ id }) => id).filter(concerns)
  const toggle = (id: PersonaId) =>
    set(concerns(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <PanelGroup label={details.concerns}>
      <Chips>
        <ChipButton
          pressed={cards.every((card) => card.personaIds.length === 0)}
          onClick={() => set([])}
        >
          {details.everyone}
        </ChipButton>
        {personas.map((persona) => (
          <ChipButton
            key={persona.id}
            pressed={concerns(persona.id)}
            sign={<PersonaDisc persona={persona} size={16} />}
            title={persona.name}
            onClick={() => toggle(persona.id)}
          >
            {persona.name || words.nameless}
          </ChipButton>
        ))}
      </Chips>
    </PanelGroup>
  )
}
