import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { type Language, preferredLanguage } from '@/i18n/language'
import { readPreference } from '@/storage/preferences'
import { useTheme } from '../theme'
import { RecoverPage } from './RecoverPage'

/** Shows the page without the app around it. Another address starts the app. */
export function showRecovery(root: HTMLElement): void {
  const language = readPreference('language') ?? preferredLanguage(navigator.languages)
  window.addEventListener('hashchange', () => location.reload())
  createRoot(root).render(<Alone language={language} />)
}

function Alone({ language }: { language: Language }) {
  const theme = useTheme(readPreference('theme') ?? 'auto')
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = language
  }, [theme, language])
  return <RecoverPage language={language} />
}
