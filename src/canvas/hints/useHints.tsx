import type { ReactNode } from 'react'
import { useMessages } from '@/i18n/messages'
import { loadPanelWords } from '@/i18n/panels/panelWords'
import { useLoaded } from '@/ui/useLoaded'
import { useScene } from '../boardStore'
import { hintsOf } from './hintsOf'

const LOADERS = { en: () => load('en'), fr: () => load('fr') }

/** The hints of an empty board; their code and words load when there is a place for one. */
export function useHints(): ReactNode {
  const isWanted = useScene(({ geometry }) => hintsOf(geometry).length > 0)
  const language = useMessages().locale === 'fr' ? 'fr' : 'en'
  // Without them the board is as good as it was: a part that was lost stays away.
  const loaded = useLoaded(isWanted ? LOADERS[language] : undefined)
  return isWanted && loaded ? <loaded.Hints words={loaded.words} /> : null
}

async function load(language: 'en' | 'fr') {
  const [{ Hints }, { hints }] = await Promise.all([import('./Hints'), loadPanelWords(language)])
  return { Hints, words: hints }
}
