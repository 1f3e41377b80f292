import { useSyncExternalStore } from 'react'
import { TABS, type Tab } from '@/editor/session'
import type { JourneyId } from '@/model/records/journey'

/** A place in the app, as its address says. People keep addresses, so they must stay. */
export type Route =
  | {
      readonly page: 'library'
      /** With the import open: of what will be chosen, or of what another app shared. */
      readonly importing?: 'chosen' | 'shared'
    }
  | { readonly page: 'trash' }
  | { readonly page: 'recover' }
  | { readonly page: 'personas'; readonly shown: readonly string[] }
  | {
      readonly page: 'map'
      readonly id: JourneyId
      readonly cardId: string | undefined
      readonly tab: Tab
    }
  | { readonly page: 'help'; readonly section: string | undefined }
  | { readonly page: 'new'; readonly template: string }
  /** A map as a window for the projector shows it. */
  | { readonly page: 'show'; readonly id: JourneyId }

/** The place that a hash address names; the library for any that names none. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const params = new URLSearchParams(query)
  const [, page, id] = path.split('/')
  if (page === 'map' && id?.startsWith('journey_'))
    return {
      page: 'map',
      id: id as JourneyId,
      cardId: params.get('card') ?? undefined,
      tab: TABS.find((tab) => tab === params.get('tab')) ?? 'map',
    }
  if (page === 'show' && id?.startsWith('journey_')) return { page, id: id as JourneyId }
  if (page === 'new') return { page: 'new', template: params.get('template') ?? 'digital' }
  if (page === 'personas') return { page: 'personas', shown: params.get('show')?.split(',') ?? [] }
  if (page === 'help') return { page: 'help', section: id || undefined }
  if (page === 'import')
    return { page: 'library', importing: params.get('from') === 'share' ? 'shared' : 'chosen' }
  return page === 'trash' || page === 'recover' ? { page } : { page: 'library' }
}

export const LIBRARY_ADDRESS = '#/'
export const RECOVER_ADDRESS = '#/recover'
export const HELP_ADDRESS = '#/help'

/** The address of a map, on one of its tabs. */
export function mapAddress(id: JourneyId, tab: Tab = 'map'): string {
  return tab === 'map' ? `#/map/${id}` : `#/map/${id}?tab=${tab}`
}

/** Where a window for the projector shows a map. */
export function showAddress(id: JourneyId): string {
  return `#/show/${id}`
}

/** Goes to an address. `replace` leaves no way back to the present one. */
export function goTo(address: string, { replace = false } = {}): void {
  if (replace) location.replace(address)
  else location.hash = address.slice(1)
}

/** The present address, followed as it changes. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
