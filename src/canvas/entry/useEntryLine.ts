import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { focusAt } from '@/commands/quickEntry/enterCards'
import {
  beginStage,
  closeEntry,
  enterLines,
  type LineContext,
  type LineMove,
  leaveNaming,
  moveOn,
  placeOf,
} from '@/commands/quickEntry/line'
import { pastedLines } from '@/commands/quickEntry/pastedLines'
import { recordAt } from '@/model/document'

/** What the line's keys and buttons do. */
export type LineAct = LineMove | 'enter' | 'newStage' | 'close'

/** The text in the line, and what happens to it. */
export function useEntryLine(context: LineContext, field: RefObject<HTMLTextAreaElement | null>) {
  const { editor, session } = context
  const [text, setText] = useState(() => {
    const { entryDraft } = session.getState()
    return isSeveral(entryDraft) ? '' : entryDraft
  })
  const latest = useRef(text)
  latest.current = text

  /** What was typed with its Enters, as one came after the other; the last line stays for more. */
  const enterTyped = (typed: string) => {
    const lines = typed.split(/\r\n|[\r\n]/)
    const rest = lines.pop()!
    for (const line of lines) enterLines(context, [line])
    setText(rest)
  }

  // Before the browser paints, and so before the next key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the line opens
  useLayoutEffect(() => {
    const line = field.current!
    line.focus({ preventScroll: true })
    line.setSelectionRange(line.value.length, line.value.length)
    // Whoever types on at once is faster than the line: that waits in the draft, with its Enters.
    const { entryDraft, focus } = session.getState()
    if (isSeveral(entryDraft)) enterTyped(entryDraft)
    const place = placeOf(context)
    // The place comes into view also where the keyboard stood there before.
    if (place && focus === session.getState().focus) {
      session.setState({ focus: null })
      session.setState({ focus: focusAt(editor.store.getState().map, place) })
    }
    return () => {
      if (session.getState().entry) session.setState({ entryDraft: latest.current })
    }
  }, [])

  const close = () => {
    const place = placeOf(context)
    closeEntry(context, latest.current)
    field.current?.blur()
    // The keyboard goes to where the line stood: the last card there, or its empty cell.
    const { map } = editor.store.getState()
    const focus = place ? focusAt(map, place) : session.getState().focus
    session.setState({ focus: null })
    session.setState({ focus, selection: new Set(focus && recordAt(map, focus) ? [focus] : []) })
  }

  const act = (what: LineAct) => {
    if (what === 'close') {
      if (!leaveNaming(context)) close()
    } else {
      const entered =
        what === 'enter'
          ? enterLines(context, [text])
          : what === 'newStage'
            ? beginStage(context, text)
            : moveOn(context, text, what)
      if (entered) setText('')
    }
  }

  return {
    text,
    setText,
    act,
    type(value: string) {
      // Some keyboards of tablets write a line break instead of telling of their Enter.
      if (isSeveral(value)) enterTyped(value)
      else setText(value)
    },
    onKeyDown(event: KeyboardEvent) {
      const what = actOf(event, text === '')
      if (what) {
        event.preventDefault()
        act(what)
      } else if (isUndo(event) && text !== '') {
        // What is typed is taken back first, by the field's own undo; then what was entered.
        event.stopPropagation()
      }
    },
    onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
      const pasted = event.clipboardData.getData('text/plain')
      if (!isSeveral(pasted.trim())) return
      event.preventDefault()
      const { selectionStart, selectionEnd } = event.currentTarget
      const whole = text.slice(0, selectionStart) + pasted + text.slice(selectionEnd)
      if (enterLines(context, pastedLines(whole))) setText('')
    },
    onBlur() {
      // Another window in front of this one takes the focus only for a while.
      if (document.hasFocus() && session.getState().entry) closeEntry(context, latest.current)
    },
  }
}

function actOf(event: KeyboardEvent, isEmpty: boolean): LineAct | undefined {
  const { key, shiftKey, altKey } = event
  const mod = event.ctrlKey || event.metaKey
  if (altKey) return undefined
  if (key === 'Enter') {
    if (mod) return shiftKey ? 'newStage' : 'newStep'
    return shiftKey ? 'nextLane' : 'enter'
  }
  if (mod) return undefined
  if (key === 'Escape') return 'close'
  if (key === 'Tab') return shiftKey ? 'previousStep' : 'nextStep'
  return isEmpty && !shiftKey ? ARROWS[key] : undefined
}

/** In an empty line the arrows have nothing to do but walk. */
const ARROWS: Readonly<Record<string, LineMove>> = {
  ArrowDown: 'nextLane',
  ArrowUp: 'previousLane',
  ArrowRight: 'nextStep',
  ArrowLeft: 'previousStep',
}

function isUndo({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && /^[zy]$/i.test(key)
}

function isSeveral(text: string): boolean {
  return /[\r\n]/.test(text)
}
