import { useSessionState } from '@/editor/react'
import type { Language } from '@/i18n/language'
import { useLoaded } from '@/ui/useLoaded'
import { ExchangeSpeech } from '../ExchangeSpeech'

type Props = { readonly language: Language; readonly tell: (sentence: string) => void }

const loadPaper = async () => (await import('../print/MapOnPaper')).MapOnPaper

/**
 * The map on paper, whichever way printing is asked for. The browser's own menu waits for nobody, so
 * what makes the pages is loaded as soon as the board has been painted, and its words beside it.
 */
export function MapPrint({ language, tell }: Props) {
  const isMap = useSessionState((state) => state.tab === 'map')
  const Paper = useLoaded(loadPaper)
  return (
    <ExchangeSpeech language={language} onLost={() => {}}>
      {Paper && <Paper tell={tell} isMap={isMap} />}
    </ExchangeSpeech>
  )
}
