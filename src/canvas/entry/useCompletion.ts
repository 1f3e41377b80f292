import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { completionAt, withName } from '@/commands/quickEntry/completion'
import type { EntryNames } from '@/commands/quickEntry/names'

/**
 * Completes the name that is being typed in the line. The first name is ready to be taken by Enter
 * or Tab; where one is written out already, only what the arrows choose is.
 */
export function useCompletion(
  field: RefObject<HTMLTextAreaElement | null>,
  names: EntryNames,
  text: string,
  setText: (text: string) => void,
  isOn: boolean,
) {
  const [caret, setCaret] = useState(text.length)
  const [wanted, setWanted] = useState<number>()
  /** The text for which the list was sent away. */
  const [closedFor, setClosedFor] = useState<string>()
  const goTo = useRef<number>(undefined)
  const found = isOn && closedFor !== text ? completionAt(text, caret, names) : undefined
  const options = found?.options ?? []
  const active = Math.min(wanted ?? (found?.isWhole ? -1 : 0), options.length - 1)

  // The caret goes behind the name once the field holds it.
  useLayoutEffect(() => {
    if (goTo.current === undefined) return
    field.current?.setSelectionRange(goTo.current, goTo.current)
    goTo.current = undefined
  })

  const take = (index: number) => {
    const option = options[index]
    if (!found || !option) return
    const next = withName(text, found, option)
    setText(next.line)
    setWanted(undefined)
    setCaret(next.caret)
    goTo.current = next.caret
  }

  /** Gives whether the key was the list's. */
  const onKeyDown = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (options.length === 0 || ctrlKey || metaKey) return false
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const by = key === 'ArrowDown' ? 1 : -1
      setWanted((active + by + options.length) % options.length)
    } else if (key === 'Escape') setClosedFor(text)
    else if ((key === 'Enter' || key === 'Tab') && !shiftKey && active >= 0) take(active)
    else return false
    return true
  }

  return {
    sign: found?.sign,
    options,
    active,
    take,
    onKeyDown,
    /** To be told of every change of the field, with where its caret stands. */
    onCaret(at: number) {
      if (at !== caret) setWanted(undefined)
      setCaret(at)
    },
  }
}
