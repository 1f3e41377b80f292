import {
  type ComponentType,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { AssetUrlsContext, createAssetUrls } from '@/drawing/surfaces/assetUrls'
import type { Language } from '@/i18n/language'
import { loadMessages, type Messages, MessagesContext } from '@/i18n/messages'
import { getAsset } from '@/storage/assets'
import { readPreference, writePreference } from '@/storage/preferences'
import type { Storage } from '@/storage/storage'
import { isLostPart } from '@/ui/lostPart'
import { CrashBoundary } from './crash/CrashBoundary'
import { MishapNotice } from './crash/MishapNotice'
import { followMishaps } from './crash/mishaps'
import type { PageProps } from './pageProps'
import { loadPage } from './pages'
import { type Route, routeOf, useHash } from './route'
import { colourWindow, type ThemeChoice, useTheme } from './theme'
import { UpdateOffer } from './update/UpdateOffer'
import { followVisibleHeight } from './visibleHeight'

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

  // Before the first paint, so that no theme flashes and no sentence is read in the wrong voice.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = language
    colourWindow()
  }, [theme, language])

  useEffect(followVisibleHeight, [])

  const setLanguage = useCallback(async (next: Language) => {
    writePreference('language', next)
    // The choice shows at once; its sentences follow when they are loaded.
    setSpeech((present) => ({ ...present, language: next }))
    // Where they are lost, the present ones stay until the app is loaded anew.
    const loaded = await loadMessages(next).catch(() => undefined)
    if (!loaded) return
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
  const { route, Page, failure } = useVisit(firstVisit)
  useHeadingFocus(pageKey(route))
  usePageStays()
  useEffect(followMishaps, [])
  return (
    <MessagesContext value={messages}>
      <AssetUrlsContext value={pictures}>
        <CrashBoundary key={pageKey(route)} storage={storage} route={route} language={language}>
          {failure ? (
            <Failure error={failure} />
          ) : (
            <Page storage={storage} appearance={appearance} route={route} />
          )}
        </CrashBoundary>
        <MishapNotice storage={storage} route={route} language={language} />
        <UpdateOffer />
      </AssetUrlsContext>
    </MessagesContext>
  )
}

/**
 * The page to show. One page stays until the next one's code is there, so nothing flashes between,
 * and where that code was lost, until the app is loaded anew.
 */
function useVisit(first: Visit): Visit & { readonly failure?: unknown } {
  const hash = useHash()
  const [visit, setVisit] = useState<Visit & { readonly failure?: unknown }>(first)
  useEffect(() => {
    let gone = false
    const route = routeOf(hash)
    loadPage(route).then(
      (Page) => {
        if (!gone) setVisit({ route, Page })
      },
      (failure) => {
        if (!gone && !isLostPart(failure)) setVisit((present) => ({ ...present, route, failure }))
      },
    )
    return () => {
      gone = true
    }
  }, [hash])
  return visit
}

/**
 * Puts the keyboard on the heading of a page that was gone to, so that it does not begin at the top.
 * A map has its heading only once it is open; whoever went on meanwhile is not called back.
 */
function useHeadingFocus(page: string): void {
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    const heading = () => document.querySelector<HTMLElement>('h1')
    if (heading()) return heading()?.focus()
    const arrival = new MutationObserver(() => {
      if (!heading()) return
      arrival.disconnect()
      if (document.activeElement === document.body) heading()?.focus({ preventScroll: true })
    })
    arrival.observe(document.body, { childList: true, subtree: true })
    return () => arrival.disconnect()
  }, [page])
}

/** A file that is dropped where nobody takes it must not make the browser leave the page for it. */
function usePageStays(): void {
  useEffect(() => {
    const stop = new AbortController()
    const stay = (event: DragEvent) => {
      if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files'))
        event.preventDefault()
    }
    window.addEventListener('dragover', stay, { signal: stop.signal })
    window.addEventListener('drop', stay, { signal: stop.signal })
    return () => stop.abort()
  }, [])
}

/** Hands an error to the boundary around it, which knows how to show one. */
function Failure({ error }: { error: unknown }): never {
  throw error
}

/** Another map is another page, with nothing left of the one before. */
function pageKey(route: Route): string {
  if (route.page === 'show') return `show ${route.id}`
  return route.page === 'map' ? route.id : route.page
}
