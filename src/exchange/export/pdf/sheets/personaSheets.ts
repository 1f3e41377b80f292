import { drawAvatar } from '@/drawing/head'
import { light } from '@/drawing/palette'
import { disc, type Primitive } from '@/drawing/primitives'
import { personaIdsOf } from '@/model/feelings'
import type { Persona } from '@/model/records/persona'
import { curveChart } from './curveChart'
import { curveSentences } from './curveSentences'
import { type Strip, space } from './strip'
import { type Cell, type CellText, columnsOf, row } from './table'
import { heading, paragraph, STYLES } from './type'
import { createWriting, type Told, type Writing } from './writing'

const AVATAR = 64
const BESIDE_AVATAR = AVATAR + 18

/** A page for each persona of the map: who it is, and how this journey feels to it. */
export function personaSheets(told: Told): Strip[] {
  const writing = createWriting(told)
  const personas = personaIdsOf(told.map).flatMap((id) => told.library.persona[id] ?? [])
  return personas.flatMap((persona) => sheetOf(persona, told, writing))
}

function sheetOf(persona: Persona, told: Told, writing: Writing): Strip[] {
  return [
    ...headOf(persona, told, writing),
    ...quoteOf(persona, told),
    ...fieldsOf(persona, told, writing),
    ...journeyOf(persona, told, writing),
  ]
}

/** Picture, name and role. The name's lines stand beside the picture, which is as high as four of them. */
function headOf(persona: Persona, { width, breakText }: Told, writing: Writing): Strip[] {
  const name = writing.persona(persona.id)
  const beside = width - BESIDE_AVATAR
  const lines = [
    space(4),
    ...paragraph(name, STYLES.name, beside, breakText, BESIDE_AVATAR),
    ...(persona.role.trim()
      ? paragraph(persona.role, STYLES.body, beside, breakText, BESIDE_AVATAR)
      : []),
  ]
  const picture = drawAvatar(persona, AVATAR / 2, AVATAR / 2, AVATAR / 2, light)
  const [first, ...others] = lines
  const used = lines.reduce((sum, { height }) => sum + height, 0)
  const strips: Strip[] = [
    { ...first!, draw: picture, beginsPage: true, bookmark: { title: name, level: 2 } },
    ...others,
    space(Math.max(0, AVATAR - used) + 18),
  ]
  return strips.map((strip) => ({ ...strip, staysWithNext: true }))
}

function quoteOf({ quote, colour }: Persona, { width, breakText }: Told): Strip[] {
  if (!quote.trim()) return []
  const lines = paragraph(quote.trim(), STYLES.quote, width - 14, breakText, 14)
  return [
    ...lines.map((strip): Strip => {
      const fill = light.colours[colour]
      const bar: Primitive = { type: 'rect', x: 0, y: 0, width: 3, height: strip.height, fill }
      return { ...strip, draw: [bar, ...strip.draw] }
    }),
    space(18),
  ]
}

function fieldsOf(persona: Persona, told: Told, writing: Writing): Strip[] {
  const { persona: words } = told.messages
  const t = told.panels.personas
  const columns = columnsOf(told.width, [1, 1], 24)
  const field = (name: string, text: string): Cell =>
    text.trim() === ''
      ? []
      : [
          { text: name, style: STYLES.label },
          { text: text.trim(), style: STYLES.body },
        ]
  const pairs = [
    field(words.goals, persona.goals),
    field(words.frustrations, persona.frustrations),
    field(words.demographics, persona.demographics),
    field(words.psychographics, persona.psychographics),
    field(words.devices, persona.devices),
    field(words.channels, persona.channels.map(writing.channel).join(', ')),
    field(t.decision, persona.decision),
    [{ text: words.weight, style: STYLES.label }, weightOf(persona.weight, t.outOfFive)],
  ].filter((cell) => cell.length > 0)
  return pairs.flatMap((cell, at) =>
    at % 2 === 0 ? [...row(columns, [cell, pairs[at + 1] ?? []], told.breakText), space(10)] : [],
  )
}

function weightOf(weight: number, say: (level: number) => string): CellText {
  const draw = [0, 1, 2, 3, 4].map((level) =>
    disc(4 + level * 11, 6.5, 3.5, { fill: level < weight ? light.accent : light.line }),
  )
  return { text: say(weight), style: STYLES.body, mark: { width: 60, draw } }
}

/** What the persona's curve tells of this map; nothing where it has none. */
function journeyOf(persona: Persona, told: Told, writing: Writing): Strip[] {
  const curve = told.insights.curves.find(({ personaId }) => personaId === persona.id)
  if (!curve || curve.points.length === 0) return []
  const sentences = curveSentences(curve, told, writing)
  const columns = columnsOf(told.width, [1])
  return [
    space(12),
    ...heading(told.words.inThisMap, 2, told.width, told.breakText, false),
    ...curveChart(curve, told, writing),
    ...sentences.flatMap((sentence) => row(columns, [[sentence]], told.breakText)),
  ]
}
