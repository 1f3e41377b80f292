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
  leaveNaming,
  moveOn,
  placeOf,
} from '@/commands/quickEntry/line'
import { pastedLines } from '@/commands/quickEntry/pastedLines'
import { recordAt } from '@/model/document'
import { actOf, isUndo, type LineAct } from './lineKeys'

/** The text in the line, and what happens to it. */
export function useEntryLine(context: LineContext, field: RefObject<HTMLTextAreaElement | null>) {
  const { editor, session } = context
  const [text, setText] = useState('')
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
    field.current!.focus({ preventScroll: true })
    // Whoever types on at once is faster than the line: that waits in the draft, with its Enters. It
    // is read now that keys come to the field: what came while the line was made is in it too.
    const { entryDraft, focus } = session.getState()
    enterTyped(entryDraft)
    const place = placeOf(context)
    // The place comes into view also where the keyboard stood there before.
    if (place && focus === session.getState().focus) {
      session.setState({ focus: null })
      session.setState({ focus: focusAt(editor.store.getState().map, place) })
    }
    return () => {
      // The board went away under it, for another tab or an earlier state.
      if (session.getState().entry) closeEntry(context, latest.current)
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
      if (!isSeveral(pasted)) return
      event.preventDefault()
      const lines = pastedLines(pasted)
      // A cell of a sheet comes with a line's end: it is text like any other, and can be typed on.
      if (lines.length < 2) return void document.execCommand('insertText', false, lines[0] ?? '')
      const { selectionStart, selectionEnd } = event.currentTarget
      const whole = text.slice(0, selectionStart) + lines.join('\n') + text.slice(selectionEnd)
      if (enterLines(context, whole.split('\n'))) setText('')
    },
    onBlur() {
      // Another window in front of this one takes the focus only for a while.
      if (document.hasFocus() && session.getState().entry) closeEntry(context, latest.current)
    },
  }
}

function isSeveral(text: string): boolean {
  return /[\r\n]/.test(text)
}
