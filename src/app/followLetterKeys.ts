import { letterKeys } from '@/commands/letterKeys'
import { readPreference } from '@/storage/preferences'

/** Sets single-letter keys to what is remembered on the device, now and when another window changes it. */
export function followLetterKeys(): void {
  const read = () => letterKeys.setState({ on: readPreference('letterKeys') !== 'off' })
  read()
  window.addEventListener('storage', read)
}
