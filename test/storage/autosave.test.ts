import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { loadLibrary, loadMap } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import { listMaps } from '@/storage/shelf'
import { addCard, createDevice, idOf, sampleMap, titlesOf, type, workOn } from './device'
import { perform, randomEdit } from './edits'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function start(map = sampleMap()) {
  const device = createDevice()
  const storage = await device.openWindow()
  const mapId = await createMap(storage, map)
  return { device, storage, mapId, ...(await workOn(storage, mapId)) }
}

test('whatever is done, undone and redone opens again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomEdit, { maxLength: 40 }), async (edits) => {
      const { device, mapId, editor, autosave } = await start()
      for (const edit of edits) {
        perform(editor, edit)
        if (edit.at % 4 === 0) await autosave.flush()
      }
      await autosave.flush()
      const { map, library } = editor.store.getState()
      const next = await device.openWindow()
      const [openedMap, openedLibrary] = await Promise.all([
        loadMap(next, mapId),
        loadLibrary(next),
      ])
      expect(openedMap.defects).toEqual([])
      expect(openedMap.document).toEqual(map)
      expect(openedLibrary.document).toEqual(library)
    }),
    { numRuns: 40 },
  )
})

test('each transaction is one row of the journal, an undo too', async () => {
  const { storage, mapId, editor, autosave } = await start()
  addCard(editor, 'one')
  addCard(editor, 'two')
  editor.undo()
  await autosave.flush()
  const rows = await storage.store.after('journal', mapId, 0)
  expect(rows.map(({ sequence, label }) => [sequence, label.name])).toEqual([
    [1, 'one'],
    [2, 'two'],
    [3, 'two'],
  ])
})

test('a transaction on both documents is written to both or to none', async () => {
  const { storage, mapId, editor, autosave } = await start()
  perform(editor, { act: 'addPersona', at: 0, text: 'Ada' })
  const persona = Object.values(editor.store.getState().library.persona)[0]!
  editor.transact({ verb: 'edit' }, ({ map, library }) => {
    library.persona[persona.id]!.name = 'Bea'
    for (const card of Object.values(map.card)) card.personaIds = [persona.id]
  })
  await autosave.flush()
  const [map, library] = await Promise.all([loadMap(storage, mapId), loadLibrary(storage)])
  expect(Object.values(map.document.card).every((card) => card.personaIds.length === 1)).toBe(true)
  expect(library.document.persona[persona.id]!.name).toBe('Bea')
  expect([map.sequence, library.sequence]).toEqual([1, 2])
})

test('the list shows what the journal has', async () => {
  const { storage, editor, autosave } = await start()
  addCard(editor, 'one more')
  type(editor, '!')
  await autosave.flush()
  const [listed] = await listMaps(storage)
  expect(listed).toMatchObject({ title: 'Sample!', counts: { stages: 2, cards: 7 }, sequence: 2 })
})

test('typing within 300 ms becomes one row, written by itself', async () => {
  const { storage, mapId, editor, autosave } = await start()
  await autosave.flush()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  type(editor, ' of a journey')
  expect(autosave.state.getState().status).toBe('saving')
  await vi.advanceTimersByTimeAsync(299)
  expect(await storage.store.after('journal', mapId, 0)).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  await vi.waitUntil(() => autosave.state.getState().status === 'saved')
  expect(await storage.store.after('journal', mapId, 0)).toHaveLength(1)
  expect(Object.values((await loadMap(storage, mapId)).document.journey)[0]!.title).toBe(
    'Sample of a journey',
  )
})

test('typing is written before whatever follows it', async () => {
  const { storage, mapId, editor, autosave } = await start()
  type(editor, ' typed')
  addCard(editor, 'after')
  await vi.waitUntil(() => autosave.state.getState().status === 'saved')
  const rows = await storage.store.after('journal', mapId, 0)
  expect(rows.map((row) => row.label.verb)).toEqual(['edit', 'add'])
})

test('what typing takes back leaves no row', async () => {
  const { storage, mapId, editor, autosave } = await start()
  const typed = { mergeKey: 'title' }
  const retitle = (title: string) =>
    editor.transact(
      { verb: 'edit' },
      ({ map }) => {
        map.journey[mapId]!.title = title
      },
      typed,
    )
  const card = Object.values(editor.store.getState().map.card)[0]!
  editor.transact(
    { verb: 'edit' },
    ({ map }) => {
      delete map.card[card.id]
      map.journey[mapId]!.title = 'Other'
    },
    typed,
  )
  retitle('Third')
  await autosave.flush()
  expect(await storage.store.after('journal', mapId, 0)).toHaveLength(1)
  expect(titlesOf((await loadMap(storage, mapId)).document)).toHaveLength(5)
})

test('it says saved only after the database has completed the transaction', async () => {
  const seen: string[] = []
  const open = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const transaction = open.apply(this, args)
    if (transaction.mode === 'readwrite')
      transaction.addEventListener('complete', () => seen.push('complete'))
    return transaction
  })
  const { editor, autosave } = await start()
  await autosave.flush()
  seen.length = 0
  autosave.state.subscribe(({ status }) => seen.push(status))
  addCard(editor, 'one')
  await autosave.flush()
  expect(seen).toEqual(['saving', 'complete', 'saved'])
})

test('closing writes what waits and folds the journal into a checkpoint', async () => {
  const { device, storage, mapId, editor, autosave } = await start()
  type(editor, '!')
  await autosave.close()
  addCard(editor, 'nobody listens any more')
  expect(await storage.store.sequences('checkpoints', mapId)).toEqual([0, 1])
  const opened = await loadMap(await device.openWindow(), mapId)
  expect(opened).toMatchObject({ sequence: 1, replayed: 0 })
  expect(opened.document.journey[mapId]!.title).toBe('Sample!')
})

test('nothing is written by opening a map', async () => {
  const { storage, autosave } = await start()
  await autosave.close()
  expect(await storage.store.all('journal')).toEqual([])
  expect(await storage.store.all('checkpoints')).toHaveLength(1)
})

test('a map of 2 000 cards opens in one read of each kind', async () => {
  const map = sampleMap(20, 100)
  const { device } = await start(map)
  const storage = await device.openWindow()
  const get = vi.spyOn(storage.store, 'get')
  const after = vi.spyOn(storage.store, 'after')
  const { document } = await loadMap(storage, idOf(map))
  expect(Object.keys(document.card)).toHaveLength(2000)
  expect([get.mock.calls.length, after.mock.calls.length]).toEqual([1, 1])
})
