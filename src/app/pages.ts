import type { ComponentType } from 'react'
import type { PageProps } from './pageProps'
import type { Route } from './route'

/**
 * The component of a route's page, loaded when it is first visited: the library does not wait for
 * the canvas, nor the board for the library. Rejects where the code cannot be loaded.
 */
export async function loadPage({ page }: Route): Promise<ComponentType<PageProps>> {
  const component = await componentOf(page)
  // Each page takes its own kind of route, which is the one that led to it.
  return component as ComponentType<PageProps>
}

async function componentOf(page: Route['page']) {
  switch (page) {
    case 'map':
      return (await import('./map/MapRoute')).MapRoute
    case 'new':
      return (await import('./map/NewMapRoute')).NewMapRoute
    case 'show':
      return (await import('./show/ShowRoute')).ShowRoute
    case 'recover':
      return (await import('./recover/RecoverRoute')).RecoverRoute
    case 'library':
    case 'help':
    case 'personas':
    case 'trash':
      return (await import('./library/LibraryRoute')).LibraryRoute
  }
}
