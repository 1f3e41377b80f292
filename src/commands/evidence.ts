import type { MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { evidenceOf } from '@/model/outline'
import { createEvidence, type Evidence, type EvidenceId } from '@/model/records/evidence'
import type { CommandContext } from './context'
import { titleOf } from './places'

/** What somebody says of a piece of evidence. */
export type EvidenceFields = Pick<Evidence, 'source' | 'date' | 'sentence' | 'link'>

/** Adds something that is known about a card, a stage or a KPI's value, below what is known already. */
export function addEvidence(
  context: CommandContext,
  subjectId: Evidence['subjectId'],
  fields: Partial<EvidenceFields>,
): EvidenceId {
  const { map } = context.editor.store.getState()
  const order = orderAtEnd(evidenceOf(map, subjectId))
  const evidence = createEvidence({ subjectId, order, ...fields })
  context.editor.transact(labelFor(context, map, evidence), (draft) => {
    draft.map.evidence[evidence.id] = evidence
  })
  return evidence.id
}

/** Changes a piece of evidence; typing merges under `mergeKey`. */
export function editEvidence(
  context: CommandContext,
  id: EvidenceId,
  fields: Partial<EvidenceFields>,
  mergeKey?: string,
): void {
  const { map } = context.editor.store.getState()
  const evidence = map.evidence[id]
  if (!evidence) return
  context.editor.transact(
    labelFor(context, map, evidence),
    (draft) => void Object.assign(draft.map.evidence[id]!, fields),
    mergeKey ? { mergeKey } : undefined,
  )
}

/** Takes a piece of evidence away. */
export function removeEvidence(context: CommandContext, id: EvidenceId): void {
  const { map } = context.editor.store.getState()
  const evidence = map.evidence[id]
  if (!evidence) return
  context.editor.transact(labelFor(context, map, evidence), (draft) => {
    delete draft.map.evidence[id]
  })
}

/** "evidence of Pay online": named for where it stands, as most evidence is too long for a name. */
function labelFor({ messages }: CommandContext, map: MapDocument, { subjectId }: Evidence) {
  const place = map.measurement[subjectId]?.subjectId ?? subjectId
  return { verb: 'prove', name: titleOf(map, place, messages) } as const
}
