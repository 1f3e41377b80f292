import { type RefObject, useLayoutEffect, useState } from 'react'

/** The height of a row of a list, px; all have the same, so that those out of view need not be there. */
const ROW_HEIGHT = 46
/** Rows that are kept beyond the view on either side. */
const SPARE = 12

/** A row that is drawn, or the height of those before it that are not. */
export type Item<R> =
  | { readonly row: R; readonly index: number }
  | { readonly gap: number; readonly key: string }

type View = { readonly top: number; readonly height: number }

/**
 * The rows of a list that are near the view, with the room that the others take. The one on which
 * the keyboard stands is always there, however far one has scrolled, so that no key is lost.
 */
export function useWindow<R extends { readonly id: string }>(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly R[],
  currentId: string,
): Item<R>[] {
  const [view, setView] = useState<View>({ top: 0, height: 900 })
  useLayoutEffect(() => {
    const element = scroller.current!
    const read = () => {
      const top = Math.floor(element.scrollTop / ROW_HEIGHT) * ROW_HEIGHT
      const height = element.clientHeight
      setView((last) => (last.top === top && last.height === height ? last : { top, height }))
    }
    read()
    const resized = new ResizeObserver(read)
    resized.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [scroller])
  return itemsOf(rows, shownIndices(rows, view, currentId))
}

function shownIndices(
  rows: readonly { readonly id: string }[],
  { top, height }: View,
  currentId: string,
): number[] {
  const from = Math.max(0, Math.floor(top / ROW_HEIGHT) - SPARE)
  const to = Math.min(rows.length, Math.ceil((top + height) / ROW_HEIGHT) + SPARE)
  const near = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
  const current = rows.findIndex(({ id }) => id === currentId)
  if (current < 0 || (current >= from && current < to)) return near
  return current < from ? [current, ...near] : [...near, current]
}

/** The rows that are drawn, by their indices from the lowest, with the room of those between. */
export function itemsOf<R>(rows: readonly R[], shown: readonly number[]): Item<R>[] {
  const items: Item<R>[] = []
  let next = 0
  const leaveRoom = (to: number) => {
    if (to > next) items.push({ gap: (to - next) * ROW_HEIGHT, key: `gap ${items.length}` })
  }
  for (const index of shown) {
    leaveRoom(index)
    items.push({ row: rows[index]!, index })
    next = index + 1
  }
  leaveRoom(rows.length)
  return items
}
