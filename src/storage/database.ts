import Dexie, { liveQuery, type Table } from 'dexie'
import { FORMAT_VERSION } from '@/model/migrations'
import { StorageError } from './errors'
import {
  DATABASE_NAME,
  type DocumentId,
  type Key,
  PRIMARY_KEYS,
  type Rows,
  SEQUENCED_TABLES,
  type TableName,
} from './rows'
import type { Operation, Store } from './store'

/** Counts changes of the tables themselves. */
const SCHEMA_VERSION = 2

/**
 * The database's version grows with the tables and with the document format, so that a window
 * running an older build lets go before a newer one writes what the older cannot read.
 */
export const DATABASE_VERSION = SCHEMA_VERSION + FORMAT_VERSION - 1

/** The browser's database. */
export class Database extends Dexie {
  /** Whether a newer build took over in another window; this one then stays closed. */
  outdated = false

  /**
   * A newer build that wants the database waits for `lettingGo`, then this one closes and
   * `onOutdated` is called.
   */
  constructor(factory: IDBFactory, lettingGo: () => Promise<void>, onOutdated: () => void) {
    super(DATABASE_NAME, {
      indexedDB: factory,
      IDBKeyRange,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
    })
    this.version(DATABASE_VERSION).stores(PRIMARY_KEYS)
    this.on('versionchange', () => {
      void lettingGo().finally(() => {
        this.outdated = true
        this.close()
        onOutdated()
      })
      return false
    })
  }

  /** Whether a newer build made this database. Dexie opens it all the same; we must not write. */
  isNewer(): boolean {
    return this.backendDB().version > DATABASE_VERSION * 10
  }
}

/** The browser's database as the store that the rooms above work with. */
export function databaseStore(database: Database): Store {
  const rows = <T extends TableName>(table: T): Table<Rows[T], Key> => database.table(table)
  return {
    get: (table, key) => rows(table).get(key),
    all: (table) => rows(table).toArray(),
    after: (table, documentId, sequence) => range(rows(table), documentId, sequence).toArray(),
    async sequences(table, documentId) {
      const keys = await range(rows(table), documentId, Number.NEGATIVE_INFINITY).primaryKeys()
      return keys.map((key) => key[1] as number)
    },
    async documents() {
      const keys = await Promise.all(
        SEQUENCED_TABLES.map((table) => rows(table).toCollection().primaryKeys()),
      )
      return [...new Set(keys.flat().map((key) => key[0] as DocumentId))]
    },
    async write(operations) {
      const tables = [...new Set(operations.map((operation) => operation.table))]
      const expectations = operations.filter((operation) => operation.act === 'expectEnd')
      const changes = operations.filter((operation) => operation.act !== 'expectEnd')
      await database.transaction('rw', tables, async () => {
        for (const expectation of expectations) await perform(rows(expectation.table), expectation)
        await Promise.all(changes.map((change) => perform(rows(change.table), change)))
      })
    },
    watch: (query) => liveQuery(query),
    async reopen() {
      if (database.outdated) return
      database.close({ disableAutoOpen: false })
      await database.open()
    },
    close: () => database.close(),
  }
}

function range<R>(table: Table<R, Key>, documentId: DocumentId, after: number) {
  return table.where(':id').between([documentId, after], [documentId, Infinity], false, true)
}

async function perform(table: Table<object, Key>, operation: Operation): Promise<void> {
  switch (operation.act) {
    case 'add':
      await table.add(operation.row).catch((error: Error) => {
        throw error.name === 'ConstraintError' ? new StorageError('conflict', table.name) : error
      })
      return
    case 'put':
      await table.put(operation.row)
      return
    case 'update': {
      const row = await table.get(operation.key)
      if (!row) throw new StorageError('gone', String(operation.key))
      await table.put({ ...row, ...operation.fields })
      return
    }
    case 'remove':
      return table.delete(operation.key)
    case 'removeUpTo': {
      const { documentId, sequence } = operation
      const start = [documentId, Number.NEGATIVE_INFINITY]
      await table.where(':id').between(start, [documentId, sequence], true, true).delete()
      return
    }
    case 'expectEnd':
      if (await range(table, operation.documentId, operation.sequence).count())
        throw new StorageError('conflict', table.name)
  }
}
