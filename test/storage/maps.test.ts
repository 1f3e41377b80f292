import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { emptyMap, journeyOf } from '@/model/document'
import { createCast } from '@/model/records/cast'
import { createJourney } from '@/model/records/journey'
import { createPersona } from '@/model/records/persona'
import { getAsset, getAssets, putAsset } from '@/storage/assets'
import { changeLibrary } from '@/storage/change'
import { loadLibrary, loadMap } from '@/storage/documents'
import { isFault } from '@/storage/errors'
import { loadLastView, saveLastView } from '@/storage/lastView'
import { createMap, duplicateMap, renameMap } from '@/storage/maps'
import {
  deleteForever,
  type ListedMap,
  listMaps,
  restoreMap,
  setThumbnail,
  trashMap,
  watchMaps,
} from '@/storage/shelf'
import { openStorage, type Storage } from '@/storage/storage'
import { createDevice, idOf, sampleMap, titlesOf, workOn } from './device'

const opened: Storage[] = []
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close()
})

const KINDS = {
  kept: () => createDevice().openWindow(),
  memory: () =>
    openStorage({
      factory: {
        open: () => {
          throw new DOMException('no', 'SecurityError')
        },
      } as unknown as IDBFactory,
    }),
}

for (const [kind, open] of Object.entries(KINDS)) {
  const start = async () => {
    const storage = await open()
    opened.push(storage)
    return storage
  }

  test(`${kind}: a new map is listed with what its card shows`, async () => {
    const storage = await start()
    expect(storage.kind).toBe(kind)
    const ada = createPersona({ name: 'Ada' })
    const cast = createCast({ personaId: ada.id, order: 'a0' })
    const map = { ...sampleMap(), cast: { [cast.id]: cast } }
    const mapId = await createMap(storage, map, { personas: [ada] })
    expect(await listMaps(storage)).toMatchObject([
      {
        id: mapId,
        title: 'Sample',
        personaIds: [ada.id],
        counts: { stages: 2, cards: 6, painPoints: 0 },
        trashedAt: null,
        thumbnail: null,
        damaged: false,
      },
    ])
    expect((await loadMap(storage, mapId)).document).toEqual(map)
    expect((await loadLibrary(storage)).document.persona).toEqual({ [ada.id]: ada })
  })

  test(`${kind}: personas that come with a map are found again, never written over`, async () => {
    const storage = await start()
    const ada = createPersona({ name: 'Ada' })
    const bea = createPersona({ name: 'Bea' })
    await createMap(storage, sampleMap(), { personas: [ada] })
    await createMap(storage, sampleMap(), { personas: [{ ...ada, name: 'Older Ada' }, bea] })
    const { persona } = (await loadLibrary(storage)).document
    expect(Object.values(persona).map(({ name }) => name)).toEqual(['Ada', 'Bea'])
  })

  test(`${kind}: a map whose id is taken is refused, and the first stays`, async () => {
    const storage = await start()
    const map = sampleMap()
    await createMap(storage, map)
    const other = emptyMap(createJourney({ id: idOf(map), title: 'Other' }))
    const persona = createPersona()
    const refusal = await createMap(storage, other, { personas: [persona] }).catch(
      (error: unknown) => error,
    )
    expect(isFault(refusal, 'exists')).toBe(true)
    expect((await loadMap(storage, idOf(map))).document).toEqual(map)
    expect((await loadLibrary(storage)).document.persona).toEqual({})
  })

  test(`${kind}: a copy has its own id and title and shares no change`, async () => {
    const storage = await start()
    const mapId = await createMap(storage, sampleMap())
    const copyId = await duplicateMap(storage, mapId, 'Sample (copy)')
    expect(copyId).not.toBe(mapId)
    await renameMap(storage, mapId, 'First')
    const copy = (await loadMap(storage, copyId)).document
    expect(journeyOf(copy)).toMatchObject({ id: copyId, title: 'Sample (copy)' })
    expect(titlesOf(copy)).toHaveLength(6)
    expect((await listMaps(storage)).map(({ title }) => title).sort()).toEqual([
      'First',
      'Sample (copy)',
    ])
  })

  test(`${kind}: the trash gives a map back; deleting it for good leaves nothing`, async () => {
    const storage = await start()
    const mapId = await createMap(storage, sampleMap())
    await trashMap(storage, mapId)
    expect((await listMaps(storage))[0]!.trashedAt).toBeGreaterThan(0)
    await restoreMap(storage, mapId)
    expect((await listMaps(storage))[0]!.trashedAt).toBeNull()
    await renameMap(storage, mapId, 'Renamed')
    await deleteForever(storage, mapId)
    for (const table of ['journeys', 'checkpoints', 'journal'] as const)
      expect(await storage.store.all(table)).toEqual([])
    const refusal = await restoreMap(storage, mapId).catch((error: unknown) => error)
    expect(isFault(refusal, 'gone')).toBe(true)
  })

  test(`${kind}: the list is told anew after every change`, async () => {
    const storage = await start()
    const lists: ListedMap[][] = []
    let told = () => {}
    const next = () => new Promise<void>((resolve) => (told = resolve))
    let heard = next()
    const { unsubscribe } = watchMaps(storage).subscribe((list) => {
      lists.push(list)
      told()
    })
    await heard
    heard = next()
    const mapId = await createMap(storage, sampleMap())
    await heard
    heard = next()
    await renameMap(storage, mapId, 'Renamed')
    await heard
    unsubscribe()
    expect(lists.map((list) => list.map(({ title }) => title))).toEqual([
      [],
      ['Sample'],
      ['Renamed'],
    ])
  })

  test(`${kind}: pictures, thumbnails and views come back as they were kept`, async () => {
    const storage = await start()
    const mapId = await createMap(storage, sampleMap())
    const blob = new Blob(['picture'], { type: 'image/png' })
    const id = await putAsset(storage, { blob, width: 4, height: 3 })
    const asset = await getAsset(storage, id)
    expect(asset).toMatchObject({ id, width: 4, height: 3 })
    expect(await asset!.blob.text()).toBe('picture')
    expect(await getAssets(storage, [id, 'asset_none'])).toHaveLength(1)
    await setThumbnail(storage, mapId, { light: blob, dark: blob })
    expect((await listMaps(storage))[0]!.thumbnail!.dark.type).toBe('image/png')
    expect(await loadLastView(storage, mapId)).toBeUndefined()
    const view = { x: 1, y: -2, zoom: 0.5, hiddenPersonaIds: ['persona_a'] as const }
    await saveLastView(storage, mapId, view)
    expect(await loadLastView(storage, mapId)).toEqual(view)
  })

  test(`${kind}: an open map keeps what is done to it`, async () => {
    const storage = await start()
    const mapId = await createMap(storage, sampleMap())
    const { editor, autosave } = await workOn(storage, mapId)
    const cards = Object.values(editor.store.getState().map.card)
    editor.transact({ verb: 'edit' }, ({ map }) => {
      map.card[cards[0]!.id]!.title = 'Changed'
    })
    await autosave.close()
    expect((await loadMap(storage, mapId)).document).toEqual(editor.store.getState().map)
  })

  test(`${kind}: the library can be changed while no map is open`, async () => {
    const storage = await start()
    const add = (name: string) =>
      changeLibrary(storage, { verb: 'add', name }, () => {
        const persona = createPersona({ name })
        return { added: { [persona.id]: persona }, updated: {}, removed: {} }
      })
    await Promise.all([add('Ada'), add('Bea'), add('Cyd')])
    const { document, sequence } = await loadLibrary(storage)
    expect(Object.keys(document.persona)).toHaveLength(3)
    expect(sequence).toBe(3)
  })
}
