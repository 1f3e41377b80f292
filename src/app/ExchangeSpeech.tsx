import type { ReactNode } from 'react'
import { ExchangeWordsContext, loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { useLoaded } from '@/ui/useLoaded'

const LOAD = { en: () => loadExchangeWords('en'), fr: () => loadExchangeWords('fr') }

/** Gives an export or an import its sentences; nothing is there until they are. */
export function ExchangeSpeech({
  language,
  onLost,
  children,
}: {
  readonly language: Language
  /** What is done where the sentences cannot be loaded. */
  readonly onLost: () => void
  readonly children: ReactNode
}) {
  const words = useLoaded(LOAD[language], onLost)
  return words && <ExchangeWordsContext value={words}>{children}</ExchangeWordsContext>
}
