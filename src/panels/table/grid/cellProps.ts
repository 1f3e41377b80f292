import type { Cell } from './cells'

/** What every place of the table has where the keyboard can stand; one of them is reached by Tab. */
export function stopProps(cell: Cell, isCurrent: boolean) {
  return {
    'data-key': cell.key,
    'data-current': isCurrent || undefined,
    // The details lead back to the one cell with the session's place, of several that share it.
    'data-focus-key': isCurrent && cell.focus ? cell.focus : undefined,
    tabIndex: isCurrent ? 0 : -1,
  }
}

/** How far a cell reaches. */
export function spanProps({ rowSpan, colSpan }: Cell) {
  return { ...(rowSpan > 1 && { rowSpan }), ...(colSpan > 1 && { colSpan }) }
}
