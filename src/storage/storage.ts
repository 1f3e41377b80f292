import { nanoid } from 'nanoid'
import { Database, databaseStore } from './database'
import { memoryStore } from './memory'
import type { Store } from './store'
import { type Channel, createTabs, type Tabs } from './tabs'

/**
 * Why nothing is kept beyond this window.
 * - `missing`: the browser has no database here.
 * - `refused`: it would not open: a private window, blocked by a setting, or broken.
 * - `blocked`: another window holds on to an older database; closing that window helps.
 * - `newer`: a newer Parcours made the database; reloading this one helps.
 */
export type MemoryReason = 'missing' | 'refused' | 'blocked' | 'newer'

/** Where a window keeps its maps. In `memory` everything works, and goes with the window. */
export type Storage = StorageParts &
  ({ readonly kind: 'kept' } | { readonly kind: 'memory'; readonly reason: MemoryReason })

type StorageParts = {
  readonly store: Store
  readonly tabs: Tabs
  /** Names this window in the journal. */
  readonly tab: string
  /**
   * Calls back when a newer build took the database over: nothing is saved here any more, and
   * the window must be reloaded. At once, where that has happened. Gives the function that stops it.
   */
  onOutdated(listener: () => void): () => void
  /**
   * Asks for what waits to be written when a newer build wants the database: until it is written,
   * but for a second at most, that build waits. Gives the function that stops it.
   */
  onLettingGo(write: () => Promise<void>): () => void
  close(): void
}

export type StorageOptions = {
  /** The browser's databases; those of the page by default. */
  readonly factory?: IDBFactory
  /** The way to other windows; a BroadcastChannel named `parcours` by default. */
  readonly channel?: Channel
}

/**
 * How long an older window may hold the database before this one goes on without, milliseconds from
 * when the browser says so; and how long a slow device may take where it says nothing.
 */
const PATIENCE = { held: 4000, silent: 20_000 }

/** How long what waits may take to be written before the database is let go, milliseconds. */
const LAST_CHANCE = 1000

/** Opens this device's storage. Never rejects: where there is none, it works in memory. */
export async function openStorage(options: StorageOptions = {}): Promise<Storage> {
  const listeners = new Set<() => void>()
  const factory = options.factory ?? pageDatabases()
  if (!factory) return memoryStorage('missing')
  const writers = new Set<() => Promise<void>>()
  const database = new Database(
    factory,
    () => writeOut(writers),
    () => {
      for (const listener of listeners) listener()
    },
  )
  const opened = await openPatiently(database)
  if (opened !== 'kept') {
    database.close()
    return memoryStorage(opened)
  }
  const store = databaseStore(database)
  const tabs = createTabs(options.channel ?? pageChannel())
  return {
    kind: 'kept',
    store,
    tabs,
    tab: nanoid(8),
    onOutdated(listener) {
      if (database.outdated) listener()
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onLettingGo(write) {
      writers.add(write)
      return () => void writers.delete(write)
    },
    close() {
      tabs.close()
      store.close()
    },
  }
}

async function writeOut(writers: ReadonlySet<() => Promise<void>>): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, LAST_CHANCE))
  await Promise.race([Promise.all([...writers].map((write) => write())), late])
}

async function openPatiently(database: Database): Promise<'kept' | MemoryReason> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<'blocked'>((resolve) => {
    const wait = (patience: number) => {
      clearTimeout(timer)
      timer = setTimeout(resolve, patience, 'blocked')
    }
    wait(PATIENCE.silent)
    database.on('blocked', () => wait(PATIENCE.held))
  })
  const opened = database.open().then(
    () => (database.isNewer() ? ('newer' as const) : ('kept' as const)),
    () => 'refused' as const,
  )
  const outcome = await Promise.race([opened, blocked])
  clearTimeout(timer)
  return outcome
}

function memoryStorage(reason: MemoryReason): Storage {
  const store = memoryStore()
  const tabs = createTabs()
  return {
    kind: 'memory',
    reason,
    store,
    tabs,
    tab: nanoid(8),
    onOutdated: () => () => {},
    onLettingGo: () => () => {},
    close: () => tabs.close(),
  }
}

function pageDatabases(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB
  } catch {
    return undefined
  }
}

function pageChannel(): Channel | undefined {
  try {
    return new BroadcastChannel('parcours')
  } catch {
    return undefined
  }
}
