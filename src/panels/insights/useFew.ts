import { useCallback, useLayoutEffect, useRef, useState } from 'react'

/** Some of many, until all of them are asked for. */
export type Few<T> = {
  readonly shown: readonly T[]
  /** How many there are in all. */
  readonly count: number
  /** For the list that holds them, each an `li` or a `tbody`. */
  readonly ref: (list: HTMLElement | null) => void
  /** Shows all; the keyboard goes on at the first that was not there before. */
  readonly showAll: () => void
}

/** Shows the `first` of many, which keep their order, and all when they are asked for. */
export function useFew<T>(all: readonly T[], first: readonly T[]): Few<T> {
  const [isAll, setAll] = useState(false)
  const list = useRef<HTMLElement>(null)
  const next = useRef<number>(undefined)
  const ref = useCallback((element: HTMLElement | null) => {
    list.current = element
  }, [])
  useLayoutEffect(() => {
    if (!isAll || next.current === undefined) return
    const item = list.current?.querySelectorAll(':scope > :is(li, tbody)')[next.current]
    next.current = undefined
    item?.querySelector<HTMLElement>('a, button')?.focus()
  }, [isAll])
  return {
    shown: isAll ? all : first,
    count: all.length,
    ref,
    showAll: () => {
      next.current = all.findIndex((each) => !first.includes(each))
      setAll(true)
    },
  }
}
