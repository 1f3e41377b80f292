import { type ReactNode, useCallback } from 'react'
import { useDesk, useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { loadPanelWords } from '@/i18n/panels/panelWords'
import { useLoaded } from '@/ui/useLoaded'

const LOADERS = { en: () => load('en'), fr: () => load('fr') }

/** The line of quick entry while it is open; its code and its words load when it first opens. */
export function useQuickEntry(): ReactNode {
  const { session } = useDesk()
  const isOpen = useSessionState((state) => state.entry !== null)
  const language = useMessages().locale === 'fr' ? 'fr' : 'en'
  const onLost = useCallback(() => session.setState({ entry: null }), [session])
  const loaded = useLoaded(isOpen ? LOADERS[language] : undefined, onLost)
  return isOpen && loaded ? <loaded.QuickEntry words={loaded.words} /> : null
}

async function load(language: 'en' | 'fr') {
  const [{ QuickEntry }, { entry }] = await Promise.all([
    import('./QuickEntry'),
    loadPanelWords(language),
  ])
  return { QuickEntry, words: entry }
}
