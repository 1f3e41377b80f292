import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/inter/wght-italic.css'
import './ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { followLetterKeys } from './app/followLetterKeys'
import { loadPage } from './app/pages'
import { RECOVER_ADDRESS, routeOf } from './app/route'
import { guardMarkup } from './app/trustedTypes'
import { followLosses, followUpdates } from './app/update/updates'
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

/** The page that reads what this device holds needs neither the storage nor anything of the app. */
async function bootRecovery(): Promise<void> {
  const { showRecovery } = await import('./app/recover/alone')
  showRecovery(document.getElementById('root')!)
}

/** Not even the sentences have come: what is left is to say it plainly, in both languages. */
function giveUp(): void {
  const recover = document.createElement('a')
  recover.href = RECOVER_ADDRESS
  recover.textContent = 'All that this device holds · Tout ce que garde cet appareil'
  document
    .getElementById('root')!
    .replaceChildren(
      'Parcours could not be loaded. Reload the page. · Parcours n’a pas pu être chargé. Rechargez la page. ',
      recover,
    )
  window.addEventListener('hashchange', () => location.reload())
}

guardMarkup()
followLetterKeys()
followLosses()
const begin = routeOf(location.hash).page === 'recover' ? bootRecovery : boot
// What keeps the app for later comes after what is wanted now.
begin().then(() => whenIdle(() => void followUpdates().catch(() => {})), giveUp)
