import { type RefObject, useEffect } from 'react'
import type { CommandContext } from '@/commands/context'
import { cancelEditing, endEditing, typeTitle } from '@/commands/editTitle'
import { commandFor, keysPressed } from '@/commands/keys'
import { KEYS_ON_TABS } from '@/commands/keysOnTabs'
import { useCommandContext } from '@/commands/react'
import { isEnabled } from '@/commands/table'
import { isField, mayRun } from '@/commands/typing'
import { walkToStep } from '@/commands/walk'
import { recordAt } from '@/model/document'

/** The clipboard's keys raise events of their own, which carry the right to use it. */
const BY_EVENT = new Set(['cut', 'copy', 'paste'])

/** Runs the commands of the table by their keys. */
export function useKeyboard(region: RefObject<HTMLElement | null>): void {
  const context = useCommandContext()

  useEffect(() => {
    const isOnBoard = (target: HTMLElement) =>
      target === document.body || region.current?.contains(target)
    const onTypedAhead = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const taken =
        typeAhead(context, event) ||
        (isOnBoard(event.target as HTMLElement) && typeEntryAhead(context, event))
      if (!taken) return
      event.preventDefault()
      event.stopPropagation()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return
      const target = event.target as HTMLElement
      const onBoard = isOnBoard(target)
      const command = commandFor(event)
      if (!command || BY_EVENT.has(command.id)) return
      if (!mayRun(command.id, target)) return
      if (!isField(target) && !onBoard && !KEYS_ON_TABS.map.has(command.id)) return
      if (isControl(target) && (event.key === 'Enter' || event.key === ' ')) return
      if (command.id === 'nextStep' || command.id === 'previousStep') {
        // At the last step Tab leaves the board, so that the keyboard is never caught in it.
        const moved = walkToStep(context, command.id === 'nextStep' ? 1 : -1)
        if (moved) event.preventDefault()
        return
      }
      if (!isEnabled(command, context)) return
      event.preventDefault()
      command.run(context, keysPressed(event, command))
    }
    // Before any other listener: React Flow takes the space bar, and draws at once upon it. The line
    // of quick entry, drawn in between, would have read its draft before this key was in it.
    window.addEventListener('keydown', onTypedAhead, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onTypedAhead, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [context, region])
}

/**
 * Takes a key for a title that is being edited but whose field is not there yet. Whoever types at
 * once after adding a card is faster than the element; no letter may get lost, nor be a command.
 */
function typeAhead(context: CommandContext, event: KeyboardEvent): boolean {
  const { editing } = context.session.getState()
  if (!editing || isField(event.target)) return false
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const record = recordAt(context.editor.store.getState().map, editing)
  if (!record) return false
  const title = 'title' in record ? record.title : ''
  if (event.key.length === 1) typeTitle(context, editing, title + event.key)
  else if (event.key === 'Backspace') typeTitle(context, editing, title.slice(0, -1))
  else if (event.key === 'Enter') endEditing(context)
  else if (event.key === 'Escape') cancelEditing(context)
  else return false
  return true
}

/** The same for the line of quick entry: it reads what stands in its draft once it is there. */
function typeEntryAhead({ session }: CommandContext, event: KeyboardEvent): boolean {
  const { entry, entryDraft } = session.getState()
  if (!entry || isField(event.target)) return false
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const { key } = event
  if (key === 'Escape') session.setState({ entry: null })
  else if (key === 'Enter') session.setState({ entryDraft: `${entryDraft}\n` })
  else if (key === 'Backspace') session.setState({ entryDraft: entryDraft.slice(0, -1) })
  else if (key.length === 1) session.setState({ entryDraft: entryDraft + key })
  return key.length === 1 || /^(Escape|Enter|Backspace|Tab|Arrow.*)$/.test(key)
}

/** Buttons of the board that Enter presses. Cards and headers are buttons by role, and open instead. */
function isControl(target: HTMLElement): boolean {
  return target instanceof HTMLButtonElement
}
