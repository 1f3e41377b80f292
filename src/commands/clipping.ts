import * as z from 'zod/mini'
import type { MapDocument } from '@/model/document'
import { kindOf } from '@/model/ids'
import { isOrder } from '@/model/order'
import { stagesOf, stepsInOrder, stepsOf } from '@/model/outline'
import { cardSchema } from '@/model/records/card'
import { evidenceSchema } from '@/model/records/evidence'
import { laneSchema } from '@/model/records/lane'
import { linkSchema } from '@/model/records/link'
import { measurementSchema } from '@/model/records/measurement'
import { noteSchema } from '@/model/records/note'
import { proofSchema } from '@/model/records/proof'
import { stageSchema } from '@/model/records/stage'
import { stepSchema } from '@/model/records/step'
import { inReadingOrder } from './moveCards'

/** What lies on the clipboard: records as they were, in reading order, with what hangs on them. */
const clippingSchema = z.object({
  stages: z.array(stageSchema),
  steps: z.array(stepSchema),
  lanes: z.array(laneSchema),
  cards: z.array(cardSchema),
  notes: z.array(noteSchema),
  links: z.array(linkSchema),
  measurements: z.array(measurementSchema),
  evidence: z.array(evidenceSchema),
  proofs: z.array(proofSchema),
})
export type Clipping = z.infer<typeof clippingSchema>

/** The type under which a clipping travels between windows of Parcours. */
export const CLIPPING_TYPE = 'application/vnd.parcours.clipping+json'

/** The selected records with what belongs to them: a stage with its cards, cards with their KPIs and the links among them. */
export function clip(map: MapDocument, ids: Iterable<string>): Clipping {
  const chosen = new Set(ids)
  const stages = stagesOf(map).filter((stage) => chosen.has(stage.id))
  const steps = stages.flatMap((stage) => stepsOf(map, stage.id))
  const homes = new Set<string>([...stages, ...steps].map((record) => record.id))
  const cards = Object.values(map.card)
    .filter((card) => chosen.has(card.id) || homes.has(card.homeId))
    .sort(inReadingOrder(map))
  const held = new Set<string>(cards.map((card) => card.homeId))
  const subjects = new Set<string>([...cards, ...stages].map((record) => record.id))
  const measurements = Object.values(map.measurement).filter(({ subjectId }) =>
    subjects.has(subjectId),
  )
  const known = new Set<string>([...subjects, ...measurements.map(({ id }) => id)])
  return {
    stages,
    // Of cards without their stage, the steps tell which stood together, and in which order.
    steps: stages.length > 0 ? steps : stepsInOrder(map).filter(({ id }) => held.has(id)),
    lanes: Object.values(map.lane).filter((lane) => cards.some((card) => card.laneId === lane.id)),
    cards,
    notes: Object.values(map.note).filter((note) => chosen.has(note.id)),
    links: Object.values(map.link).filter(
      (link) => subjects.has(link.fromId) && subjects.has(link.toId),
    ),
    measurements,
    evidence: Object.values(map.evidence).filter(({ subjectId }) => known.has(subjectId)),
    proofs: Object.values(map.proof).filter(({ opportunityId }) => subjects.has(opportunityId)),
  }
}

/** Whether a clipping holds anything. */
export function isEmptyClipping(clipping: Clipping): boolean {
  return clipping.stages.length + clipping.cards.length + clipping.notes.length === 0
}

/** A clipping as lines of text, for everywhere else. */
export function clippingText(clipping: Clipping): string {
  const { stages, cards, notes } = clipping
  return [...stages, ...cards, ...notes].map((record) => record.title).join('\n')
}

/** A clipping from text that may come from anywhere; nothing where it is not one of ours. */
export function parseClipping(text: string): Clipping | undefined {
  try {
    const result = z.safeParse(clippingSchema, JSON.parse(text))
    return result.success && hasSoundOrder(result.data) ? result.data : undefined
  } catch {
    return undefined
  }
}

/** Markup that carries a clipping, for clipboards that keep no types but the usual ones. */
export function clippingInto(html: string, clipping: Clipping): string {
  const bytes = new TextEncoder().encode(JSON.stringify(clipping))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `<div ${CARRIER}="${btoa(binary)}">${html}</div>`
}

/** The clipping that markup carries, which may come from anywhere; nothing where it is not one of ours. */
export function clippingFrom(html: string): Clipping | undefined {
  const [, data] = html.match(new RegExp(`${CARRIER}="([A-Za-z0-9+/=]+)"`)) ?? []
  if (!data) return undefined
  try {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    return parseClipping(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const CARRIER = 'data-parcours-clipping'

/** Whether an id names a record that can be copied. */
export function isClippable(id: string): boolean {
  return ['stage', 'card', 'note'].includes(kindOf(id))
}

function hasSoundOrder({ steps, measurements, evidence, proofs }: Clipping): boolean {
  return [...steps, ...measurements, ...evidence, ...proofs].every(({ order }) => isOrder(order))
}
