import { createContext, useContext } from 'react'
import type { Language } from '../language'
import type { PanelWords } from './en/index'

export type { PanelWords }

/**
 * The sentences of the panels. They are apart from those of the board, which must be there before
 * the board can be painted; these come with the panels, after it.
 */
export async function loadPanelWords(language: Language): Promise<PanelWords> {
  return language === 'fr' ? (await import('./fr/index')).fr : (await import('./en/index')).en
}

export const PanelWordsContext = createContext<PanelWords | null>(null)

/** The sentences of the panels in the interface's language. */
export function usePanelWords(): PanelWords {
  const words = useContext(PanelWordsContext)
  if (!words) throw new Error('usePanelWords stands outside the panels')
  return words
}
