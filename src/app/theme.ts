import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'auto' | 'light' | 'dark'
export type Theme = 'light' | 'dark'

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme that a choice comes to; `auto` follows the system as it changes. */
export function useTheme(choice: ThemeChoice): Theme {
  const system = useSyncExternalStore(subscribe, () => systemIsDark.matches)
  if (choice !== 'auto') return choice
  return system ? 'dark' : 'light'
}

function subscribe(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener)
  return () => systemIsDark.removeEventListener('change', listener)
}

/** Gives the frame of the window the colour of the bar: a chosen theme may not be the system's. */
export function colourWindow(): void {
  const bar = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()
  for (const colour of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    colour.content = bar
}
