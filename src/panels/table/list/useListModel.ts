import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  functionalUpdate,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { useDesk } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { plainText } from '@/model/plainText'
import { arrangeList, type ListName, tableStoreOf, useTableState } from '../tableStore'
import type { ListColumn, ListFilter } from './columns'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
})

/** The filter that the search field sets; the others have the names of their own. */
export const SEARCH = 'search'
/** A filter is no column of the list, but has to be one of its model. */
const FILTER = 'filter '

export type ListModel<R> = {
  /** What is left, in its order. */
  readonly rows: readonly R[]
  readonly sorting: SortingState
  /** What each filter that is used is set to. */
  readonly filters: Readonly<Record<string, string>>
  /**
   * Sorts by a column: one way, the other, not at all; with `isMore` after those before. Gives what
   * it is sorted by now.
   */
  sort(columnId: string, isMore: boolean): SortingState
  /** Sets a filter; empty text takes it away. */
  filter(id: string, value: string): void
  clearFilters(): void
}

type Source<R> = {
  readonly name: ListName
  readonly rows: readonly R[]
  readonly columns: readonly ListColumn<R>[]
  readonly filters: readonly ListFilter<R>[]
  /** All that the search looks through. */
  wordsOf(row: R): string
}

/** A list's rows, sorted and filtered as it was left. */
export function useListModel<R extends RowData>(source: Source<R>): ListModel<R> {
  const { name, rows, columns, filters, wordsOf } = source
  const { session } = useDesk()
  const { locale } = useMessages()
  const store = tableStoreOf(session)
  const state = useTableState(({ lists }) => lists[name])
  const definitions = useMemo(
    () => definitionsOf(columns, filters, wordsOf, locale),
    [columns, filters, wordsOf, locale],
  )
  // What is left out must be known by its name: a stage that is gone hides nothing any more.
  const known = state.filters.filter(
    ({ id, value }) =>
      id === FILTER + SEARCH ||
      filters.some(
        (filter) =>
          FILTER + filter.id === id && filter.options.some((each) => each.value === value),
      ),
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows as R[],
    state: { sorting: state.sorting, columnFilters: known },
    onSortingChange: (update) =>
      arrangeList(store, name, { sorting: functionalUpdate(update, state.sorting) }),
    onColumnFiltersChange: (update) =>
      arrangeList(store, name, { filters: functionalUpdate(update, known) }),
  })
  return {
    rows: table.getRowModel().rows.map(({ original }) => original),
    sorting: state.sorting,
    filters: Object.fromEntries(
      known.map(({ id, value }) => [id.slice(FILTER.length), String(value)]),
    ),
    sort(columnId, isMore) {
      table.getColumn(columnId)?.toggleSorting(undefined, isMore)
      return store.getState().lists[name].sorting
    },
    filter: (id, value) => table.getColumn(FILTER + id)?.setFilterValue(value || undefined),
    clearFilters: () => table.resetColumnFilters(true),
  }
}

function definitionsOf<R extends RowData>(
  columns: readonly ListColumn<R>[],
  filters: readonly ListFilter<R>[],
  wordsOf: (row: R) => string,
  locale: string,
): ColumnDef<typeof features, R>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const shown = columns.map(
    (column): ColumnDef<typeof features, R> => ({
      id: column.id,
      accessorFn: (row) => column.value(row),
      sortUndefined: 'last',
      sortDescFirst: column.isNumeric === true,
      sortFn: (a, b, id) => {
        const [first, second] = [a.getValue(id), b.getValue(id)]
        return typeof first === 'number' && typeof second === 'number'
          ? first - second
          : compare(String(first), String(second))
      },
    }),
  )
  const hidden = filters.map(
    (filter): ColumnDef<typeof features, R> => ({
      id: FILTER + filter.id,
      accessorFn: (row) => row,
      filterFn: (row, _, value: string) => filter.keeps(row.original, value),
    }),
  )
  const search: ColumnDef<typeof features, R> = {
    id: FILTER + SEARCH,
    accessorFn: (row) => row,
    filterFn: (row, _, value: string) => {
      const words = plainText(wordsOf(row.original))
      return plainText(value)
        .split(' ')
        .every((word) => words.includes(word))
    },
  }
  return [...shown, ...hidden, search]
}
