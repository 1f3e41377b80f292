import { orderAtEnd } from '@/model/order'
import { proofsOf } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import { createProof, type Proof, type ProofId } from '@/model/records/proof'
import type { CommandContext } from './context'

/** Which KPI of which card or stage will show it. */
export type ProofTarget = Pick<Proof, 'subjectId' | 'definitionId'>

/**
 * Chooses a KPI that will show whether an opportunity worked, followed from a day on
 * (`YYYY-MM-DD`). One that is chosen already is not chosen twice. `name` is the KPI's, for the
 * history.
 */
export function addProof(
  { editor }: CommandContext,
  opportunityId: CardId,
  { subjectId, definitionId }: ProofTarget,
  name: string,
  since: string,
): void {
  const proofs = proofsOf(editor.store.getState().map, opportunityId)
  const isThere = (proof: Proof) =>
    proof.subjectId === subjectId && proof.definitionId === definitionId
  if (proofs.some(isThere)) return
  const order = orderAtEnd(proofs)
  const proof = createProof({ opportunityId, subjectId, definitionId, order, since })
  editor.transact({ verb: 'attach', name }, ({ map }) => {
    map.proof[proof.id] = proof
  })
}

/** Moves the day from which a KPI is followed. */
export function followSince(
  { editor }: CommandContext,
  id: ProofId,
  name: string,
  since: string,
): void {
  editor.transact(
    { verb: 'edit', name },
    ({ map }) => {
      map.proof[id]!.since = since
    },
    { mergeKey: `since:${id}` },
  )
}

/** Takes a KPI away from those that an opportunity is held against; its values stay. */
export function removeProof({ editor }: CommandContext, id: ProofId, name: string): void {
  editor.transact({ verb: 'remove', name }, ({ map }) => {
    delete map.proof[id]
  })
}
