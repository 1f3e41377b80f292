import { StorageError } from './errors'
import { type Key, type Rows, SEQUENCED_TABLES, type SequencedTable, type TableName } from './rows'
import type { Operation, Store } from './store'

type MemoryTables = Record<TableName, ReadonlyMap<string, object>>

/** A store that lasts as long as its window, for where the browser keeps nothing. */
export function memoryStore(): Store {
  let tables: MemoryTables = {
    journeys: new Map(),
    thumbnails: new Map(),
    checkpoints: new Map(),
    journal: new Map(),
    asides: new Map(),
    versions: new Map(),
    ties: new Map(),
    assets: new Map(),
    settings: new Map(),
    views: new Map(),
  }
  const watchers = new Set<() => void>()
  const all = <T extends TableName>(table: T) => [...tables[table].values()] as Rows[T][]
  const ofDocument = <T extends SequencedTable>(table: T, documentId: string) =>
    all(table)
      .filter((row) => row.documentId === documentId)
      .sort((a, b) => a.sequence - b.sequence)

  return {
    get: async <T extends TableName>(table: T, key: Key) =>
      tables[table].get(String(key)) as Rows[T] | undefined,
    all: async (table) => all(table),
    after: async (table, documentId, sequence) =>
      ofDocument(table, documentId).filter((row) => row.sequence > sequence),
    sequences: async (table, documentId) =>
      ofDocument(table, documentId).map((row) => row.sequence),
    documents: async () => [
      ...new Set(SEQUENCED_TABLES.flatMap((table) => all(table).map((row) => row.documentId))),
    ],
    async write(operations) {
      tables = operations.reduce(perform, tables)
      for (const refresh of watchers) refresh()
    },
    watch: (query) => ({
      subscribe(onValue, onError) {
        const refresh = () => void query().then(onValue, onError)
        watchers.add(refresh)
        refresh()
        return { unsubscribe: () => void watchers.delete(refresh) }
      },
    }),
    reopen: async () => {},
    close: () => watchers.clear(),
  }
}

/** The tables after an operation; those before stay as they were, so a failed write leaves nothing. */
function perform(tables: MemoryTables, operation: Operation): MemoryTables {
  const rows = new Map(tables[operation.table])
  switch (operation.act) {
    case 'add':
    case 'put': {
      const key = keyOf(operation.row)
      if (operation.act === 'add' && rows.has(key))
        throw new StorageError('conflict', operation.table)
      rows.set(key, operation.row)
      break
    }
    case 'update': {
      const row = rows.get(String(operation.key))
      if (!row) throw new StorageError('gone', String(operation.key))
      rows.set(String(operation.key), { ...row, ...operation.fields })
      break
    }
    case 'remove':
      rows.delete(String(operation.key))
      break
    default: {
      const { documentId, sequence } = operation
      for (const [key, row] of rows as Map<string, Rows[SequencedTable]>) {
        if (row.documentId !== documentId) continue
        if (operation.act === 'removeUpTo' && row.sequence <= sequence) rows.delete(key)
        if (operation.act === 'expectEnd' && row.sequence > sequence)
          throw new StorageError('conflict', operation.table)
      }
    }
  }
  return { ...tables, [operation.table]: rows }
}

function keyOf(row: object): string {
  const { id, key, documentId, sequence } = row as Record<string, unknown>
  return String(id ?? key ?? [documentId, sequence])
}
