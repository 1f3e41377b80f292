import { type CSSProperties, type FocusEvent, useId, useRef, useState } from 'react'
import { useCommandContext } from '@/commands/react'
import { isField } from '@/commands/typing'
import { useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { useFocusOnCell } from '../useFocusOnCell'
import { AddLane } from './AddLane'
import { type Draft, openCell } from './act'
import { DraftContext } from './draftContext'
import styles from './Grid.module.css'
import { GridHead } from './GridHead'
import { LaneRow } from './LaneRow'
import { useGrid } from './useGrid'
import { useGridKeys } from './useGridKeys'
import { useStanding } from './useStanding'

/** Widths in px: they are fixed, so that no title moves the columns. */
const LANE_WIDTH = 124
const PEOPLE_WIDTH = 84
const COLUMN_WIDTH = 140
const END_WIDTH = 48

/** The map as a table of stages and lanes, with the keys of a spreadsheet. */
export function Grid() {
  const id = useId()
  const { table: words } = usePanelWords()
  const context = useCommandContext()
  const grid = useGrid()
  const standing = useStanding(grid)
  const editing = useSessionState((state) => state.editing)
  const [draft, setDraft] = useState<Draft>()
  const onKeyDown = useGridKeys(grid, standing, setDraft)
  const table = useRef<HTMLTableElement>(null)
  useFocusOnCell(table)

  const { cell: current, track } = standing
  const open = draft ?? (editing ? { key: editing, typed: undefined } : undefined)
  const openRow = open && grid.byKey.get(open.key)?.row
  const rowState = (index: number) => ({
    current: current?.row === index ? current.key : undefined,
    open: openRow === index ? open : undefined,
  })
  const cellOf = (target: EventTarget) => {
    const key = (target as Element).closest<HTMLElement>('[data-key]')?.dataset.key
    return key === undefined ? undefined : grid.byKey.get(key)
  }
  const onFocus = ({ target }: FocusEvent) => {
    const cell = isField(target) ? undefined : cellOf(target)
    if (!cell) return
    const isThere = cell.key === current?.key
    standing.goTo({ cell, track: isThere ? track : { row: cell.row, column: cell.column } })
  }
  const head = grid.hasPeople ? LANE_WIDTH + PEOPLE_WIDTH : LANE_WIDTH
  return (
    <>
      <p id={id} className={styles.hint}>
        {words.gridHint}
      </p>
      <div className={styles.scroller} style={{ '--head': `${head}px` } as CSSProperties}>
        <DraftContext value={setDraft}>
          <table
            ref={table}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table with keys
            role="grid"
            className={styles.grid}
            aria-label={words.views.grid}
            aria-describedby={id}
            style={{ width: head + grid.columns * COLUMN_WIDTH + END_WIDTH }}
            onKeyDown={onKeyDown}
            onFocus={onFocus}
            onDoubleClick={({ target }) => {
              const cell = isField(target) ? undefined : cellOf(target)
              if (cell && !(target as Element).closest('button')) setDraft(openCell(context, cell))
            }}
          >
            <colgroup>
              <col style={{ width: LANE_WIDTH }} />
              {grid.hasPeople && <col style={{ width: PEOPLE_WIDTH }} />}
              <col span={Math.max(1, grid.columns)} style={{ width: COLUMN_WIDTH }} />
              <col style={{ width: END_WIDTH }} />
            </colgroup>
            <GridHead
              grid={grid}
              current={current?.row === 0 || current?.row === 1 ? current.key : undefined}
              open={openRow === 0 || openRow === 1 ? open : undefined}
            />
            <tbody>
              {grid.rows.slice(2, -1).map((row) => (
                <LaneRow
                  key={row.key}
                  row={row}
                  hasPeople={grid.hasPeople}
                  {...rowState(row.index)}
                />
              ))}
              <tr>
                <td className={styles.addLane} colSpan={grid.hasPeople ? 2 : 1}>
                  <AddLane isCurrent={current?.kind === 'addLane'} />
                </td>
              </tr>
            </tbody>
          </table>
        </DraftContext>
      </div>
    </>
  )
}
