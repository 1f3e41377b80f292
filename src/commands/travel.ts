import type { HistoryLabel } from '@/editor/label'
import type { Messages } from '@/i18n/messages'
import { announce, type CommandContext } from './context'

/** A step of the history in words: "move of Pay online". */
export function stepInWords(label: HistoryLabel, { history }: Messages): string {
  const verb = history.verbs[label.verb]
  if (label.count !== undefined) return history.things(verb, label.count)
  return label.name ? history.of(verb, label.name) : verb
}

/** Takes the last step back. */
export function undo(context: CommandContext): void {
  const { editor, messages } = context
  const label = editor.undo()
  if (label) announce(context, messages.announce.undone(stepInWords(label, messages)))
}

/** Does again what was taken back. */
export function redo(context: CommandContext): void {
  const { editor, messages } = context
  const label = editor.redo()
  if (label) announce(context, messages.announce.redone(stepInWords(label, messages)))
}
