import type { Command } from './command'
import { COMMANDS } from './table'

/** The part of a keyboard event that tells which keys are down. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

/**
 * The command for a key press; nothing where there is none. Letters go by what is printed on the
 * key, so they are where people look for them on any keyboard; digits go by their place, since
 * on some keyboards they need Shift.
 */
export function commandFor(press: KeyPress): Command | undefined {
  return COMMANDS.find((command) => command.keys.some((keys) => matches(press, keys)))
}

/** Which of a command's keys a press is; nothing where it is none of them. */
export function keysPressed(press: KeyPress, { keys }: Command): string | undefined {
  return keys.find((each) => matches(press, each))
}

function matches(press: KeyPress, keys: string): boolean {
  const parts = keys.split(/\+(?!$)/)
  const key = parts.at(-1)!
  const mod = press.ctrlKey || press.metaKey
  if (mod !== parts.includes('Mod') || press.altKey !== parts.includes('Alt')) return false
  if (/^\d$/.test(key))
    return press.code === `Digit${key}` && press.shiftKey === parts.includes('Shift')
  // Signs such as ? are typed with Shift on one keyboard and without it on another.
  if (!/^[a-z0-9]+$/i.test(key)) return press.key === key
  return press.key.toLowerCase() === key.toLowerCase() && press.shiftKey === parts.includes('Shift')
}

/** The keys of a command as they are shown, one text for each key. */
export function keyNames(keys: string, names: Readonly<Record<string, string>>): string[] {
  return keys
    .split(/\+(?!$)/)
    .map((key) => (key === 'Mod' ? (isMac() ? '⌘' : names.Control!) : (names[key] ?? key)))
}

function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform)
}
