import type { DocumentId } from './rows'

/**
 * What happened to a document: its journal grew, or the map went to the trash, back, or for good;
 * or the file that it is tied to was written, or another, or none any more; or its workshop went on.
 */
export type TabMessage = {
  readonly type: 'grew' | 'trashed' | 'restored' | 'deleted' | 'tied' | 'conducted'
  readonly documentId: DocumentId
}

export type TabListener = (message: TabMessage) => void

/**
 * Word between whoever works on the same documents, in this window and in others. A message only
 * says that there is something to read: whoever misses one reads it all the same before writing.
 */
export type Tabs = {
  /** Tells everybody but the listener that says it. */
  tell(message: TabMessage, speaker?: TabListener): void
  /** Gives the function that stops it. */
  listen(listener: TabListener): () => void
  close(): void
}

/** The part of a BroadcastChannel that is used. */
export type Channel = {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent) => void) | null
  close(): void
}

/** Without a channel, word goes round in this window alone. */
export function createTabs(channel?: Channel): Tabs {
  const listeners = new Set<TabListener>()
  const deliver = (message: TabMessage, speaker?: TabListener) => {
    for (const listener of [...listeners]) if (listener !== speaker) listener(message)
  }
  if (channel)
    channel.onmessage = ({ data }) => {
      if (isTabMessage(data)) deliver(data)
    }
  return {
    tell(message, speaker) {
      channel?.postMessage(message)
      deliver(message, speaker)
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close() {
      listeners.clear()
      channel?.close()
    },
  }
}

const TYPES: readonly unknown[] = ['grew', 'trashed', 'restored', 'deleted', 'tied', 'conducted']

function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null) return false
  const { type, documentId } = data as Record<string, unknown>
  return TYPES.includes(type) && typeof documentId === 'string'
}
