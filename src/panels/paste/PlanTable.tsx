import type { PastePlan, PlannedColumn } from '@/commands/pasting/plan'
import { laneTitle, placeTitle, titleOf } from '@/commands/places'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { stepsOf } from '@/model/outline'
import styles from './PlanTable.module.css'

/** So much is shown; the counts tell of the rest. */
const [COLUMNS, ROWS, IN_CELL] = [8, 12, 4]

/** What is pasted as a small board: steps under their stages, lanes beside, new ones said to be so. */
export function PlanTable({ plan }: { readonly plan: PastePlan }) {
  const messages = useMessages()
  const { paste: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const used = new Set(plan.cards.map(({ column }) => column))
  const columns = [...plan.columns.keys()].filter((column) => used.has(column))
  const shown = columns.slice(0, COLUMNS)
  const rows = plan.rows.slice(0, ROWS)
  const [hiddenColumns, hiddenRows] = [
    columns.length - shown.length,
    plan.rows.length - rows.length,
  ]
  const stageOf = (column: PlannedColumn): string => {
    if (column.to === 'newStage') return plan.stages[column.stage] || messages.board.untitledStage
    const id =
      column.to === 'newStep' ? column.stageId : (map.step[column.homeId]?.stageId ?? column.homeId)
    return titleOf(map, id, messages)
  }
  const stepOf = (column: PlannedColumn): string => {
    if (column.to === 'newStep' && column.index === stepsOf(map, column.stageId).length)
      return words.newStepAtEnd
    if (column.to !== 'step') return words.newStep
    const step = map.step[column.homeId]
    const at = step ? stepsOf(map, step.stageId).findIndex(({ id }) => id === step.id) + 1 : 0
    return `${at}. ${placeTitle(map, column.homeId, messages)}`
  }
  const cardsAt = (row: number, column: number) =>
    plan.cards.filter((card) => card.row === row && card.column === column)
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className={styles.frame} aria-label={words.preview} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {shown.map((column) => (
                <th
                  key={column}
                  scope="col"
                  data-new={plan.columns[column]!.to !== 'step' || undefined}
                >
                  <span>{stageOf(plan.columns[column]!)}</span>
                  <small>{stepOf(plan.columns[column]!)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ lane, isNew }, row) => (
              <tr key={lane.id}>
                <th scope="row" data-new={isNew || undefined}>
                  <span>{laneTitle(lane, messages)}</span>
                  {isNew && <small>{words.newLane}</small>}
                </th>
                {shown.map((column) => (
                  <td key={column}>
                    <CellCards cards={cardsAt(row, column)} type={lane.type} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hiddenColumns + hiddenRows > 0 && (
        <p className={styles.more}>{words.more(hiddenColumns, hiddenRows)}</p>
      )}
    </div>
  )
}

function CellCards({ cards, type }: { cards: PastePlan['cards']; type: string }) {
  const { paste: words } = usePanelWords()
  return (
    <>
      {cards.slice(0, IN_CELL).map(({ title, score }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a plan have nothing else
        <span key={at} className={styles.card} data-type={type}>
          <span className={styles.words}>
            {title}
            {score !== undefined && (
              <small> {score > 0 ? `+${score}` : `${score}`.replace('-', '−')}</small>
            )}
          </span>
        </span>
      ))}
      {cards.length > IN_CELL && (
        <small className={styles.rest}>{words.moreCards(cards.length - IN_CELL)}</small>
      )}
    </>
  )
}
