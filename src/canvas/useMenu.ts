import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

/**
 * A menu and the button that opens it: its first item, or the one that is chosen, has the focus as
 * soon as it opens; arrows walk the items; Escape, Tab and a press elsewhere close it.
 */
export function useMenu() {
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const items = itemsOf(menu.current)
    const checked = items.find((item) => item.matches('[role=menuitemradio][aria-checked=true]'))
    ;(checked ?? items[0])?.focus()
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node
      if (!menu.current?.contains(target) && !button.current?.contains(target)) setOpen(false)
    }
    window.addEventListener('pointerdown', onPress)
    return () => window.removeEventListener('pointerdown', onPress)
  }, [open])

  /** Closes it, and gives the focus back to the button. */
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const items = itemsOf(menu.current)
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus()
    else if (event.key === 'Home') items[0]?.focus()
    else if (event.key === 'End') items.at(-1)?.focus()
    else if (event.key === 'Tab') setOpen(false)
    else return
    if (event.key !== 'Tab') event.preventDefault()
  }
  return { open, toggle: () => setOpen(!open), close, onKeyDown, menu, button }
}

function itemsOf(menu: HTMLElement | null): HTMLButtonElement[] {
  return [...(menu?.querySelectorAll('button') ?? [])]
}
