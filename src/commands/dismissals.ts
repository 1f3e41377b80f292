import type { Finding } from '@/insights/types'
import { createDismissal, type Dismissal } from '@/model/records/dismissal'
import type { CommandContext } from './context'

/**
 * Takes a finding of the map checker off the list: the team lives with it, for a reason. Dismissed
 * again, it has the newer reason. `name` is what the history calls it.
 */
export function dismissFinding(
  { editor }: CommandContext,
  { check, subjectId }: Pick<Finding, 'check' | 'subjectId'>,
  reason: string,
  name: string,
): void {
  const { map } = editor.store.getState()
  const known = Object.values(map.dismissal).find(
    (dismissal) => dismissal.check === check && dismissal.subjectId === subjectId,
  )
  const dismissal = known ?? createDismissal({ check, subjectId })
  editor.transact({ verb: 'dismiss', name }, (draft) => {
    draft.map.dismissal[dismissal.id] ??= dismissal
    draft.map.dismissal[dismissal.id]!.reason = reason.trim()
  })
}

/** Puts a finding back on the list. `name` is what the history calls it. */
export function bringBack({ editor }: CommandContext, id: Dismissal['id'], name: string): void {
  editor.transact({ verb: 'remove', name }, ({ map }) => {
    delete map.dismissal[id]
  })
}
