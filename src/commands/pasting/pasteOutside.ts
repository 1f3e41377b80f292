import type { Pasted } from '@/editor/dialog'
import { signedText } from '@/model/signs'
import type { CommandContext } from '../context'
import { pastePlan } from './pastePlan'
import { planLines } from './planLines'
import { isTable, saysSomething } from './saysSomething'

/** A single line of more characters is looked at first. */
const SHORT = 500

/**
 * Pastes what no Parcours copied: a single line at once as a card, anything more after a look at
 * what it becomes. Gives whether there was any text.
 */
export function pasteOutside(context: CommandContext, pasted: Pasted): boolean {
  const { editor, session } = context
  if (!saysSomething(pasted)) return false
  const line = pasted.text.length > SHORT ? '' : withoutControls(pasted.text).trim()
  if (line === '' || isTable(pasted) || /[\n\r\t]/.test(line))
    session.setState({ dialog: { name: 'paste', pasted } })
  else {
    const { map } = editor.store.getState()
    pastePlan(context, planLines(map, session.getState().focus, [signedText(line)]))
  }
  return true
}

/** A text without the signs that steer devices, which no card can show; tabs and breaks stay. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
}
