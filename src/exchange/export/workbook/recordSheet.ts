import type { AnyRecord, MapDocument } from '@/model/document'
import type { Speech } from '../../tables/cardColumns'
import type { SheetCell, WorkSheet } from './xlsx/sheet'

/** What the columns of a sheet are written from, and what edits of them are understood by. */
export type SheetContext = {
  readonly map: MapDocument
  readonly speech: Speech
  /** The names of the map's personas, each different, by their ids. */
  readonly personaNames: ReadonlyMap<string, string>
}

/** A column of a sheet that has one row a record. */
export type SheetColumn<R extends AnyRecord = AnyRecord> = {
  readonly heading: string
  /** In signs. */
  readonly width: number
  readonly holds: NonNullable<SheetCell['holds']>
  write(record: R): SheetCell['value']
  /**
   * The record with what somebody wrote into the cell instead; nothing where that cannot be. A
   * column without it tells what follows from elsewhere, and edits of it are left alone.
   */
  edit?(record: R, text: string): R | undefined
}

/** A sheet with one row a record of the map, which is found again by its id in the first column. */
export type RecordSheet = {
  readonly name: string
  readonly records: readonly AnyRecord[]
  /** The first holds the id. */
  readonly columns: readonly SheetColumn[]
  /** What a record is called in a report. */
  titleOf(record: AnyRecord): string
}

/** A sheet of records of some kinds; its columns know theirs. */
export function recordSheet<R extends AnyRecord>(
  name: string,
  idHeading: string,
  records: readonly R[],
  columns: readonly SheetColumn<R>[],
  titleOf: (record: R) => string,
): RecordSheet {
  const id: SheetColumn<R> = {
    ...{ heading: idHeading, width: 12, holds: 'text' },
    write: (record) => record.id,
  }
  // A sheet is only ever asked about its own records.
  return { name, records, columns: [id, ...columns], titleOf } as unknown as RecordSheet
}

/** The sheet with a heading that stays in sight, and the ids as well. */
export function writeSheet({ name, records, columns }: RecordSheet): WorkSheet {
  return {
    name,
    frozen: { rows: 1, columns: 1 },
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(({ heading }): SheetCell => ({ value: heading, look: 'head' })),
      ...records.map((record) =>
        columns.map(({ write, holds }): SheetCell => ({ value: write(record), holds })),
      ),
    ],
  }
}
