import { LIBRARY_ID } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { picturesOnlyIn } from './freedPictures'
import type { AssetRow, DocumentId } from './rows'
import type { Storage } from './storage'

/** How much of the room each kind of content takes, in bytes. The database adds its own to it. */
export type Contents = {
  readonly maps: number
  readonly pictures: number
  readonly versions: number
}

/**
 * Measures what is stored by its length as text and by the size of its pictures. One document at a
 * time, so that a full device does not have to fit into the page.
 */
export async function measureContents(storage: Storage): Promise<Contents> {
  const { store } = storage
  const [rows, assets] = await Promise.all([store.all('journeys'), store.all('assets')])
  let maps = 0
  let versions = 0
  for (const id of [LIBRARY_ID, ...rows.map((row) => row.id)] as const) {
    const document = await measureDocument(storage, id)
    maps += document.maps
    versions += document.versions
  }
  return { maps, versions, pictures: sizeOf(assets) }
}

/** What is free again when maps are deleted for good, bytes; with those pictures that go with them. */
export async function measureMaps(storage: Storage, ids: readonly JourneyId[]): Promise<number> {
  let size = 0
  for (const id of ids) {
    const { maps, versions } = await measureDocument(storage, id)
    size += maps + versions
  }
  return size + sizeOf(await picturesOnlyIn(storage, ids))
}

async function measureDocument(
  { store }: Storage,
  id: DocumentId,
): Promise<Pick<Contents, 'maps' | 'versions'>> {
  const all = Number.NEGATIVE_INFINITY
  let maps = 0
  for (const table of ['checkpoints', 'journal', 'asides'] as const)
    maps += lengthOf(await store.after(table, id, all))
  if (id !== LIBRARY_ID) {
    const thumbnail = await store.get('thumbnails', id)
    maps += (thumbnail?.light.size ?? 0) + (thumbnail?.dark.size ?? 0)
  }
  const versions = await store.after('versions', id, all)
  return { maps, versions: versions.reduce((sum, { content }) => sum + content.size, 0) }
}

function sizeOf(pictures: readonly AssetRow[]): number {
  return pictures.reduce((sum, { blob }) => sum + blob.size, 0)
}

function lengthOf(rows: readonly unknown[]): number {
  try {
    return JSON.stringify(rows).length
  } catch {
    // What is broken may be anything, and weighs what the browser says of the whole.
    return 0
  }
}
