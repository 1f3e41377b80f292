import { createStore, type StoreApi } from 'zustand/vanilla'
import type { JourneyId } from '@/model/records/journey'
import { alone } from './alone'
import { mayWrite, type PermittedHandle } from './filePermission'
import type { Storage } from './storage'
import type { TabMessage } from './tabs'
import { dropTie, keepTie, readTie } from './ties'

/** What a window can say about the file that its map is tied to. */
export type TiedState = {
  /** The file's name; null where the map is tied to none. */
  readonly name: string | null
  /**
   * - `written`: the file holds the map as it is.
   * - `waiting`: changes are on their way to it.
   * - `asks`: the browser wants somebody to allow writing again.
   * - `changed`: somebody else wrote to the file since.
   * - `gone`: it was moved, renamed or deleted.
   * - `failed`: it could not be written.
   */
  readonly status: 'written' | 'waiting' | 'asks' | 'changed' | 'gone' | 'failed'
  /** When it was last written or read, ms. */
  readonly time: number
  /** What the browser said where it failed. */
  readonly reason: string
}

/**
 * Keeps a real file as the map is, for as long as its map is open. Windows on one map share the tie:
 * what one of them wrote is no other program's, and each says what the others do. Nothing here rejects.
 */
export type TiedFile = {
  readonly state: StoreApi<TiedState>
  /** Ties the map to a file that somebody chose, and writes it. */
  tieTo(handle: FileSystemFileHandle): Promise<void>
  /** Writes at once; where the browser asks, somebody must have just clicked or pressed a key. */
  save(): Promise<void>
  /** Writes over what somebody else wrote. */
  overwrite(): Promise<void>
  /** What lies in the file now; nothing where it cannot be read. */
  read(): Promise<File | undefined>
  /** Notes that the map has changed: it is written once the changes settle. */
  touch(): void
  untie(): Promise<void>
  /** Writes what waits, and lets go. */
  close(): Promise<void>
}

/** How long after the last change the file is written, ms: other programs watch files. */
export const SETTLE = 2000

const UNTIED: TiedState = { name: null, status: 'written', time: 0, reason: '' }

/**
 * Takes up the tie of a map, if it has one. `write` gives the map as the text of a journey file,
 * with the number of the last change that is surely in it.
 */
export function createTiedFile(options: {
  readonly storage: Storage
  readonly id: JourneyId
  readonly write: () => Promise<{ readonly text: string; readonly sequence: number }>
}): TiedFile {
  const { storage, id, write: compose } = options
  const state = createStore<TiedState>(() => UNTIED)
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Promise<void> = Promise.resolve()

  type Way = { readonly asks?: boolean; readonly over?: boolean }

  /** One thing at a time, and none of them ends the others. */
  function work(job: () => Promise<void>): Promise<void> {
    last = last.then(job).catch((error: unknown) => {
      const { name, message } = error as Error
      if (name === 'NotFoundError') state.setState({ status: 'gone' })
      else if (name === 'NotAllowedError') state.setState({ status: 'asks' })
      else state.setState({ status: 'failed', reason: message })
    })
    return last
  }

  async function put({ asks = false, over = false }: Way): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const tie = await readTie(storage, id)
    if (!tie) return state.setState(UNTIED)
    const handle: PermittedHandle = tie.handle
    // First of all: a click counts for a moment only.
    if (!(await mayWrite(handle, asks))) return state.setState({ status: 'asks' })
    // Between writing and noting what was written, no other window must look.
    await alone(`file of ${id}`, () => write(over))
  }

  async function write(over: boolean): Promise<void> {
    const { text, sequence } = await compose()
    const tie = await readTie(storage, id)
    if (!tie) return state.setState(UNTIED)
    const { handle } = tie
    const before = await handle.getFile()
    const isSame = (await before.text()) === text
    const isForeign = !over && before.lastModified !== tie.modified
    if (isForeign && !isSame) return state.setState({ status: 'changed' })
    if (!isSame) {
      const stream = await handle.createWritable()
      await stream.write(text)
      await stream.close()
    }
    const [after, time] = [await handle.getFile(), Date.now()]
    await keepTie(storage, { id, handle, sequence, time, modified: after.lastModified }, hear)
    state.setState({ name: handle.name, time, status: timer ? 'waiting' : 'written' })
  }

  async function take(): Promise<void> {
    const tie = await readTie(storage, id)
    if (!tie) return
    state.setState({ name: tie.handle.name, time: tie.time, status: 'written' })
    const row = await storage.store.get('journeys', id)
    if (!(await mayWrite(tie.handle, false))) return state.setState({ status: 'asks' })
    const file = await tie.handle.getFile()
    // A time alone does not tell: what is in the file is compared before it is called another.
    if (file.lastModified !== tie.modified || (row && row.sequence > tie.sequence)) touch()
  }

  function touch() {
    const { name, status } = state.getState()
    if (name === null || status === 'changed' || status === 'gone') return
    if (status !== 'asks') state.setState({ status: 'waiting' })
    clearTimeout(timer)
    timer = setTimeout(() => void work(() => put({})), SETTLE)
  }

  /** Another window wrote the file, chose another, or let it go. */
  async function follow(): Promise<void> {
    const tie = await readTie(storage, id)
    if (!tie) {
      clearTimeout(timer)
      timer = undefined
      return state.setState(UNTIED)
    }
    const { name } = tie.handle
    if (!(await mayWrite(tie.handle, false))) return state.setState({ name, status: 'asks' })
    state.setState({ name, time: tie.time, status: timer ? 'waiting' : 'written' })
  }

  function hear({ type, documentId }: TabMessage) {
    if (type === 'tied' && documentId === id) void work(follow)
  }

  const stopHearing = storage.tabs.listen(hear)
  void work(take)
  return {
    state,
    tieTo: (handle) =>
      work(async () => {
        const time = Date.now()
        const { lastModified: modified } = await handle.getFile()
        // First of all its name: what fails from here on is said of this file.
        state.setState({ name: handle.name, time, status: 'waiting' })
        await keepTie(storage, { id, handle, sequence: 0, time, modified }, hear)
        await put({ asks: true, over: true })
      }),
    save: () => work(() => put({ asks: true })),
    overwrite: () => work(() => put({ asks: true, over: true })),
    async read() {
      const tie = await readTie(storage, id)
      return tie?.handle.getFile().catch(() => undefined)
    },
    touch,
    untie: () =>
      work(async () => {
        clearTimeout(timer)
        timer = undefined
        await dropTie(storage, id, hear)
        state.setState(UNTIED)
      }),
    close() {
      stopHearing()
      return timer ? work(() => put({})) : last
    },
  }
}
