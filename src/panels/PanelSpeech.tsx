import { type ReactNode, useEffect, useState } from 'react'
import type { Language } from '@/i18n/language'
import { loadPanelWords, type PanelWords, PanelWordsContext } from '@/i18n/panels/panelWords'
import { isLostPart } from '@/ui/lostPart'

type Props = {
  readonly language: Language
  readonly children: ReactNode
  /** What stands there until the first sentences have come. */
  readonly meanwhile?: ReactNode
}

/** Gives the panels their sentences. In another language they stay until the new ones are there. */
export function PanelSpeech({ language, children, meanwhile = null }: Props) {
  const [words, setWords] = useState<PanelWords>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    let gone = false
    loadPanelWords(language).then(
      (loaded) => {
        if (!gone) setWords(loaded)
      },
      (error) => {
        if (!gone && !isLostPart(error)) setFailure(() => error)
      },
    )
    return () => {
      gone = true
    }
  }, [language])
  // The boundary around the page says it, and offers the map.
  if (failure) throw failure
  return words ? <PanelWordsContext value={words}>{children}</PanelWordsContext> : meanwhile
}
