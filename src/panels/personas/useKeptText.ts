import { useEffect, useRef, useState } from 'react'

/** How long typing may wait for more of it, in milliseconds. */
const TYPING_WAIT = 300

type KeptText = {
  readonly text: string
  /** Whether something typed is not in the database yet. */
  readonly isPending: boolean
  enter(): void
  type(text: string): void
  leave(): void
  /** Gives back what was there when the field was entered. */
  takeBack(): void
}

/**
 * The text of a field that is kept while one types, when it is left, and when it goes away with its
 * page. `value` is what the database holds: until that is what was typed, closing the page is
 * questioned.
 */
export function useKeptText(value: string, onCommit: (text: string) => void): KeptText {
  const [draft, setDraft] = useState<string>()
  const [isEntered, setEntered] = useState(false)
  const before = useRef(value)
  const commit = useRef(onCommit)
  useEffect(() => {
    commit.current = onCommit
  })
  const isPending = draft !== undefined && draft !== value

  /** What is to be kept should the field go away now. */
  const pending = useRef<string>(undefined)
  useEffect(() => {
    pending.current = isPending ? draft : undefined
  })
  useEffect(
    () => () => {
      if (pending.current !== undefined) commit.current(pending.current)
    },
    [],
  )

  useEffect(() => {
    // In a field that is left, another window's later change may show.
    if (!isEntered && draft === value) setDraft(undefined)
  }, [isEntered, draft, value])

  useEffect(() => {
    if (!isPending || !isEntered) return
    const timer = setTimeout(() => commit.current(draft), TYPING_WAIT)
    return () => clearTimeout(timer)
  }, [isPending, isEntered, draft])

  useEffect(() => {
    if (!isPending) return
    const stop = new AbortController()
    const keep = () => commit.current(draft)
    window.addEventListener('pagehide', keep, { signal: stop.signal })
    window.addEventListener(
      'beforeunload',
      (event) => {
        keep()
        event.preventDefault()
      },
      { signal: stop.signal },
    )
    return () => stop.abort()
  }, [isPending, draft])

  return {
    text: draft ?? value,
    isPending,
    enter() {
      before.current = value
      setEntered(true)
    },
    type: setDraft,
    leave() {
      setEntered(false)
      if (isPending) onCommit(draft)
    },
    takeBack: () => setDraft(before.current),
  }
}
