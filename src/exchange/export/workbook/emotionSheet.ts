import { felt, touchpointsOf } from '@/model/feelings'
import { stageOfCard, stagesOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { Stage } from '@/model/records/stage'
import { EVERYONE, type Scores, toScore } from '@/model/score'
import { readNumber } from '../../tables/numbers'
import { type RecordSheet, recordSheet, type SheetColumn, type SheetContext } from './recordSheet'

type Felt = Stage | Card

/** How every stage and touchpoint is felt: a column a persona, the mean, and what was measured. */
export function emotionSheet(context: SheetContext): RecordSheet {
  const { map, personaNames } = context
  const { messages, words } = context.speech
  const { sheets, columns } = words.workbook
  const records: Felt[] = stagesOf(map).flatMap((stage) => [stage, ...touchpointsOf(map, stage)])
  const hasScore = (who: string) => records.some(({ scores }) => Object.hasOwn(scores, who))
  return recordSheet<Felt>(
    sheets.emotion,
    words.tables.columns.id,
    records,
    [
      {
        ...{ heading: words.tables.columns.stage, width: 22, holds: 'text' },
        write: (record) =>
          record.kind === 'stage' ? record.title : (stageOfCard(map, record)?.title ?? ''),
      },
      {
        ...{ heading: messages.cardTypes.touchpoint, width: 36, holds: 'text' },
        write: (record) => (record.kind === 'card' ? record.title : ''),
      },
      ...[...personaNames].map(([id, name]) => scoreColumn(id, words.tables.emotionOf(name))),
      ...(personaNames.size === 0 || hasScore(EVERYONE)
        ? [scoreColumn(EVERYONE, words.tables.emotion)]
        : []),
      {
        ...{ heading: columns.mean, width: 12, holds: 'score' },
        write: ({ scores }) => felt(map, scores, null) ?? null,
      },
      {
        ...{ heading: columns.measured, width: 12, holds: 'score' },
        write: (record) => totalOf(record)?.mean ?? null,
      },
      {
        ...{ heading: columns.measuredCount, width: 12, holds: 'number' },
        write: (record) => totalOf(record)?.n ?? null,
      },
    ],
    ({ title }) => title || messages.board.untitled,
  )
}

function scoreColumn(who: string, heading: string): SheetColumn<Felt> {
  return {
    ...{ heading, width: 14, holds: 'score' },
    write: ({ scores }) => (Object.hasOwn(scores, who) ? scores[who]! : null),
    edit(record, text) {
      const { [who]: _, ...others } = record.scores as Scores
      if (text.trim() === '') return { ...record, scores: others }
      const score = readNumber(text)
      // Only what is a score of ours is certain.
      if (score === undefined || toScore(score) !== score) return undefined
      return { ...record, scores: { ...others, [who]: score } }
    },
  }
}

/** The measured emotion over all who answered. */
function totalOf(record: Felt): { readonly mean: number; readonly n: number } | undefined {
  const measured = record.kind === 'card' ? Object.values(record.measured) : []
  const n = measured.reduce((sum, each) => sum + each.n, 0)
  if (n === 0) return undefined
  return { n, mean: measured.reduce((sum, each) => sum + (each.mean * each.n) / n, 0) }
}
