import type { Backup } from '@/exchange/backup/readBackup'
import type { Progress } from '@/exchange/export/progress'
import type { JourneyId } from '@/model/records/journey'

/**
 * What becomes of a map of a backup.
 * - `restore`: it comes as it was; for maps that this device does not have.
 * - `mine`: the one on this device stays, and the backup's does not come.
 * - `backup`: the one on this device becomes as the backup's; what it was stays as a copy.
 * - `both`: the backup's comes as a map of its own.
 */
export type Decision = 'restore' | 'mine' | 'backup' | 'both'

export type RestorePlan = {
  readonly decisions: ReadonlyMap<JourneyId, Decision>
  /** Whether personas and own KPIs that are here too become as the backup's. */
  readonly overLibrary: boolean
}

/** What became of something in the backup. */
export type RestoreLine = {
  readonly what: 'restored' | 'replaced' | 'copied' | 'same' | 'kept' | 'failed' | 'library'
  readonly text: string
  /** What of it did not come, and why. */
  readonly notes: readonly string[]
}

/** Restores by a plan and tells what became of each entry; nothing it meets makes it reject. */
export type Restore = (
  backup: Backup,
  plan: RestorePlan,
  progress: Progress,
) => Promise<readonly RestoreLine[]>
