import type { StoreApi } from 'zustand/vanilla'
import type { ChangeEvent, Editor } from '@/editor/editor'
import { composeDiffs, isEmptyDiff } from '@/model/diff'
import { createBackoff } from './backoff'
import type { OpenedMap } from './documents'
import { PASSING_FAILURES, saveFailureOf } from './errors'
import { createFollower } from './follower'
import { dueOf, enqueue, fold, release } from './queue'
import { createSaveState, type SaveState } from './saveState'
import type { Storage } from './storage'
import type { TabMessage } from './tabs'

/** How long typing may wait for more of it, in milliseconds. */
export const TYPING_WAIT = 300

/** Keeps an editor's work, for as long as its map is open. Nothing here rejects: see `state`. */
export type Autosave = {
  readonly state: StoreApi<SaveState>
  /** Writes what waits, at once; resolves when it is written or has failed. */
  flush(): Promise<void>
  /** Reads what other windows did and tries again to write what failed. */
  refresh(): Promise<void>
  /** Puts a map that was deleted for good in another window back, as it is here. */
  bringBack(): Promise<void>
  /**
   * Writes everything, then a checkpoint, and lets go of the editor. What could not be written yet
   * is still tried again, as long as the page lives.
   */
  close(): Promise<void>
}

/**
 * Starts to keep an editor's work. To be called before anything is changed in it, with what it was
 * made from.
 */
export function createAutosave(options: {
  readonly editor: Editor
  readonly storage: Storage
  readonly opened: OpenedMap
}): Autosave {
  const { editor, storage } = options
  const state = createSaveState()
  const follower = createFollower({ ...options, speaker: hear })
  const backoff = createBackoff(() => void work())
  let typing: ReturnType<typeof setTimeout> | undefined
  let last: Promise<void> = Promise.resolve()
  /** Whether a read is to come anyway: twenty messages in a row need no twenty reads. */
  let readAhead = false

  /** One thing at a time: a row must not be read as another's while its own write is under way. */
  function work(read = false): Promise<void> {
    if (read && readAhead) return last
    readAhead ||= read
    last = last.then(async () => {
      if (read) readAhead = false
      try {
        if (reopens(state.getState())) await storage.store.reopen()
        if (read) found(await follower.catchUp())
        while (dueOf(follower.queue).length > 0) await follower.write(dueOf(follower.queue))
        succeeded()
      } catch (error) {
        failed(error)
      }
    })
    return last
  }

  function succeeded() {
    backoff.reset()
    const status = follower.queue.length > 0 ? 'saving' : 'saved'
    if (state.getState().status !== status) state.setState({ status, failure: null })
  }

  function found(map: SaveState['map']) {
    if (state.getState().map !== map) state.setState({ map })
  }

  function failed(error: unknown) {
    const failure = saveFailureOf(error)
    if (failure === 'tooLarge') follower.queue = fold(follower.queue)
    if (PASSING_FAILURES.includes(failure)) backoff.schedule()
    state.setState({ status: 'failed', failure, ...(failure === 'gone' && { map: 'deleted' }) })
  }

  function take(event: ChangeEvent) {
    follower.queue = enqueue(follower.queue, mended(event))
    if (state.getState().status === 'saved') state.setState({ status: 'saving' })
    if (follower.queue.at(-1)?.held) typing ??= setTimeout(flush, TYPING_WAIT)
    if (follower.queue.length === 0 || dueOf(follower.queue).length > 0) void work()
  }

  function mended(event: ChangeEvent): ChangeEvent {
    const mend = follower.takeMend()
    if (isEmptyDiff(mend)) return event
    return { ...event, change: { ...event.change, map: composeDiffs(mend, event.change.map) } }
  }

  function flush(): Promise<void> {
    clearTimeout(typing)
    typing = undefined
    follower.queue = release(follower.queue)
    return work()
  }

  function hear({ type, documentId }: TabMessage) {
    if (type === 'tied' || type === 'conducted' || !follower.follows(documentId)) return
    if (type === 'deleted' || type === 'trashed') found(type)
    else void work(true)
  }

  const stopTaking = editor.onChange(take)
  const stopHearing = storage.tabs.listen(hear)
  const stopLettingGo = storage.onLettingGo(flush)
  void work(true)

  return {
    state,
    flush,
    refresh: () => {
      backoff.reset()
      return work(true)
    },
    bringBack() {
      last = last
        .then(follower.bringBack)
        .then(() => state.setState({ map: 'present', failure: null }), failed)
      // Another window may have been first to bring it back: then that is what is read.
      return work(true)
    },
    async close() {
      await flush()
      stopTaking()
      stopHearing()
      if (follower.queue.length > 0) return
      stopLettingGo()
      backoff.reset()
      // A checkpoint only spares replaying: without one, the journal still has everything.
      if (state.getState().status === 'saved') await follower.foldJournal().catch(() => {})
    },
  }
}

/** A database that was closed or failed in a way not known here may do when it is opened anew. */
function reopens({ failure }: SaveState): boolean {
  return failure === 'closed' || failure === 'unknown'
}
