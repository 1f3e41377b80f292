import { letterKeys } from '@/commands/letterKeys'
import { writePreference } from '@/storage/preferences'

/** Switches keys that type one character on or off as commands, and remembers it on the device. */
export function setLetterKeys(on: boolean): void {
  writePreference('letterKeys', on ? 'on' : 'off')
  letterKeys.setState({ on })
}

/** Says on this device whether hints of keys are wanted. */
export function setKeyHints(on: boolean): void {
  writePreference('keyHints', on ? 'on' : 'off')
}
