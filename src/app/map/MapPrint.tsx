import { useEffect, useState } from 'react'
import { useSessionState } from '@/editor/react'
import type { Language } from '@/i18n/language'
import { useLoaded } from '@/ui/useLoaded'
import { ExchangeSpeech } from '../ExchangeSpeech'
import { whenIdle } from '../whenIdle'

type Props = { readonly language: Language; readonly tell: (sentence: string) => void }

const loadPaper = async () => (await import('../print/MapOnPaper')).MapOnPaper

/**
 * The map on paper, whichever way printing is asked for. The browser's own menu waits for nobody, so
 * what makes the pages is loaded as soon as there is nothing else to do, or by the app's command.
 */
export function MapPrint({ language, tell }: Props) {
  const [isIdle, setIdle] = useState(false)
  const isWanted = useSessionState((state) => state.printWanted)
  const isMap = useSessionState((state) => state.tab === 'map')
  useEffect(() => whenIdle(() => setIdle(true)), [])
  const Paper = useLoaded(isIdle || isWanted ? loadPaper : undefined)
  if (!Paper) return null
  return (
    <ExchangeSpeech language={language} onLost={() => {}}>
      <Paper tell={tell} isMap={isMap} />
    </ExchangeSpeech>
  )
}
