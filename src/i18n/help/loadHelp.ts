import type { Language } from '../language'
import type { HelpText } from './blocks'

/** The help in a language. Long to read and seldom asked for, it comes when it is first opened. */
export async function loadHelp(language: Language): Promise<HelpText> {
  return language === 'fr' ? (await import('./fr/index')).help : (await import('./en/index')).help
}
