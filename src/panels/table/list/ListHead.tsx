import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { ListColumn } from './columns'
import styles from './List.module.css'
import { SHOW } from './ListLine'
import type { ListModel } from './useListModel'
import { HEAD } from './walk'

type Props<R> = {
  readonly columns: readonly ListColumn<R>[]
  readonly sorting: ListModel<R>['sorting']
  readonly onSort: (columnId: string, isMore: boolean) => void
  /** The column in whose heading the keyboard stands. */
  readonly current: string | undefined
}

/** The headings, which are buttons: a click sorts, with Shift by this as well. */
export function ListHead<R>({ columns, sorting, onSort, current }: Props<R>) {
  const { table: words } = usePanelWords()
  const stop = (column: string) => ({
    'data-row': HEAD,
    'data-column': column,
    'data-current': current === column || undefined,
    tabIndex: current === column ? 0 : -1,
  })
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, title, isNumeric }) => {
          const place = sorting.findIndex((sort) => sort.id === id)
          const sort = sorting[place]
          return (
            <th
              key={id}
              scope="col"
              className={isNumeric && styles.number}
              // One heading alone may say that it sorts: the one that does so first.
              aria-sort={place === 0 ? (sort!.desc ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                {...stop(id)}
                className={styles.heading}
                title={words.sort.sortBy(title)}
                onClick={({ shiftKey }) => onSort(id, shiftKey)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !event.shiftKey) return
                  event.preventDefault()
                  onSort(id, true)
                }}
              >
                <span>{title}</span>
                {sort ? (
                  <span className={styles.sorted}>
                    {sort.desc ? <IconArrowDown size={13} /> : <IconArrowUp size={13} />}
                    {sorting.length > 1 && (
                      <>
                        <span aria-hidden="true">{place + 1}</span>
                        <span className="visually-hidden">, {words.sort.place(place + 1)}</span>
                      </>
                    )}
                  </span>
                ) : (
                  <IconArrowsSort size={13} className={styles.unsorted} aria-hidden />
                )}
              </button>
            </th>
          )
        })}
        <th {...stop(SHOW)} scope="col" className={styles.action}>
          <span className="visually-hidden">{words.showOnBoard}</span>
        </th>
      </tr>
    </thead>
  )
}
