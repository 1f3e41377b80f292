import type { Language } from '@/i18n/language'
import type { ThemeChoice } from './theme'

/** How the interface looks and speaks, and the ways to change it. */
export type Appearance = {
  readonly language: Language
  readonly themeChoice: ThemeChoice
  readonly theme: 'light' | 'dark'
  setLanguage(language: Language): void
  setTheme(theme: ThemeChoice): void
}
