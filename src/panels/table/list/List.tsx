import { type FocusEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { announce } from '@/commands/context'
import { useCommandContext } from '@/commands/react'
import { showCards } from '@/commands/showCards'
import { isField } from '@/commands/typing'
import { useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { ListName } from '../tableStore'
import { useFocusOnCell } from '../useFocusOnCell'
import type { ListColumn, ListFilter, ListRow } from './columns'
import { EmptyList } from './EmptyList'
import { FilterBar } from './FilterBar'
import styles from './List.module.css'
import { ListHead } from './ListHead'
import { ListLine, SHOW } from './ListLine'
import { type OpenCell, useListKeys } from './useListKeys'
import { useListModel } from './useListModel'
import { useListStanding } from './useListStanding'
import { useWindow } from './useWindow'
import { HEAD } from './walk'

type Props<R> = {
  readonly name: ListName
  /** As one reads the map; each the same object as long as it shows the same. */
  readonly rows: readonly R[]
  readonly columns: readonly ListColumn<R>[]
  readonly filters: readonly ListFilter<R>[]
  readonly wordsOf: (row: R) => string
}

/** A list of one kind of thing in the map; while there is none, what it is for. */
export function List<R extends ListRow>(props: Props<R>) {
  if (props.rows.length === 0) return <EmptyList name={props.name} />
  return <FilledList {...props} />
}

/** The things themselves, to be sorted, filtered and changed by mouse or keys. */
function FilledList<R extends ListRow>({ name, rows, columns, filters, wordsOf }: Props<R>) {
  const id = useId()
  const { table: words } = usePanelWords()
  const context = useCommandContext()
  const model = useListModel({ name, rows, columns, filters, wordsOf })
  const [open, setOpen] = useState<OpenCell>()
  const shown = useSteadyOrder(model.rows, rows, open !== undefined)
  const columnIds = useMemo(() => [...columns.map((column) => column.id), SHOW], [columns])
  const standing = useListStanding(shown, columnIds)
  const selection = useSessionState((state) => state.selection)
  const { place, goTo } = standing
  const onKeyDown = useListKeys({ rows: shown, columns, columnIds, standing, setOpen })
  const table = useRef<HTMLTableElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const items = useWindow(scroller, shown, place.row)
  useFocusOnCell(table)
  const close = useCallback(() => setOpen(undefined), [])
  const show = useCallback((row: R) => showCards(context, [row.subjectId]), [context])

  const isTold = ({ subjectId }: R) => selection.size === 1 && selection.has(subjectId)
  const placeOf = (target: EventTarget) => {
    const { row, column } = (target as Element).closest<HTMLElement>('[data-row]')?.dataset ?? {}
    return row !== undefined && column !== undefined ? { row, column } : undefined
  }
  const sort = (columnId: string, isMore: boolean) => {
    const keys = model.sort(columnId, isMore).map((key) => {
      const title = columns.find((column) => column.id === key.id)!.title
      return key.desc ? words.sort.descending(title) : words.sort.ascending(title)
    })
    const { sorted, next, asOnMap } = words.sort
    announce(context, keys.length > 0 ? sorted(keys.join(next)) : asOnMap)
  }
  return (
    <>
      <FilterBar
        model={model}
        filters={filters}
        count={words.counts[name](shown.length, rows.length)}
      />
      <p id={id} className={styles.hint}>
        {words.listHint}
      </p>
      <div ref={scroller} className={styles.scroller}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table with keys
          role="grid"
          className={styles.list}
          aria-label={words.views[name]}
          aria-describedby={id}
          aria-rowcount={shown.length + 1}
          style={{ width: columns.reduce((sum, { width }) => sum + width, 48) }}
          onKeyDown={onKeyDown}
          onFocus={({ target }: FocusEvent) => {
            const there = isField(target) ? undefined : placeOf(target)
            if (there) goTo(there)
          }}
          onDoubleClick={({ target }) => {
            const there = isField(target) ? undefined : placeOf(target)
            const edit = columns.find((column) => column.id === there?.column)?.edit
            const row = shown.find((each) => each.id === there?.row)
            if (!there || !edit || !row) return
            if (edit.as === 'elsewhere') edit.open(row)
            else setOpen(there)
          }}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} style={{ width: column.width }} />
            ))}
            <col style={{ width: 48 }} />
          </colgroup>
          <ListHead
            columns={columns}
            sorting={model.sorting}
            onSort={sort}
            current={place.row === HEAD ? place.column : undefined}
          />
          <tbody>
            {items.map((item) =>
              'row' in item ? (
                <ListLine
                  key={item.row.id}
                  row={item.row}
                  index={item.index}
                  columns={columns}
                  current={place.row === item.row.id ? place.column : undefined}
                  isTold={isTold(item.row)}
                  open={open?.row === item.row.id ? open : undefined}
                  onClose={close}
                  onShow={show}
                />
              ) : (
                <tr key={item.key} style={{ height: item.gap }} />
              ),
            )}
          </tbody>
        </table>
        {shown.length === 0 && <p className={styles.nothing}>{words.empty.nothing}</p>}
      </div>
    </>
  )
}

/**
 * Rows in their order; while one of them is typed in, in the order from before, so that it does not
 * run away under the hands of whoever sorts by what is being typed.
 */
function useSteadyOrder<R extends ListRow>(
  sorted: readonly R[],
  rows: readonly R[],
  isSteady: boolean,
): readonly R[] {
  const [order, setOrder] = useState<readonly string[]>()
  if (isSteady && !order) setOrder(sorted.map(({ id }) => id))
  if (!isSteady && order) setOrder(undefined)
  return useMemo(() => {
    if (!order) return sorted
    const known = new Map(rows.map((row) => [row.id, row]))
    return order.flatMap((id) => known.get(id) ?? [])
  }, [order, sorted, rows])
}
