import { type BoardCaptions, channelName, createCaptions } from '@/drawing/captions'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { felt, touchpointsAt } from '@/model/feelings'
import { cardsAt, cardsIn, cardsOf, lanesOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { PersonaId } from '@/model/records/persona'
import type { Stage } from '@/model/records/stage'
import { EVERYONE, mean } from '@/model/score'
import { shownSeries } from '@/model/series'
import type { SheetContext } from './recordSheet'
import type { SheetCell, WorkSheet } from './xlsx/sheet'

type Column = { readonly homeId: Card['homeId']; readonly stage: Stage; readonly title: string }

/**
 * The map as it lies on the board: stages over their steps, lanes below. What belongs to a whole
 * stage has a column before its steps. An emotion lane has a row a persona.
 */
export function mapSheet(context: SheetContext, library: LibraryDocument): WorkSheet {
  const { map, speech } = context
  const captions = createCaptions(speech.messages, library)
  const columns = columnsOf(context)
  const head: SheetCell = { value: null, look: 'head' }
  const stageRow = columns.map(
    ({ stage }, index): SheetCell => ({
      value: columns[index - 1]?.stage === stage ? null : stage.title,
      look: `stage:${stage.colour}`,
    }),
  )
  const stepRow = columns.map(({ title }): SheetCell => ({ value: title, look: 'head' }))
  return {
    name: speech.words.workbook.sheets.map,
    frozen: { rows: 2, columns: 1 },
    widths: [22, ...columns.map(() => 28)],
    merged: mergedStages(columns),
    rows: [
      [head, ...stageRow],
      [head, ...stepRow],
      ...lanesOf(map).flatMap((lane) => laneRows(lane, columns, context, captions)),
    ],
  }
}

function columnsOf({ map, speech }: SheetContext): Column[] {
  return stagesOf(map).flatMap((stage): Column[] => {
    const steps = stepsOf(map, stage.id).map(({ id, title }) => ({ homeId: id, stage, title }))
    const isWide = steps.length === 0 || cardsAt(map, stage.id).size > 0
    const whole = { homeId: stage.id, stage, title: speech.words.workbook.wholeStage }
    return isWide ? [whole, ...steps] : steps
  })
}

function mergedStages(columns: readonly Column[]): NonNullable<WorkSheet['merged']> {
  return [...new Set(columns.map(({ stage }) => stage))].flatMap((stage) => {
    const from = columns.findIndex((column) => column.stage === stage) + 1
    const to = columns.findLastIndex((column) => column.stage === stage) + 1
    return to > from ? [{ row: 0, from, to }] : []
  })
}

function laneRows(
  lane: Lane,
  columns: readonly Column[],
  context: SheetContext,
  captions: BoardCaptions,
): SheetCell[][] {
  const { map, personaNames, speech } = context
  const label = (value: string): SheetCell => ({ value, look: 'label' })
  const texts = (textsAt: (column: Column) => readonly string[]): SheetCell[][] => [
    [
      label(captions.lane(lane)),
      ...columns.map((column): SheetCell => ({ value: textsAt(column).join('\n') })),
    ],
  ]
  switch (lane.type) {
    case 'emotion': {
      const { tables } = speech.words
      const who = [...personaNames].map(([id, name]) => ({ id, label: tables.emotionOf(name) }))
      const all = who.length > 0 ? who : [{ id: EVERYONE, label: captions.lane(lane) }]
      return all.map(({ id, label: text }) => [
        label(text),
        ...columns.map(
          ({ homeId }): SheetCell => ({ value: scoreAt(map, homeId, id), holds: 'score' }),
        ),
      ])
    }
    case 'kpi':
      return texts(({ homeId }) =>
        subjectsAt(map, homeId).flatMap((id) =>
          shownSeries(map, id).map((series) => {
            const { name, value } = captions.kpi(series)
            return `${name} ${value}`
          }),
        ),
      )
    case 'channel':
      return texts(({ homeId }) => [
        ...new Set(
          touchpointsAt(map, homeId).flatMap(({ channels }) =>
            channels.map((channel) => channelName(channel, speech.messages)),
          ),
        ),
      ])
    default:
      return texts(({ homeId }) => cardsIn(map, homeId, lane.id).map(({ title }) => title))
  }
}

/** A persona's score at a step: the mean over its touchpoints, as the curve has it. */
function scoreAt(map: MapDocument, homeId: Card['homeId'], who: string): number | null {
  const scores = touchpointsAt(map, homeId).flatMap(
    (card) => felt(map, card.scores, who === EVERYONE ? null : (who as PersonaId)) ?? [],
  )
  return mean(scores) ?? null
}

/** What can carry KPIs in a column: its cards, and the stage itself in the column of the whole. */
function subjectsAt(map: MapDocument, homeId: Card['homeId']): string[] {
  const cards = cardsOf(map, homeId).map(({ id }) => id as string)
  return map.stage[homeId] ? [homeId, ...cards] : cards
}
