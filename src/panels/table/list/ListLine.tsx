import { IconMap2 } from '@tabler/icons-react'
import { memo } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { CellField } from './CellField'
import type { ListColumn, ListRow } from './columns'
import styles from './List.module.css'
import type { OpenCell } from './useListKeys'

/** The column of the buttons that lead to the board. */
export const SHOW = 'show'

type Props<R> = {
  readonly row: R
  /** From 0, without the headings. */
  readonly index: number
  readonly columns: readonly ListColumn<R>[]
  /** The column in which the keyboard stands, if it is in this row. */
  readonly current: string | undefined
  /** Whether the details tell of what the row is about. */
  readonly isTold: boolean
  readonly open: OpenCell | undefined
  readonly onClose: () => void
  readonly onShow: (row: R) => void
}

function Line<R extends ListRow>(props: Props<R>) {
  const { row, index, columns, current, isTold, open, onClose, onShow } = props
  const { table: words } = usePanelWords()
  const stop = (column: string) => ({
    'data-row': row.id,
    'data-column': column,
    'data-current': current === column || undefined,
    'data-told': (current === column && isTold) || undefined,
    'data-focus-key': current === column ? row.subjectId : undefined,
    tabIndex: current === column ? 0 : -1,
  })
  return (
    <tr className={styles.row} aria-rowindex={index + 2}>
      {columns.map((column, at) => {
        const { id, edit } = column
        const isOpen = open?.column === id && edit && edit.as !== 'elsewhere'
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell
            key={id}
            {...stop(id)}
            {...(at === 0 && { scope: 'row' })}
            className={column.isNumeric && styles.number}
            title={column.hint?.(row)}
          >
            {isOpen ? (
              <CellField
                edit={edit}
                row={row}
                label={words.fieldOf(column.title, row.name)}
                typed={open.typed}
                onClose={onClose}
              />
            ) : (
              <div className={styles.shown}>{column.show(row)}</div>
            )}
          </Cell>
        )
      })}
      <td className={styles.action}>
        <button
          type="button"
          {...stop(SHOW)}
          className={styles.showButton}
          aria-label={words.showRow(row.name)}
          title={words.showOnBoard}
          onClick={() => onShow(row)}
        >
          <IconMap2 size={16} aria-hidden />
        </button>
      </td>
    </tr>
  )
}

/** One row of a list, drawn anew only when what it shows, or where the keyboard stands, changes. */
export const ListLine = memo(Line) as typeof Line
