import type { ColumnFiltersState, SortingState } from '@tanstack/react-table'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { useDesk } from '@/editor/react'
import type { Session } from '@/editor/session'

/** What the tab can show: the whole map, or everything of one kind in a list. */
export const TABLE_VIEWS = ['grid', 'pains', 'opportunities', 'kpis'] as const
export type TableView = (typeof TABLE_VIEWS)[number]
export type ListName = Exclude<TableView, 'grid'>

/** How a list is ordered and what it leaves out. */
export type ListState = { readonly sorting: SortingState; readonly filters: ColumnFiltersState }

export type TableState = {
  readonly view: TableView
  readonly lists: Readonly<Record<ListName, ListState>>
}

export type TableStore = StoreApi<TableState>

const AS_THEY_COME: ListState = { sorting: [], filters: [] }
const WORST_FIRST: ListState = { sorting: [{ id: 'priority', desc: true }], filters: [] }

/**
 * By the window's session: whoever looks at the board in between finds the list as it was left, and
 * the next map begins anew.
 */
const stores = new WeakMap<Session, TableStore>()

/** What the tab Table shows in a session. */
export function tableStoreOf(session: Session): TableStore {
  let store = stores.get(session)
  if (!store) {
    const lists = { pains: WORST_FIRST, opportunities: AS_THEY_COME, kpis: AS_THEY_COME }
    store = createStore<TableState>(() => ({ view: 'grid', lists }))
    stores.set(session, store)
  }
  return store
}

/** Changes how a list is ordered, or what it leaves out. */
export function arrangeList(store: TableStore, name: ListName, change: Partial<ListState>): void {
  store.setState(({ lists }) => ({ lists: { ...lists, [name]: { ...lists[name], ...change } } }))
}

/** The tab's state; draws anew only when the selected part changes. */
export function useTableState<T>(selector: (state: TableState) => T): T {
  return useStore(tableStoreOf(useDesk().session), selector)
}
