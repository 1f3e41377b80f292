import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react'
import { AssetUrlsContext, createAssetUrls } from '@/drawing/surfaces/assetUrls'
import type { Language } from '@/i18n/language'
import { loadMessages, type Messages, MessagesContext } from '@/i18n/messages'
import { getAsset } from '@/storage/assets'
import { readPreference, writePreference } from '@/storage/preferences'
import type { Storage } from '@/storage/storage'
import { CrashBoundary } from './CrashBoundary'
import type { PageProps } from './pageProps'
import { loadPage } from './pages'
import { type Route, routeOf, useHash } from './route'
import { type ThemeChoice, useTheme } from './theme'

/** A page with the route that it shows. */
export type Visit = { readonly route: Route; readonly Page: ComponentType<PageProps> }

type Props = {
  readonly storage: Storage
  readonly firstLanguage: Language
  readonly firstMessages: Messages
  readonly firstVisit: Visit
}

/** The app: its language and theme, and the page that the address names. */
export function App({ storage, firstLanguage, firstMessages, firstVisit }: Props) {
  const [speech, setSpeech] = useState({ language: firstLanguage, messages: firstMessages })
  const [themeChoice, setThemeChoice] = useState<ThemeChoice>(readPreference('theme') ?? 'auto')
  const theme = useTheme(themeChoice)
  const { language, messages } = speech

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const setLanguage = useCallback(async (next: Language) => {
    writePreference('language', next)
    // The choice shows at once; its sentences follow when they are loaded.
    setSpeech((present) => ({ ...present, language: next }))
    const loaded = await loadMessages(next)
    setSpeech((present) => (present.language === next ? { ...present, messages: loaded } : present))
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
  const { route, Page } = useVisit(firstVisit)
  return (
    <MessagesContext value={messages}>
      <AssetUrlsContext value={pictures}>
        <CrashBoundary key={pageKey(route)} storage={storage} route={route}>
          <Page storage={storage} appearance={appearance} route={route} />
        </CrashBoundary>
      </AssetUrlsContext>
    </MessagesContext>
  )
}

/** The page to show. One page stays until the next one's code is there, so nothing flashes between. */
function useVisit(first: Visit): Visit {
  const hash = useHash()
  const [visit, setVisit] = useState(first)
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    let gone = false
    const route = routeOf(hash)
    loadPage(route).then(
      (Page) => {
        if (!gone) setVisit({ route, Page })
      },
      (error) => setFailure(error ?? new Error('The page could not be loaded.')),
    )
    return () => {
      gone = true
    }
  }, [hash])
  if (failure) throw failure
  return visit
}

/** Another map is another page, with nothing left of the one before. */
function pageKey(route: Route): string {
  return route.page === 'map' ? route.id : route.page
}
