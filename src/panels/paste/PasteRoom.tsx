import { useCallback } from 'react'
import { useDesk } from '@/editor/react'
import type { Pasted } from '@/editor/session'
import { ExchangeWordsContext, loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { useLoaded } from '@/ui/useLoaded'

/** The dialog over a paste; what reads tables and outlines comes when the first is asked for. */
export function PasteRoom({ pasted }: { readonly pasted: Pasted }) {
  const { session } = useDesk()
  const { locale } = useMessages()
  const load = useCallback(
    () => Promise.all([import('./PasteDialog'), loadExchangeWords(locale === 'fr' ? 'fr' : 'en')]),
    [locale],
  )
  const loaded = useLoaded(load, () => session.setState({ dialog: null }))
  if (!loaded) return null
  const [{ PasteDialog }, words] = loaded
  return (
    <ExchangeWordsContext value={words}>
      <PasteDialog pasted={pasted} />
    </ExchangeWordsContext>
  )
}
