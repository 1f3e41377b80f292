import type { Diff } from '@/model/diff'
import type { JourneyId } from '@/model/records/journey'
import type { JournalRow } from '@/storage/rows'
import type { Storage } from '@/storage/storage'
import type { Store } from '@/storage/store'
import type { Channel } from '@/storage/tabs'
import { type Device, type Work, workOn } from './device'

/** Words on their way between windows: each can come late, out of turn, or not at all. */
export type Post = {
  connect(): Channel
  /** Lets one arrive, or get lost; nothing where none is under way. */
  deliver(at: number): void
  lose(at: number): void
}

export function createPost(): Post {
  const channels = new Set<Channel>()
  let underWay: { readonly to: Channel; readonly data: unknown }[] = []
  const takeOut = (at: number) => {
    const index = at % Math.max(1, underWay.length)
    const message = underWay[index]
    underWay = underWay.filter((_, other) => other !== index)
    return message
  }
  return {
    connect() {
      const channel: Channel = {
        onmessage: null,
        postMessage(message) {
          for (const to of channels)
            if (to !== channel) underWay.push({ to, data: structuredClone(message) })
        },
        close() {
          channels.delete(channel)
          channel.onmessage = null
        },
      }
      channels.add(channel)
      return channel
    },
    deliver(at) {
      const message = takeOut(at)
      message?.to.onmessage?.(new MessageEvent('message', { data: message.data }))
    },
    lose: (at) => void takeOut(at),
  }
}

/** A database as one window meets it. */
export type Gate = {
  readonly store: Store
  /** From now on each call waits. */
  stall(): void
  /** Lets waiting calls go on, oldest first. */
  letGo(count: number): void
  /** Lets all go on, and from now on nothing waits. */
  open(): void
  /** Whether there is room for more rows. */
  setFull(full: boolean): void
  /** The next write is done, and reported as failed. */
  lie(): void
  /** From now on all goes well. */
  heal(): void
  /** Resolves when nothing that was asked of the database is still to be done. */
  quiet(): Promise<void>
  /** The window is gone: nothing it waits for comes any more; what it asked for may still be done. */
  die(done: boolean): void
}

/** Stands before a store; `onWritten` hears of every row that came into the journal. */
export function createGate(store: Store, onWritten: (rows: readonly JournalRow[]) => void): Gate {
  let waiting: (() => void)[] = []
  let stalled = false
  let full = false
  let lies = false
  let dead = false
  let underWay: Promise<unknown> = Promise.resolve()
  const never = () => new Promise<never>(() => {})

  async function through<R>(call: () => Promise<R>): Promise<R> {
    if (dead) return never()
    if (stalled) await new Promise<void>((resolve) => waiting.push(resolve))
    const answer = call()
    underWay = Promise.allSettled([underWay, answer])
    const result = await answer
    return dead ? never() : result
  }

  async function write(operations: Parameters<Store['write']>[0]): Promise<void> {
    const brings = operations.filter(({ act }) => act === 'add' || act === 'put')
    if (full && brings.length > 0) throw new DOMException('no room', 'QuotaExceededError')
    await store.write(operations)
    onWritten(
      brings.flatMap((operation) =>
        operation.table === 'journal' && 'row' in operation ? [operation.row as JournalRow] : [],
      ),
    )
    if (!lies) return
    lies = false
    throw new Error('the connection was lost')
  }

  const letGo = (count: number) => {
    const going = waiting.slice(0, count)
    waiting = waiting.slice(count)
    for (const go of going) go()
  }

  const open = () => {
    stalled = false
    letGo(waiting.length)
  }

  return {
    store: {
      ...store,
      get: (...given) => through(() => store.get(...given)),
      after: (...given) => through(() => store.after(...given)),
      sequences: (...given) => through(() => store.sequences(...given)),
      write: (operations) => through(() => write(operations)),
    },
    stall() {
      stalled = true
    },
    letGo,
    open,
    setFull(value) {
      full = value
    },
    lie() {
      lies = true
    },
    heal() {
      full = false
      lies = false
      open()
    },
    async quiet() {
      for (let seen: unknown; seen !== underWay; ) {
        seen = underWay
        await underWay
      }
    },
    die(done) {
      dead = true
      if (done) letGo(waiting.length)
    },
  }
}

/** A window that works on a map, and what it was told of its work. */
export type Session = Work & { readonly storage: Storage; readonly gate: Gate; close(): void }

/**
 * What changes set, as lines that can be compared: of each field its value, of a removal its
 * record. A field that is set again replaces what was set before.
 */
export type Said = Map<string, string>

export function say(said: Said, { added, updated, removed }: Diff): void {
  for (const id of Object.keys(removed)) said.set(id, 'removed')
  for (const [id, record] of Object.entries(added))
    for (const [field, value] of Object.entries(record)) said.set(`${id} ${field}`, plain(value))
  for (const [id, [from, to]] of Object.entries(updated)) {
    const before: Record<string, unknown> = from
    for (const [field, value] of Object.entries(to))
      if (before[field] !== value) said.set(`${id} ${field}`, plain(value))
  }
}

const plain = (value: unknown) => JSON.stringify(value)

/**
 * Opens a map in a new window. Whenever the window says that all is saved, `onSaved` gets what
 * was set in it so far.
 */
export async function openSession(
  device: Device,
  mapId: JourneyId,
  onWritten: (rows: readonly JournalRow[]) => void,
  onSaved: (tab: string, said: Said) => void,
): Promise<Session> {
  const opened = await device.openWindow()
  const gate = createGate(opened.store, onWritten)
  const storage: Storage = { ...opened, store: gate.store }
  const work = await workOn(storage, mapId)
  const said: Said = new Map()
  work.editor.onChange(({ change }) => {
    say(said, change.map)
    say(said, change.library)
  })
  work.autosave.state.subscribe(({ status }) => {
    if (status === 'saved') onSaved(storage.tab, said)
  })
  return { ...work, storage, gate, close: opened.close }
}
