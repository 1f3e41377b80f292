import { type KeyboardEvent, useRef } from 'react'
import { cancelEditing, endEditing } from '@/commands/editTitle'
import { letterKeys } from '@/commands/letterKeys'
import { nudge } from '@/commands/nudge'
import { useCommandContext } from '@/commands/react'
import { isField } from '@/commands/typing'
import type { Direction } from '@/editor/navigation'
import { addAnother, clearCell, type Draft, openCell, scoreBy, typeInto } from './act'
import type { Cell } from './cells'
import type { Grid } from './grid'
import { type Sign, signOf } from './score'
import type { Standing } from './useStanding'
import { stopAfter, stopBeside } from './walk'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * The keys of the table, in two modes as in a spreadsheet.
 *
 * Walking: arrows, Home, End, Page Up and Page Down (lane by lane), with Ctrl to the corners. Enter
 * or F2 opens a cell, typing replaces what it holds, Delete takes it away, Ctrl+Enter or Shift+Enter
 * adds another one in the same place, Alt with an arrow moves a card, a stage or a lane. On a score
 * + and − move it, digits set it.
 *
 * Typing: Enter keeps and stays, Tab keeps and goes on (back with Shift), Ctrl+Enter keeps and adds
 * another one, Shift+Enter breaks the line, Escape leaves all as it was.
 */
export function useGridKeys(
  grid: Grid,
  { cell, track, goTo }: Standing,
  setDraft: (draft: Draft | undefined) => void,
) {
  const context = useCommandContext()
  const sign = useRef<Sign>(undefined)

  const typingKey = (event: KeyboardEvent, at: Cell): boolean => {
    const close = (end: typeof endEditing) => {
      end(context)
      setDraft(undefined)
    }
    if (event.key === 'Escape') close(cancelEditing)
    else if (event.key === 'Enter' && (!event.shiftKey || !hasLines(event.target))) {
      close(endEditing)
      if (event.ctrlKey || event.metaKey) addAnother(context, at)
    } else if (event.key === 'Tab') {
      close(endEditing)
      const next = stopBeside(grid, at, track, event.shiftKey ? 'left' : 'right')
      if (next) goTo(next)
    } else return false
    return true
  }

  const walkingKey = (event: KeyboardEvent, at: Cell): boolean => {
    const before = sign.current
    sign.current = undefined
    // AltGr, which types signs, passes for Ctrl and Alt on some systems.
    const isPlain = event.getModifierState('AltGraph')
    const isMod = !isPlain && (event.ctrlKey || event.metaKey)
    if (event.altKey && !isPlain) return nudgeBy(event, at)
    if (event.key === 'Enter' || event.key === 'F2') {
      if (isMod || event.shiftKey) addAnother(context, at)
      // The click of a button comes from the key by itself.
      else if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return false
      else setDraft(openCell(context, at))
      return true
    }
    const next = stopAfter(grid, at, track, event.key, isMod)
    if (next || event.key.startsWith('Arrow') || event.key.startsWith('Page')) {
      if (next) goTo(next)
      return true
    }
    if (isMod) return false
    if (event.key === 'Delete' || event.key === 'Backspace') {
      clearCell(context, at)
      return true
    }
    if (scoreBy(context, at, event.key, before)) {
      sign.current = signOf(event.key)
      return true
    }
    return beginTyping(event, at)
  }

  const nudgeBy = (event: KeyboardEvent, at: Cell): boolean => {
    const direction = ARROWS[event.key]
    if (!direction || !(at.kind === 'card' || at.kind === 'stage' || at.kind === 'lane'))
      return false
    nudge(context, direction)
    return true
  }

  const beginTyping = (event: KeyboardEvent, at: Cell): boolean => {
    // A dead key, or an input method, goes on in the field that is there by then.
    const isComposing = event.key === 'Dead' || event.key === 'Process'
    const isCommand = event.key === '?' && letterKeys.getState().on
    if (!isComposing && (event.key.length !== 1 || isCommand || event.key === ' ')) return false
    setDraft(typeInto(context, at, isComposing ? '' : event.key))
    return !isComposing
  }

  return (event: KeyboardEvent) => {
    if (!cell || event.defaultPrevented || event.nativeEvent.isComposing) return
    const isTaken = isField(event.target) ? typingKey(event, cell) : walkingKey(event, cell)
    if (isTaken) event.preventDefault()
  }
}

/** Whether Shift+Enter breaks the line in a field. */
function hasLines(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement && target.dataset.lines !== undefined
}
