import type { DocumentId, Key, Rows, SequencedTable, TableName } from './rows'

/** Something that gives its present value, and every later one, until it is unsubscribed. */
export type Watched<T> = {
  subscribe(
    onValue: (value: T) => void,
    onError?: (error: unknown) => void,
  ): { unsubscribe(): void }
}

/**
 * What the rooms above need of a database, and no more: the browser's database and the memory of
 * this window both provide it, so everything works alike where nothing can be kept.
 */
export type Store = {
  get<T extends TableName>(table: T, key: Key): Promise<Rows[T] | undefined>
  all<T extends TableName>(table: T): Promise<Rows[T][]>
  /** A document's rows with a sequence beyond the given one, in order. */
  after<T extends SequencedTable>(
    table: T,
    documentId: DocumentId,
    sequence: number,
  ): Promise<Rows[T][]>
  /** The sequence numbers of a document's rows, in order, without reading the rows. */
  sequences(table: SequencedTable, documentId: DocumentId): Promise<number[]>
  /** The ids of all documents of which anything is there, whether they are on the list or not. */
  documents(): Promise<DocumentId[]>
  /**
   * Does all operations or none of them; resolves when they are safely on the disk.
   * @throws StorageError `conflict` where a row to add is there already or a document has grown,
   *   `gone` where a row to update is missing.
   */
  write(operations: readonly Operation[]): Promise<void>
  /** A query's result, again after every write that may have changed it, in any window. */
  watch<R>(query: () => Promise<R>): Watched<R>
  /** Opens a database anew that the browser closed or that failed. */
  reopen(): Promise<void>
  close(): void
}

/** The part of a store that only reads. */
export type ReadableStore = Pick<Store, 'get' | 'all' | 'after' | 'sequences'>

/** Where rows are read from: a window's storage, or what is left of one that will not open. */
export type Readable = { readonly store: ReadableStore }

export type Operation =
  | { readonly act: 'add' | 'put'; readonly table: TableName; readonly row: object }
  | {
      readonly act: 'update'
      readonly table: TableName
      readonly key: Key
      readonly fields: object
    }
  | { readonly act: 'remove'; readonly table: TableName; readonly key: Key }
  | ({ readonly act: 'removeUpTo' | 'expectEnd' } & Place)

type Place = {
  readonly table: SequencedTable
  readonly documentId: DocumentId
  readonly sequence: number
}

/** Adds a row; a conflict where its key is taken. */
export function add<T extends TableName>(table: T, row: Rows[T]): Operation {
  return { act: 'add', table, row }
}

/** Writes a row, over the one with the same key if there is one. */
export function put<T extends TableName>(table: T, row: Rows[T]): Operation {
  return { act: 'put', table, row }
}

/** Changes fields of a row that must be there; with no fields it only asks for the row. */
export function update<T extends TableName>(
  table: T,
  key: Key,
  fields: Partial<Rows[T]>,
): Operation {
  return { act: 'update', table, key, fields }
}

/** Removes the row with this key. */
export function remove(table: TableName, key: Key): Operation {
  return { act: 'remove', table, key }
}

/** Removes a document's rows with this sequence and all before. */
export function removeUpTo(
  table: SequencedTable,
  documentId: DocumentId,
  sequence: number,
): Operation {
  return { act: 'removeUpTo', table, documentId, sequence }
}

/**
 * A conflict where a document has rows beyond a sequence. Adding alone would not tell: a window
 * that slept may hold a number so old that its row has been folded into a checkpoint, and is free.
 */
export function expectEnd(
  table: SequencedTable,
  documentId: DocumentId,
  sequence: number,
): Operation {
  return { act: 'expectEnd', table, documentId, sequence }
}
