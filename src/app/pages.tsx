import { lazy } from 'react'
import type { Route } from './route'

const loadLibraryRoute = () => import('./LibraryRoute')
const loadMapRoute = () => import('./MapRoute')

/** The pages, each loaded when it is first visited: the library does not wait for the canvas, nor the board for the library. */
export const LibraryRoute = lazy(async () => ({ default: (await loadLibraryRoute()).LibraryRoute }))

export const MapRoute = lazy(async () => ({ default: (await loadMapRoute()).MapRoute }))

export const NewMapRoute = lazy(async () => ({
  default: (await import('./NewMapRoute')).NewMapRoute,
}))

/** Starts to load a page before it is drawn. A page that does not come fails where it is drawn. */
export function preloadPage(route: Route): void {
  const page = route.page === 'map' ? loadMapRoute() : loadLibraryRoute()
  page.catch(() => {})
}
