import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { PALETTE_KEYS } from '@/commands/anywhereKeys'
import { isPressOf } from '@/commands/keyPress'
import type { PaletteEntry } from './entry'
import { createFinder } from './find'
import { takeTyped } from './typedAhead'

type Props = {
  readonly entries: readonly PaletteEntry[]
  readonly recent: readonly string[]
  readonly onUse: (id: string) => void
  readonly onClose: () => void
}

/** How far Page Up and Page Down go. */
const PAGE = 8

/** What is typed, what answers to it, and which of that Enter runs. */
export function usePalette({ entries, recent, onUse, onClose }: Props, list: string) {
  const [query, setQuery] = useState('')
  const [pointed, setPointed] = useState<string>()
  const find = useMemo(() => createFinder(entries), [entries])
  const found = useMemo(() => find(query, recent), [find, query, recent])
  const idOf = useCallback((entry: PaletteEntry) => `${list}-${entry.id}`, [list])
  const listed = useMemo(
    () => found.sections.flatMap((section) => section.listed.map(({ entry }) => entry)),
    [found],
  )
  const active = listed.find((entry) => idOf(entry) === pointed) ?? listed[0]

  const run = useCallback(
    (entry: PaletteEntry | undefined) => {
      if (!entry || entry.disabled) return
      onUse(entry.id)
      // At once, so that the keyboard is back before, and the clipboard still hears of the press.
      flushSync(onClose)
      entry.run()
    },
    [onUse, onClose],
  )
  const choose = useCallback(
    (id: string) => run(listed.find((entry) => idOf(entry) === id)),
    [run, listed, idOf],
  )
  /** Takes over what was typed before the field was there. */
  const takeOver = () => {
    const { text, entered } = takeTyped()
    if (text === '') return
    setQuery(text)
    // Not within the rendering that gave the field its focus.
    if (entered) queueMicrotask(() => run(find(text, recent).sections[0]?.listed[0]?.entry))
  }
  const type = (typed: string) => {
    setQuery(typed)
    setPointed(undefined)
  }
  const go = (to: number) => {
    const entry = listed[to]
    if (entry) setPointed(idOf(entry))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const at = active ? listed.indexOf(active) : 0
    if (isPressOf(PALETTE_KEYS, event.nativeEvent)) onClose()
    else if (event.key === 'ArrowDown') go((at + 1) % listed.length)
    else if (event.key === 'ArrowUp') go((at - 1 + listed.length) % listed.length)
    else if (event.key === 'PageDown') go(Math.min(at + PAGE, listed.length - 1))
    else if (event.key === 'PageUp') go(Math.max(at - PAGE, 0))
    else if (event.key === 'Enter') run(active)
    else return
    event.preventDefault()
  }
  return { query, type, takeOver, found, active, onKeyDown, point: setPointed, choose, idOf }
}
