import { emptyLibrary, emptyMap, type LibraryDocument, type MapDocument } from '@/model/document'
import { createId } from '@/model/ids'
import { ordersAt } from '@/model/order'
import { type Card, type CardType, createCard } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { createEvidence } from '@/model/records/evidence'
import { createJourney } from '@/model/records/journey'
import { createLane } from '@/model/records/lane'
import { createLink } from '@/model/records/link'
import { createMeasurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'
import { createProof } from '@/model/records/proof'
import { createStage } from '@/model/records/stage'
import { createStep } from '@/model/records/step'

const TYPES: readonly CardType[] = ['touchpoint', 'thought', 'pain', 'opportunity']
const CHANNELS = ['website', 'phone', 'shop', 'email', 'WhatsApp']
const STAGES = 5

/**
 * A map of n cards that is filled as a team fills it in a year: steps of a touchpoint, a thought, a
 * pain point and an opportunity that answers it, three personas who feel differently, answers of a
 * survey, a KPI in two touchpoints of three with three values each, evidence on every second card.
 */
export function largeMap(n: number): { map: MapDocument; library: LibraryDocument } {
  const personas = [1, 2, 3].map((weight) => createPersona({ name: `Persona ${weight}`, weight }))
  const steps = Math.ceil(n / TYPES.length)
  const orders = ordersAt([], 0, Math.max(steps, n) * 3)
  const tables: Record<string, Record<string, { readonly id: string }>> = {}
  const add = <R extends { readonly id: string; readonly kind: string }>(record: R): R => {
    tables[record.kind] ??= {}
    tables[record.kind]![record.id] = record
    return record
  }
  const lanes = TYPES.map((type, at) => add(createLane({ type, order: orders[at]! })))
  for (const [at, { id }] of personas.entries())
    add(createCast({ personaId: id, order: orders[at]! }))
  const stages = Array.from({ length: STAGES }, (_, at) =>
    add(createStage({ order: orders[at]!, title: `Stage ${at}` })),
  )
  for (let step = 0; step < steps; step += 1) {
    const stageId = stages[Math.floor((step * STAGES) / steps)]!.id
    const homeId = add(createStep({ stageId, order: orders[step]! })).id
    const score = (shift: number) => (((step + shift) % 9) - 4) / 2
    const scores = Object.fromEntries(personas.map(({ id }, at) => [id, score(at * 2)]))
    const measured = { everyone: { mean: score(1), n: 50, spread: 1 } }
    const cards = TYPES.slice(0, n - step * TYPES.length).map((type, at): Card => {
      const fields: Partial<Card> =
        type === 'touchpoint'
          ? { scores, measured, channels: [CHANNELS[step % 5]!], pillars: { empathy: 3 } }
          : { severity: (step % 5) + 1, votes: step % 7, share: step % 100, impact: 4, effort: 2 }
      const place = { laneId: lanes[at]!.id, homeId, order: orders[0]! }
      return add(createCard({ ...fields, ...place, type, title: `${type} number ${step % 400}` }))
    })
    const [touchpoint, thought, pain, opportunity] = cards
    if (thought)
      add(createEvidence({ subjectId: thought.id, order: orders[0]!, date: '2026-01-01' }))
    if (pain) add(createEvidence({ subjectId: pain.id, order: orders[0]!, date: '2025-01-01' }))
    if (pain && opportunity) add(createLink({ fromId: pain.id, toId: opportunity.id }))
    if (step % 3 === 0) continue
    const subjectId = touchpoint!.id
    for (const [at, date] of ['2026-01-31', '2026-04-30', '2026-07-31'].entries()) {
      const inputs = { satisfied: 30 + at, asked: 50 }
      const order = orders[at]!
      add(createMeasurement({ subjectId, definitionId: 'csat', order, inputs, date }))
    }
    if (!opportunity) continue
    const opportunityId = opportunity.id
    add(createProof({ opportunityId, subjectId, definitionId: 'csat', order: orders[0]! }))
  }
  const map = { ...emptyMap(createJourney({ id: createId('journey') })), ...tables } as MapDocument
  const persona = Object.fromEntries(personas.map((each) => [each.id, each]))
  return { map, library: { ...emptyLibrary(), persona } }
}
