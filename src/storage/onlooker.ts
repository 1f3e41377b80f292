import type { Editor } from '@/editor/editor'
import type { OpenedMap } from './documents'
import { createFollower } from './follower'
import type { Storage } from './storage'
import type { TabListener } from './tabs'

/**
 * Keeps an editor at what other windows make of its documents, and writes nothing: for a window that
 * only shows a map. What cannot be read is read with the next change. Gives the function that stops
 * it.
 */
export function lookOn(options: {
  readonly editor: Editor
  readonly storage: Storage
  readonly opened: OpenedMap
}): () => void {
  const hear: TabListener = ({ documentId }) => {
    if (follower.follows(documentId)) catchUp()
  }
  const follower = createFollower({ ...options, speaker: hear })
  let last: Promise<unknown> = Promise.resolve()
  let isAhead = false
  const catchUp = () => {
    // Twenty messages in a row need no twenty reads.
    if (isAhead) return
    isAhead = true
    last = last.then(() => {
      isAhead = false
      return follower.catchUp().catch(() => {})
    })
  }
  const stop = options.storage.tabs.listen(hear)
  // What was written between the opening and now.
  catchUp()
  return stop
}
