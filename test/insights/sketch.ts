import { emptyLibrary, type LibraryDocument, type MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import type { Card } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { createDismissal, type Dismissal } from '@/model/records/dismissal'
import { createEvidence, type Evidence } from '@/model/records/evidence'
import type { Journey } from '@/model/records/journey'
import type { LaneType } from '@/model/records/lane'
import { createLink } from '@/model/records/link'
import { createMeasurement, type Measurement, type SubjectId } from '@/model/records/measurement'
import { createPersona, type PersonaId } from '@/model/records/persona'
import { createProof, type Proof } from '@/model/records/proof'
import type { Stage } from '@/model/records/stage'
import { type BoardPlan, planned } from '../helpers/board'

export const TODAY = '2026-11-22'

type AnyTable = keyof MapDocument

/** A planned map that is filled in by title, and told of by title again. */
export type Sketch = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  /** The id of the card or the stage with a title. */
  id<K extends 'card' | 'stage' = 'card'>(
    title: string,
  ): K extends 'card' ? Card['id'] : Stage['id']
  /** The titles of cards and stages. */
  titles(ids: readonly string[]): string[]
  journey(fields: Partial<Journey>): Sketch
  cards(fields: Readonly<Record<string, Partial<Card>>>): Sketch
  /** Scores for everyone, or in the order of the personas. */
  scores(scores: Readonly<Record<string, number | readonly (number | undefined)[]>>): Sketch
  stage(title: string, fields: Partial<Stage>): Sketch
  /** Personas of the map by name, with their weight. */
  personas(weights: Readonly<Record<string, number>>): Sketch
  persona(name: string): PersonaId
  link(from: string, to: string): Sketch
  measure(title: string, definitionId: string, fields?: Partial<Measurement>): Sketch
  evidence(subject: string, fields?: Partial<Evidence>): Sketch
  prove(opportunity: string, at: string, definitionId: string, fields?: Partial<Proof>): Sketch
  dismiss(check: string, subjectId: string, fields?: Partial<Dismissal>): Sketch
}

/** A map as a plan tells it, to be filled in; with lanes other than the usual ones where named. */
export function sketch(plan: BoardPlan, lanes?: readonly LaneType[]): Sketch {
  let map = planned(plan, lanes)
  let library = emptyLibrary()
  const titled = () => [...Object.values(map.card), ...Object.values(map.stage)]
  const put = (kind: AnyTable, record: { readonly id: string }) => {
    map = { ...map, [kind]: { ...map[kind], [record.id]: record } }
    return made
  }
  const next = (kind: 'cast' | 'measurement' | 'evidence' | 'proof') =>
    orderAtEnd(Object.values(map[kind]).slice(-1))
  const idOf = (title: string): string => {
    const found = titled().find((record) => record.title === title)
    if (!found) throw new Error(`nothing is called ${title}`)
    return found.id
  }
  const edit = (kind: AnyTable, id: string, fields: object) =>
    put(kind, { ...(map[kind] as Record<string, { id: string }>)[id]!, ...fields })
  const made: Sketch = {
    get map() {
      return map
    },
    get library() {
      return library
    },
    id: (title) => idOf(title) as never,
    titles: (ids) => ids.map((id) => titled().find((record) => record.id === id)?.title ?? id),
    journey: (fields) => edit('journey', Object.keys(map.journey)[0]!, fields),
    cards(fields) {
      for (const [title, each] of Object.entries(fields)) edit('card', idOf(title), each)
      return made
    },
    scores(scores) {
      const personas = Object.values(map.cast).map(({ personaId }) => personaId)
      for (const [title, given] of Object.entries(scores)) {
        const entries =
          typeof given === 'number'
            ? [['everyone', given]]
            : given.flatMap((score, at) => (score === undefined ? [] : [[personas[at]!, score]]))
        edit('card', idOf(title), { scores: Object.fromEntries(entries) })
      }
      return made
    },
    stage: (title, fields) => edit('stage', idOf(title), fields),
    personas(weights) {
      for (const [name, weight] of Object.entries(weights)) {
        const persona = createPersona({ name, weight })
        library = { ...library, persona: { ...library.persona, [persona.id]: persona } }
        put('cast', createCast({ personaId: persona.id, order: next('cast') }))
      }
      return made
    },
    persona: (name) => Object.values(library.persona).find((each) => each.name === name)!.id,
    link: (from, to) =>
      put('link', createLink({ fromId: idOf(from) as Card['id'], toId: idOf(to) as Card['id'] })),
    measure(title, definitionId, fields = {}) {
      const subjectId = idOf(title) as SubjectId
      const order = next('measurement')
      return put('measurement', createMeasurement({ subjectId, definitionId, order, ...fields }))
    },
    evidence(subject, fields = {}) {
      const subjectId = (map.measurement[subject] ? subject : idOf(subject)) as SubjectId
      return put('evidence', createEvidence({ subjectId, order: next('evidence'), ...fields }))
    },
    prove(opportunity, at, definitionId, fields = {}) {
      const opportunityId = idOf(opportunity) as Card['id']
      const subjectId = idOf(at) as SubjectId
      const order = next('proof')
      return put('proof', createProof({ opportunityId, subjectId, definitionId, order, ...fields }))
    },
    dismiss: (check, subjectId, fields = {}) =>
      put('dismissal', createDismissal({ check, subjectId, ...fields })),
  }
  return made
}

/** A stage with a step for each touchpoint, in this order. */
export function row(...touchpoints: string[]): BoardPlan {
  return { Stage: { steps: touchpoints.map((touchpoint) => ({ touchpoint })) } }
}
