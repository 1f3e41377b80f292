import type { AssetId } from '@/model/records/card'
import type { JourneyId } from '@/model/records/journey'
import { getAssets } from './assets'
import { unpack } from './packing'
import { type AssetRow, type DocumentId, SEQUENCED_TABLES } from './rows'
import type { Storage } from './storage'
import type { Store } from './store'

/**
 * The pictures that nothing needs any more once these maps are deleted for good: those that the maps
 * name, now or in their past, and that no other map and not the library name, nor the past of any.
 * Only what the maps name is looked at, so a picture that is just being added elsewhere is safe.
 * None where what others hold cannot be read: what cannot be read may name any of them.
 */
export async function picturesOnlyIn(
  storage: Storage,
  mapIds: readonly JourneyId[],
): Promise<AssetRow[]> {
  const { store } = storage
  try {
    const named = new Set<string>()
    for (const id of mapIds) for await (const text of textsOf(store, id)) addName(named, text)
    const pictures = await getAssets(storage, [...named] as AssetId[])
    const unused = new Set<string>(pictures.map(({ id }) => id))
    const gone = new Set<DocumentId>(mapIds)
    for (const id of await store.documents()) {
      if (unused.size === 0) break
      if (gone.has(id)) continue
      for await (const text of textsOf(store, id, { strictly: true }))
        for (const name of text.match(NAMES) ?? []) unused.delete(name)
    }
    return pictures.filter(({ id }) => unused.has(id))
  } catch {
    return []
  }
}

const NAMES = /asset_[\w-]+/g

function addName(names: Set<string>, text: string): void {
  if (/^asset_[\w-]+$/.test(text)) names.add(text)
}

/**
 * All texts in what is kept of a document, a row at a time. A version whose content is broken has
 * none; read strictly, it throws.
 */
async function* textsOf(
  store: Store,
  id: DocumentId,
  { strictly = false } = {},
): AsyncGenerator<string> {
  for (const table of SEQUENCED_TABLES) {
    // One row after the other: a map's versions need not all be in memory at once.
    for (const row of await store.after(table, id, Number.NEGATIVE_INFINITY)) {
      yield* textsIn(row)
      if (!('content' in row)) continue
      yield* textsIn(await unpack(row.content).catch((error) => strictly && Promise.reject(error)))
    }
  }
}

/** All texts in a value of any shape, which may go round in a circle. */
function* textsIn(value: unknown): Generator<string> {
  const seen = new Set<object>()
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string') yield next
    else if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next)
      for (const part of Object.values(next)) waiting.push(part)
    }
  }
}
