import { escapeXml } from '@/drawing/surfaces/svg'
import type { Messages } from '@/i18n/messages'
import type { MapDocument } from '@/model/document'
import { cardsIn, lanesOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'

/** Cards in the rows and columns of their board, those left out that hold none of them. */
export type CardsTable = {
  readonly columns: readonly { readonly stage: string; readonly step: string }[]
  readonly rows: readonly {
    readonly lane: string
    /** The titles in each column, from top to bottom. */
    readonly cells: readonly (readonly string[])[]
  }[]
}

/** The cards that are asked for, as a table by stage and lane. */
export function tableOfCards(
  map: MapDocument,
  isAsked: (card: Card) => boolean,
  { board, laneTypes }: Messages,
): CardsTable {
  const homes = stagesOf(map).flatMap((stage) => [
    { id: stage.id, stage: stage.title || board.untitledStage, step: '' },
    ...stepsOf(map, stage.id).map(({ id, title }) => ({
      id,
      stage: stage.title || board.untitledStage,
      step: title,
    })),
  ])
  const lanes = lanesOf(map)
  const asked = (home: (typeof homes)[number], lane: (typeof lanes)[number]) =>
    cardsIn(map, home.id, lane.id).filter(isAsked)
  const columns = homes.filter((home) => lanes.some((lane) => asked(home, lane).length > 0))
  const titleOf = ({ title }: Card) => title || board.untitled
  const rows = lanes.map((lane) => ({
    lane: lane.title || laneTypes[lane.type],
    cells: columns.map((home) => asked(home, lane).map(titleOf)),
  }))
  return {
    columns: columns.map(({ stage, step }) => ({ stage, step })),
    rows: rows.filter(({ cells }) => cells.some((titles) => titles.length > 0)),
  }
}

/**
 * The table as text for sheets: a line a row, a tab between columns; its head has the stages, and
 * the steps where one has a title.
 */
export function tableAsText({ columns, rows }: CardsTable): string {
  const head = [
    columns.map(({ stage }) => stage),
    ...(columns.some(({ step }) => step) ? [columns.map(({ step }) => step)] : []),
  ]
  const line = (cells: readonly string[]) => cells.map((cell) => inert(onOneLine(cell))).join('\t')
  return [
    ...head.map((titles) => line(['', ...titles])),
    ...rows.map(({ lane, cells }) => line([lane, ...cells.map((titles) => titles.join('; '))])),
  ].join('\n')
}

const BORDER = 'border:1px solid #d5dae2;padding:4px 8px;vertical-align:top;text-align:left'

/** The table for documents, decks and sheets. What people typed is text in it, never markup. */
export function tableAsHtml({ columns, rows }: CardsTable): string {
  const cell = (name: 'td' | 'th', texts: readonly string[], span = 1) =>
    `<${name}${span > 1 ? ` colspan="${span}"` : ''} style="${BORDER}">${texts
      .map((text) => escapeXml(inert(text)))
      .join('<br>')}</${name}>`
  const row = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`
  const steps = columns.some(({ step }) => step)
    ? [row([cell('th', ['']), ...columns.map(({ step }) => cell('th', [step]))])]
    : []
  return [
    '<table style="border-collapse:collapse"><tbody>',
    row([
      cell('th', ['']),
      ...stagesAcross(columns).map(([stage, span]) => cell('th', [stage], span)),
    ]),
    ...steps,
    ...rows.map(({ lane, cells }) =>
      row([cell('th', [lane]), ...cells.map((titles) => cell('td', titles))]),
    ),
    '</tbody></table>',
  ].join('')
}

/** Each stage once, with the number of its columns. */
function stagesAcross(columns: CardsTable['columns']): (readonly [stage: string, span: number])[] {
  const spans: [string, number][] = []
  for (const { stage } of columns) {
    const last = spans.at(-1)
    if (last?.[0] === stage) last[1] += 1
    else spans.push([stage, 1])
  }
  return spans
}

/** A sheet takes for a formula what begins so; an apostrophe before it makes it text there. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,\s]+%?$/.test(text) ? `'${text}` : text
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
