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
