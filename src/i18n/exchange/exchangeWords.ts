import { createContext, useContext } from 'react'
import type { Language } from '../language'
import type { ExchangeWords } from './en/index'

export type { ExchangeWords }

/** The sentences of exports and imports; they come when the first is asked for. */
export async function loadExchangeWords(language: Language): Promise<ExchangeWords> {
  return language === 'fr' ? (await import('./fr/index')).fr : (await import('./en/index')).en
}

export const ExchangeWordsContext = createContext<ExchangeWords | null>(null)

/** The sentences of exports and imports in the interface's language. */
export function useExchangeWords(): ExchangeWords {
  const words = useContext(ExchangeWordsContext)
  if (!words) throw new Error('useExchangeWords stands outside an export or an import')
  return words
}
