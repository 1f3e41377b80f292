import type { CardType } from '@/model/records/card'
import type { CardColumn } from '../../tables/cardColumns'
import type { ColumnName } from '../../tables/vocabulary'

/** What a row (or, where stages are rows, a column) of the table is for. */
export type LineUse =
  | { readonly as: 'stage' | 'step' | 'channel' | 'skip' }
  /** Scores: a persona's, or everyone's where it names none. */
  | { readonly as: 'emotion'; readonly persona: string | null }
  /** A lane of cards. Without a title it is called after its type. */
  | { readonly as: CardType; readonly title: string }

/** A table that looks like the board: stages one way, lanes the other. */
export type GridMapping = {
  readonly shape: 'grid'
  /** The first row of the table; titles may stand above it. */
  readonly start: number
  readonly stagesIn: 'columns' | 'rows'
  /** Whether the first cell of each line says what the line is. */
  readonly hasLabels: boolean
  /** One a line. One may hold the stages, one the steps; of lanes and emotions there can be several. */
  readonly lines: readonly LineUse[]
}

export type ColumnUse =
  | { readonly as: ColumnName | CardColumn['name'] | 'skip' }
  | { readonly as: 'emotion'; readonly persona: string | null }

/** A table with one card a row. */
export type CardsMapping = {
  readonly shape: 'cards'
  /** The row of the headings. */
  readonly start: number
  /** One a column. Emotions can be several; of anything else there is one. */
  readonly columns: readonly ColumnUse[]
}

/** How a table is to be read. Rows and columns count from 0. */
export type Mapping = GridMapping | CardsMapping

/** One line's use changed; another line that had a use of which there is one is then left out. */
export function withLine(mapping: GridMapping, index: number, use: LineUse): GridMapping {
  const isUnique = use.as === 'stage' || use.as === 'step'
  return {
    ...mapping,
    lines: mapping.lines.map((known, at) =>
      at === index ? use : isUnique && known.as === use.as ? { as: 'skip' } : known,
    ),
  }
}

/** The same for a column of a table with one card a row. */
export function withColumn(mapping: CardsMapping, index: number, use: ColumnUse): CardsMapping {
  const isUnique = use.as !== 'skip' && use.as !== 'emotion'
  return {
    ...mapping,
    columns: mapping.columns.map((known, at) =>
      at === index ? use : isUnique && known.as === use.as ? { as: 'skip' } : known,
    ),
  }
}
