/** The part of a keyboard event that tells which keys are down. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

/**
 * Whether a press is that of `keys`, as in `Mod+Shift+Z`. Letters go by what is printed on the key,
 * so they are where people look for them on any keyboard; digits go by their place, since on some
 * keyboards they need Shift.
 */
export function isPressOf(keys: string, press: KeyPress): boolean {
  const parts = partsOf(keys)
  const key = parts.at(-1)!
  const mod = press.ctrlKey || press.metaKey
  if (mod !== parts.includes('Mod') || press.altKey !== parts.includes('Alt')) return false
  if (/^\d$/.test(key))
    return press.code === `Digit${key}` && press.shiftKey === parts.includes('Shift')
  // Signs such as ? are typed with Shift on one keyboard and without it on another.
  if (!/^[a-z0-9]+$/i.test(key)) return press.key === key
  return press.key.toLowerCase() === key.toLowerCase() && press.shiftKey === parts.includes('Shift')
}

/**
 * Whether a press types one character: a letter, a digit or a sign, with Shift or without. Those
 * who dictate, or whose hands are not steady, must be able to do without such keys (WCAG 2.1.4).
 */
export function typesCharacter({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
}

/** The same of keys as they are written: `T` and `Shift+1` type a character, `F2` and `Mod+Z` do not. */
export function areOfOneCharacter(keys: string): boolean {
  const parts = partsOf(keys)
  return parts.at(-1)!.length === 1 && !parts.includes('Mod') && !parts.includes('Alt')
}

/** The keys of `Mod+Shift+Z` one by one; the sign + is a key too. */
export function partsOf(keys: string): string[] {
  return keys.split(/\+(?!$)/)
}
