import { CARD_TYPES } from '@/model/records/card'
import { CARD_COLUMNS } from '../../tables/cardColumns'
import type { ColumnName, Vocabulary } from '../../tables/vocabulary'
import type { ColumnUse, LineUse } from './mapping'
import { meaningOf } from './meaning'

/** What a line of a grid can be for, in the order in which it is offered. */
export const LINE_USES = [
  ...(['stage', 'step', 'touchpoint', 'emotion', 'thought', 'pain', 'opportunity'] as const),
  ...(['action', 'channel', 'text', 'skip'] as const),
] satisfies LineUse['as'][]

/** What a column of a table with one card a row can be for. */
export const COLUMN_USES: readonly ColumnUse['as'][] = [
  ...(['stageNumber', 'stage', 'stepNumber', 'step', 'laneNumber', 'lane'] as const),
  ...(['kind', 'personas', 'emotion'] satisfies (ColumnName | 'emotion')[]),
  ...CARD_COLUMNS.map(({ name }) => name),
  'skip',
]

/**
 * A use that somebody chose for a line, with what the line is called: the title of a lane, unless it
 * is just what such lanes are called anyway, or whose emotion it tells.
 */
export function lineUse(as: LineUse['as'], label: string, vocabulary: Vocabulary): LineUse {
  if (as === 'emotion') return emotionUse(label, vocabulary)
  if (as === 'stage' || as === 'step' || as === 'channel' || as === 'skip') return { as }
  const isUsual = CARD_TYPES.some(
    (type) => type === as && vocabulary.isLaneName(type, label.trim()),
  )
  return { as, title: isUsual ? '' : label.trim() }
}

/** The same for a column of a table with one card a row. */
export function columnUse(as: ColumnUse['as'], heading: string, vocabulary: Vocabulary): ColumnUse {
  return as === 'emotion' ? emotionUse(heading, vocabulary) : { as }
}

/** A line of emotions that is called after nobody we can make out is called after a persona. */
function emotionUse(label: string, vocabulary: Vocabulary) {
  const meant = meaningOf(label, vocabulary)
  const persona = meant?.as === 'emotion' ? meant.persona : label.trim() || null
  return { as: 'emotion', persona } as const
}
