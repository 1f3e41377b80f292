import type { Draft } from 'immer'
import type { MapDocument } from '@/model/document'
import type { CardId } from '@/model/records/card'
import type { Evidence } from '@/model/records/evidence'
import type { SubjectId } from '@/model/records/measurement'
import type { StageId } from '@/model/records/stage'
import type { Clipping } from '../clipping'
import { type NewIds, renew } from './newIds'

/** How far a pasted note lies from the one that it was copied from, px. */
const NOTE_SHIFT = 24

/** Puts notes into a draft, and what hangs on the pasted cards and stages. */
export function pasteRest(draft: Draft<MapDocument>, clipping: Clipping, ids: NewIds): void {
  for (const note of clipping.notes) {
    const id = renew(ids, 'note', note.id)
    draft.note[id] = { ...note, id, x: note.x + NOTE_SHIFT, y: note.y + NOTE_SHIFT }
  }
  for (const link of clipping.links) {
    const [fromId, toId] = [ids.get(link.fromId), ids.get(link.toId)]
    if (!fromId || !toId) continue
    const id = renew(ids, 'link', link.id)
    draft.link[id] = { ...link, id, fromId: fromId as CardId, toId: toId as CardId }
  }
  for (const measurement of clipping.measurements) {
    const subjectId = ids.get(measurement.subjectId) as CardId | StageId | undefined
    if (!subjectId) continue
    const id = renew(ids, 'measurement', measurement.id)
    draft.measurement[id] = { ...measurement, id, subjectId }
  }
  for (const evidence of clipping.evidence) {
    const subjectId = ids.get(evidence.subjectId) as Evidence['subjectId'] | undefined
    if (!subjectId) continue
    const id = renew(ids, 'evidence', evidence.id)
    draft.evidence[id] = { ...evidence, id, subjectId }
  }
  for (const proof of clipping.proofs) {
    const opportunityId = ids.get(proof.opportunityId) as CardId | undefined
    // Its KPI may have been copied along; else it is still the one of the map, where there is one.
    const subjectId = (ids.get(proof.subjectId) ?? proof.subjectId) as SubjectId
    if (!opportunityId || !(draft.card[subjectId] ?? draft.stage[subjectId])) continue
    const id = renew(ids, 'proof', proof.id)
    draft.proof[id] = { ...proof, id, opportunityId, subjectId }
  }
}
