import { createStore } from 'zustand/vanilla'
import type { Command } from './command'
import { areOfOneCharacter } from './keyPress'

/**
 * Whether keys that type one character run commands. It holds for the whole window; the app sets
 * it to what is remembered on the device.
 */
export const letterKeys = createStore<{ readonly on: boolean }>(() => ({ on: true }))

/** The keys of a command that work at present, the first to be shown; nothing where none do. */
export function workingKeys({ keys }: Pick<Command, 'keys'>): string | undefined {
  return letterKeys.getState().on ? keys[0] : keys.find((each) => !areOfOneCharacter(each))
}
