import { kindOf } from '@/model/ids'
import type { JourneyId } from '@/model/records/journey'
import type { Entry } from './journal'
import type { VersionReason } from './rows'
import type { Storage } from './storage'
import type { KeptMap } from './versions'

/** How long one may work before the state that the next change starts from is kept, ms. */
export const BETWEEN_VERSIONS = 60 * 60 * 1000

/** From how many cards on a deletion is one that a version is kept before. */
const MANY_CARDS = 10

/** Why the state before a change is to be kept whatever the time; nothing for most changes. */
export function reasonOf({
  label,
  diff,
}: Pick<Entry, 'label' | 'diff'>): VersionReason | undefined {
  if (label.verb === 'import' || label.verb === 'restore') return label.verb
  const removed = Object.keys(diff.removed).filter((id) => kindOf(id) === 'card')
  return removed.length >= MANY_CARDS ? 'remove' : undefined
}

export type AutomaticVersions = {
  /**
   * Keeps a state that a change has just been made on, where there is a reason or an hour has
   * passed since the last version. Never rejects: the journal has the change and the state before
   * it, and a device without room says so by what else it cannot write.
   */
  consider(
    state: KeptMap & { readonly sequence: number },
    reason: VersionReason | undefined,
  ): Promise<void>
}

/** What keeps versions of a map by itself, while it is being edited in this window. */
export function createAutomaticVersions(storage: Storage, mapId: JourneyId): AutomaticVersions {
  /** The time of the last version, ms: read once, then followed. */
  let last: number | undefined
  let work: Promise<void> = Promise.resolve()

  async function keep(
    state: KeptMap & { readonly sequence: number },
    reason: VersionReason | undefined,
    time: number,
  ) {
    // Nothing is kept before the first change: the map does not wait for this to open.
    const { keepVersion, listVersions } = await import('./versions')
    last ??= (await listVersions(storage, mapId))[0]?.time ?? Number.NEGATIVE_INFINITY
    // A clock that was set back would make the last version look as if it were still to come.
    const passed = Math.abs(time - last) >= BETWEEN_VERSIONS
    if (!reason && !passed) return
    await keepVersion(storage, mapId, state, { name: null, reason: reason ?? 'hour' })
    last = time
  }

  return {
    consider(state, reason) {
      const time = Date.now()
      work = work.then(() => keep(state, reason, time)).catch(() => {})
      return work
    },
  }
}
