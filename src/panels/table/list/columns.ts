import type { ReactNode } from 'react'

/** What every row of a list is. */
export type ListRow = {
  readonly id: string
  /** The card or the stage that the details show, and that is shown on the board. */
  readonly subjectId: string
  /** What it is called in sentences. */
  readonly name: string
}

export type Option = { readonly value: string; readonly label: string }

/** How a cell is changed. `key` merges what is typed in one go, and takes it back on Escape. */
export type Edit<R> =
  /** A text of the map, which follows each keystroke. */
  | {
      readonly as: 'text'
      textOf(row: R): string
      type(row: R, text: string): void
      key(row: R): string
    }
  /** A value that is kept as a whole, or refused with the reason. */
  | {
      readonly as: 'value' | 'day'
      textOf(row: R): string
      keep(row: R, text: string): string | undefined
    }
  /** One of a few; `byKey` is the one that a key chooses without opening the list. */
  | {
      readonly as: 'choice'
      readonly options: readonly Option[]
      chosen(row: R): string
      choose(row: R, value: string): void
      byKey?(key: string): string | undefined
      /** What Delete chooses. */
      readonly none?: string
      key(row: R): string
    }
  /** Something that has a place of its own: a dialog, or the details. */
  | { readonly as: 'elsewhere'; open(row: R): void }

/** One column of a list. */
export type ListColumn<R> = {
  readonly id: string
  readonly title: string
  /** Pixels. */
  readonly width: number
  /** Numbers stand at the right, and begin with the highest when they are sorted. */
  readonly isNumeric?: true
  /** What rows are sorted by, the lowest first; those without a value come last either way. */
  value(row: R): string | number | undefined
  show(row: R): ReactNode
  /** What more there is to say of a value. */
  hint?(row: R): string | undefined
  readonly edit?: Edit<R>
}

/** One way to leave rows out. */
export type ListFilter<R> = {
  readonly id: string
  readonly label: string
  /** What the list says while the filter is not used. */
  readonly all: string
  readonly options: readonly Option[]
  /** Whether a row stays under one of the options. */
  keeps(row: R, value: string): boolean
}
