import type { Command } from './command'
import { isPressOf, type KeyPress, partsOf, typesCharacter } from './keyPress'
import { letterKeys } from './letterKeys'
import { COMMANDS } from './table'

export type { KeyPress }

/**
 * The command for a key press; nothing where there is none, or where keys of one character are
 * switched off.
 */
export function commandFor(press: KeyPress): Command | undefined {
  if (!letterKeys.getState().on && typesCharacter(press)) return undefined
  return COMMANDS.find((command) => command.keys.some((keys) => isPressOf(keys, press)))
}

/** Which of a command's keys a press is; nothing where it is none of them. */
export function keysPressed(press: KeyPress, { keys }: Command): string | undefined {
  return keys.find((each) => isPressOf(each, press))
}

/** The keys of a command as they are shown, one text for each key. */
export function keyNames(keys: string, names: Readonly<Record<string, string>>): string[] {
  return partsOf(keys).map((key) =>
    key === 'Mod' ? (isMac() ? '⌘' : names.Control!) : (names[key] ?? key),
  )
}

function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform)
}
