import { useLayoutEffect, useRef } from 'react'
import { isField } from '@/commands/typing'

/**
 * Keeps the keyboard on the cell where it stands, also when that cell is drawn anew in another row
 * or its field goes; but takes it from nowhere outside of the table. That cell has the attribute
 * `data-current`.
 */
export function useFocusOnCell(table: { readonly current: HTMLTableElement | null }): void {
  const isHeld = useRef(false)
  useLayoutEffect(() => {
    const element = table.current!
    const stop = new AbortController()
    const { signal } = stop
    const onEnter = () => {
      isHeld.current = true
    }
    const onLeave = ({ relatedTarget }: globalThis.FocusEvent) => {
      // An element that goes away loses the focus to nothing: the table still has it.
      if (relatedTarget && !element.contains(relatedTarget as Node)) isHeld.current = false
    }
    element.addEventListener('focusin', onEnter, { signal })
    element.addEventListener('focusout', onLeave, { signal })
    return () => stop.abort()
  }, [table])
  useLayoutEffect(() => {
    const active = document.activeElement
    const isHere = active === document.body ? isHeld.current : table.current!.contains(active)
    if (!isHere || isField(active)) return
    const cell = table.current!.querySelector<HTMLElement>('[data-current]')
    if (cell && cell !== active) cell.focus()
  })
}
