import { DATABASE_NAME, type Key, PRIMARY_KEYS, type TableName } from './rows'
import type { ReadableStore } from './store'

/**
 * Why nothing can be read from the browser's database.
 * - `missing`: the browser has no database here.
 * - `refused`: it would not open.
 * - `blocked`: it did not answer in time; another window may be bringing it up to date.
 * - `empty`: there is none of ours.
 */
export type RescueFault = 'missing' | 'refused' | 'blocked' | 'empty'

/** Raised where the database cannot be opened for reading. */
export class RescueError extends Error {
  readonly fault: RescueFault
  constructor(fault: RescueFault) {
    super(fault)
    this.name = 'RescueError'
    this.fault = fault
  }
}

/** A database as it lies there, whatever wrote it: it can only be read. */
export type Rescue = ReadableStore & {
  /** Every table that there is, those of a newer Parcours too. */
  readonly tables: readonly string[]
  /** The keys of all rows of a table, those too whose rows cannot be read. */
  keys(table: string): Promise<unknown[]>
  /** A row of any table; nothing where it is missing or cannot be read. */
  row(table: string, key: unknown): Promise<unknown>
  close(): void
}

/** How long the database may take to open, ms: a slow device has much to read. */
const PATIENCE = 20_000

/**
 * Opens the browser's database in whatever version it is, with nothing between, so that it can be
 * read where the rest of the app cannot open it. Nothing is written and nothing brought up to date.
 * A row that cannot be read is left out, and so is a table that is not there.
 * @throws RescueError
 */
export async function openRescue(factory?: IDBFactory): Promise<Rescue> {
  const database = await open(factory ?? pageDatabases())
  const ask = <R>(table: string, request: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> =>
    answer(() => request(database.transaction(table, 'readonly').objectStore(table)))
  const keys = (table: string, range?: IDBKeyRange): Promise<unknown[]> =>
    ask(table, (store) => store.getAllKeys(range)).catch(() => [])
  const row = (table: string, key: unknown): Promise<unknown> =>
    ask<unknown>(table, (store) => store.get(key as IDBValidKey)).catch(() => undefined)
  /** All at once; one by one where a row among them cannot be read. */
  const rows = async (table: string, range?: IDBKeyRange): Promise<unknown[]> => {
    const all = await ask<unknown[]>(table, (store) => store.getAll(range)).catch(() => undefined)
    if (all) return all
    const single = await Promise.all((await keys(table, range)).map((key) => row(table, key)))
    return single.filter((found) => found !== undefined)
  }
  return {
    tables: [...database.objectStoreNames],
    keys,
    row,
    get: <T extends TableName>(table: T, key: Key) => row(table, key) as never,
    all: (table) => rows(table) as never,
    after: (table, documentId, sequence) => rows(table, after(documentId, sequence)) as never,
    sequences: async (table, documentId) =>
      (await keys(table, after(documentId, Number.NEGATIVE_INFINITY))).map(
        (key) => (key as readonly [string, number])[1],
      ),
    close: () => database.close(),
  }
}

/** A store that works, such as a window's memory, to be read in the same way. */
export function rescueFrom(store: ReadableStore): Rescue {
  const keyed = async (table: string) =>
    (await store.all(table as TableName)).map((row) => [keyOf(row), row] as const)
  return {
    ...store,
    tables: Object.keys(PRIMARY_KEYS),
    keys: async (table) => (await keyed(table)).map(([key]) => key),
    row: (table, key) => store.get(table as TableName, key as Key),
    close: () => {},
  }
}

function keyOf(row: object): unknown {
  const { id, key, documentId, sequence } = row as Record<string, unknown>
  return id ?? key ?? [documentId, sequence]
}

function pageDatabases(): IDBFactory {
  try {
    if (globalThis.indexedDB) return globalThis.indexedDB
  } catch {
    // Some browsers throw where storage is blocked.
  }
  throw new RescueError('missing')
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (fault: RescueFault) => reject(new RescueError(fault))
    let request: IDBOpenDBRequest
    try {
      request = factory.open(DATABASE_NAME)
    } catch {
      return fail('refused')
    }
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      fail('blocked')
    }, PATIENCE)
    let isNew = false
    request.onupgradeneeded = () => {
      // Asked for without a version, this only comes where there is no database: none is to be made.
      isNew = true
      request.transaction?.abort()
    }
    request.onerror = (event) => {
      event.preventDefault()
      clearTimeout(timer)
      fail(isNew ? 'empty' : 'refused')
    }
    request.onsuccess = () => {
      clearTimeout(timer)
      const database = request.result
      // A window that brings the database up to date must not wait for this one.
      database.onversionchange = () => database.close()
      if (isLate) database.close()
      else resolve(database)
    }
  })
}

/** The keys of a document's rows beyond a sequence. */
function after(documentId: string, sequence: number): IDBKeyRange {
  return IDBKeyRange.bound([documentId, sequence], [documentId, Infinity], true, false)
}

function answer<R>(send: () => IDBRequest<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    const request = send()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
