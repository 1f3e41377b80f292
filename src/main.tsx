import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/inter/wght-italic.css'
import './ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { loadPage } from './app/pages'
import { routeOf } from './app/route'
import { guardMarkup } from './app/trustedTypes'
import { followLosses, followUpdates } from './app/updates'
import { whenIdle } from './app/whenIdle'
import { fontsReady } from './drawing/measure'
import { preferredLanguage } from './i18n/language'
import { loadMessages } from './i18n/messages'
import { readPreference } from './storage/preferences'
import { openStorage } from './storage/storage'

/** Boots the app. What the first page needs is loaded side by side, and drawn once it is all there. */
async function boot(): Promise<void> {
  const language = readPreference('language') ?? preferredLanguage(navigator.languages)
  const route = routeOf(location.hash)
  void fontsReady()
  const [storage, messages, Page] = await Promise.all([
    openStorage(),
    loadMessages(language),
    loadPage(route),
  ])
  createRoot(document.getElementById('root')!).render(
    <App
      storage={storage}
      firstLanguage={language}
      firstMessages={messages}
      firstVisit={{ route, Page }}
    />,
  )
}

guardMarkup()
followLosses()
boot().then(
  // What keeps the app for later comes after what is wanted now.
  () => whenIdle(() => void followUpdates().catch(() => {})),
  () => {
    // Not even the sentences have come: what is left is to say it plainly, in both languages.
    document.getElementById('root')!.textContent =
      'Parcours could not be loaded. Reload the page. · Parcours n’a pas pu être chargé. Rechargez la page.'
  },
)
