import { useCallback, useEffect } from 'react'
import type { Pasted } from '@/editor/dialog'
import { useDesk } from '@/editor/react'
import { ExchangeWordsContext, loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { useLoaded } from '@/ui/useLoaded'

type Props = {
  readonly pasted: Pasted
  /** Whether it becomes cards even where it looks like answers. */
  readonly asCards?: boolean | undefined
}

/** The dialog over a paste; what reads tables and outlines comes when the first is asked for. */
export function PasteRoom({ pasted, asCards = false }: Props) {
  const { editor, session } = useDesk()
  const { locale, channelNames } = useMessages()
  const load = useCallback(async () => {
    const { map, library } = editor.store.getState()
    const [dialog, words, { holdsAnswers }] = await Promise.all([
      import('./PasteDialog'),
      loadExchangeWords(locale === 'fr' ? 'fr' : 'en'),
      import('@/exchange/answers/likely'),
    ])
    const areAnswers = await holdsAnswers(pasted.text, { map, library, channelNames })
    return [dialog, words, areAnswers] as const
  }, [editor, pasted, locale, channelNames])
  const loaded = useLoaded(load, () => session.setState({ dialog: null }))
  const areAnswers = loaded?.[2] ?? false
  const isElsewhere = areAnswers && !asCards
  const toAnswers = useCallback(
    () => session.setState({ dialog: { name: 'importAnswers', given: pasted } }),
    [session, pasted],
  )
  useEffect(() => {
    if (isElsewhere) toAnswers()
  }, [isElsewhere, toAnswers])
  if (!loaded || isElsewhere) return null
  const [{ PasteDialog }, words] = loaded
  return (
    <ExchangeWordsContext value={words}>
      <PasteDialog pasted={pasted} toAnswers={areAnswers ? toAnswers : undefined} />
    </ExchangeWordsContext>
  )
}
