/**
 * What must be known before anything is painted, and so cannot wait for the database: read and
 * written at once, in the browser's local storage. Where that is refused, preferences last as
 * long as the page.
 */
const CHOICES = {
  language: ['en', 'fr'],
  theme: ['auto', 'light', 'dark'],
  librarySort: ['updated', 'title', 'created'],
  letterKeys: ['on', 'off'],
  keyHints: ['on', 'off'],
} as const

export type Preferences = {
  readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number]
}

const unkept = new Map<string, string>()

/** What was chosen; nothing where nothing was, or where it is no choice any more. */
export function readPreference<Name extends keyof Preferences>(
  name: Name,
): Preferences[Name] | undefined {
  const value = unkept.get(name) ?? stored(name)
  return (CHOICES[name] as readonly string[]).includes(value ?? '')
    ? (value as Preferences[Name])
    : undefined
}

/** Remembers a choice on this device; until the page is left where the browser refuses to. */
export function writePreference<Name extends keyof Preferences>(
  name: Name,
  value: Preferences[Name],
): void {
  try {
    localStorage.setItem(keyOf(name), value)
    unkept.delete(name)
  } catch {
    unkept.set(name, value)
  }
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

function keyOf(name: string): string {
  return `parcours.${name}`
}
