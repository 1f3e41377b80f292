import type { JourneyId } from '@/model/records/journey'
import type { LastViewRow } from './rows'
import type { Storage } from './storage'
import { put } from './store'

/** Where somebody last looked at a map on this device. No part of the map, nor of its history. */
export type LastView = Omit<LastViewRow, 'id'>

/** Keeps where one looks on a map, and whose curves are hidden. */
export function saveLastView({ store }: Storage, mapId: JourneyId, view: LastView): Promise<void> {
  const { x, y, zoom, hiddenPersonaIds } = view
  return store.write([put('views', { id: mapId, x, y, zoom, hiddenPersonaIds })])
}

/** Nothing for a map that was never looked at here, or where what was kept is no view. */
export async function loadLastView(
  { store }: Storage,
  mapId: JourneyId,
): Promise<LastView | undefined> {
  const row = await store.get('views', mapId)
  if (!row || ![row.x, row.y, row.zoom].every(Number.isFinite) || row.zoom <= 0) return undefined
  const { x, y, zoom, hiddenPersonaIds } = row
  return { x, y, zoom, hiddenPersonaIds: Array.isArray(hiddenPersonaIds) ? hiddenPersonaIds : [] }
}
