import { Suspense, use, useCallback, useEffect, useMemo, useState } from 'react'
import { fontsReady } from '@/drawing/measure'
import { AssetUrlsContext, createAssetUrls } from '@/drawing/surfaces/assetUrls'
import { type Language, preferredLanguage } from '@/i18n/language'
import { loadMessages, type Messages, MessagesContext } from '@/i18n/messages'
import { getAsset } from '@/storage/assets'
import { readPreference, writePreference } from '@/storage/preferences'
import { openStorage, type Storage } from '@/storage/storage'
import { CrashBoundary } from './CrashBoundary'
import { LibraryRoute, MapRoute, NewMapRoute, preloadPage } from './pages'
import { routeOf, useHash } from './route'
import { type ThemeChoice, useTheme } from './theme'

/** How the interface looks and speaks, and the ways to change it. */
export type Appearance = {
  readonly language: Language
  readonly themeChoice: ThemeChoice
  readonly theme: 'light' | 'dark'
  setLanguage(language: Language): void
  setTheme(theme: ThemeChoice): void
}

const firstLanguage = readPreference('language') ?? preferredLanguage(navigator.languages)

// All are wanted by whatever page comes first, so none waits for another or for React.
preloadPage(routeOf(location.hash))
void fontsReady()
const firstMessages = loadMessages(firstLanguage)
const storageOpened = openStorage()

/** The app: its language and theme, and the page that the address names. */
export function App() {
  const storage = use(storageOpened)
  const [language, setLanguageState] = useState(firstLanguage)
  const [messages, setMessages] = useState<Messages>(use(firstMessages))
  const [themeChoice, setThemeChoice] = useState<ThemeChoice>(readPreference('theme') ?? 'auto')
  const theme = useTheme(themeChoice)

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const setLanguage = useCallback(async (next: Language) => {
    writePreference('language', next)
    setMessages(await loadMessages(next))
    setLanguageState(next)
  }, [])
  const setTheme = useCallback((next: ThemeChoice) => {
    writePreference('theme', next)
    setThemeChoice(next)
  }, [])

  const appearance = useMemo(
    () => ({ language, themeChoice, theme, setLanguage, setTheme }),
    [language, themeChoice, theme, setLanguage, setTheme],
  )
  const pictures = useMemo(
    () => createAssetUrls(async (id) => (await getAsset(storage, id))?.blob),
    [storage],
  )
  return (
    <MessagesContext value={messages}>
      <AssetUrlsContext value={pictures}>
        <Page storage={storage} appearance={appearance} />
      </AssetUrlsContext>
    </MessagesContext>
  )
}

function Page({ storage, appearance }: { storage: Storage; appearance: Appearance }) {
  const hash = useHash()
  const route = useMemo(() => routeOf(hash), [hash])
  const page = () => {
    if (route.page === 'map')
      return (
        <MapRoute
          key={route.id}
          storage={storage}
          appearance={appearance}
          id={route.id}
          cardId={route.cardId}
        />
      )
    if (route.page === 'new')
      return <NewMapRoute storage={storage} appearance={appearance} template={route.template} />
    return (
      <LibraryRoute storage={storage} appearance={appearance} inTrash={route.page === 'trash'} />
    )
  }
  return (
    <CrashBoundary key={hash.split('?')[0]} storage={storage} route={route}>
      <Suspense fallback={null}>{page()}</Suspense>
    </CrashBoundary>
  )
}
