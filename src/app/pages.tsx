import { lazy } from 'react'

/** The pages, each loaded when it is first visited: the library does not wait for the canvas, nor the board for the library. */
export const LibraryRoute = lazy(async () => ({
  default: (await import('./LibraryRoute')).LibraryRoute,
}))

export const MapRoute = lazy(async () => ({ default: (await import('./MapRoute')).MapRoute }))

export const NewMapRoute = lazy(async () => ({
  default: (await import('./NewMapRoute')).NewMapRoute,
}))
