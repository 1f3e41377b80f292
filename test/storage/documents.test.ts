import { expect, test } from 'vitest'
import { LIBRARY_ID } from '@/model/document'
import { FORMAT_VERSION, NewerFormatError } from '@/model/migrations'
import { ROWS_PER_CHECKPOINT, TIMELINE_ROWS, writeCheckpoint } from '@/storage/checkpoint'
import { loadLibrary, loadMap, openStoredMap, rawOf } from '@/storage/documents'
import { isFault } from '@/storage/errors'
import { createMap } from '@/storage/maps'
import type { CheckpointRow, JournalRow } from '@/storage/rows'
import { deleteForever, listMaps } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { add, put } from '@/storage/store'
import { addCard, changeOften, createDevice, sampleMap, titlesOf, workOn } from './device'
import { perform } from './edits'

async function start() {
  const device = createDevice()
  const storage = await device.openWindow()
  const mapId = await createMap(storage, sampleMap(1, 1))
  return { device, storage, mapId }
}

/** Everything in the tables that hold documents. */
function contentOf({ store }: Storage) {
  return Promise.all([store.all('journeys'), store.all('checkpoints'), store.all('journal')])
}

const breakCheckpoint = (storage: Storage, fields: Partial<CheckpointRow>) => async () => {
  const newest = (await storage.store.all('checkpoints')).sort((a, b) => a.sequence - b.sequence)
  await storage.store.write([put('checkpoints', { ...newest.at(-1)!, ...fields })])
}

test('after many changes a new checkpoint takes over, and the map is the same', async () => {
  const { device, storage, mapId } = await start()
  const { editor, autosave } = await workOn(storage, mapId)
  for (let i = 0; i < ROWS_PER_CHECKPOINT; i += 1) addCard(editor, `card ${i}`)
  await autosave.flush()
  for (let i = 0; i < 3; i += 1) addCard(editor, `late ${i}`)
  await autosave.close()
  const opened = await loadMap(await device.openWindow(), mapId)
  expect(opened.document).toEqual(editor.store.getState().map)
  expect(opened).toMatchObject({ sequence: ROWS_PER_CHECKPOINT + 3, replayed: 0 })
  const sequences = await storage.store.sequences('checkpoints', mapId)
  expect(sequences).toEqual([0, ROWS_PER_CHECKPOINT, ROWS_PER_CHECKPOINT + 3])
  expect((await storage.store.after('journal', mapId, 0))[0]!.sequence).toBe(sequences[0]! + 1)
})

test.each([
  ['is not a document', { document: 'garbage' }],
  ['has tables that are none', { document: { journey: 5, card: [null] } }],
  ['holds a broken record', { document: { card: { card_x: { id: 'card_x' } } } }],
])(
  'a newest checkpoint that %s gives way to the one before, and no change is lost',
  async (_, broken) => {
    const { storage, mapId } = await start()
    const first = await workOn(storage, mapId)
    addCard(first.editor, 'before')
    await first.autosave.close()
    await breakCheckpoint(storage, broken)()
    const second = await workOn(storage, mapId)
    expect(titlesOf(second.editor.store.getState().map)).toEqual(['Card 0.0', 'before'])
    addCard(second.editor, 'after')
    await second.autosave.flush()
    const opened = await loadMap(storage, mapId)
    expect(titlesOf(opened.document)).toEqual(['Card 0.0', 'after', 'before'])
    expect(opened.defects.map(({ path }) => path)).toEqual(['checkpoint.1'])
  },
)

test('what could not be read is set aside before a checkpoint takes its place', async () => {
  const { storage, mapId } = await start()
  const first = await workOn(storage, mapId)
  addCard(first.editor, 'before')
  await first.autosave.flush()
  const row = (await storage.store.after('journal', mapId, 0))[0]!
  const broken = { ...row, sequence: 2, diff: 'scribbled over' } as unknown as JournalRow
  await storage.store.write([put('journal', broken)])
  for (let round = 0; round < 3; round += 1) {
    const { editor, autosave } = await workOn(storage, mapId)
    addCard(editor, `round ${round}`)
    changeOften(editor, TIMELINE_ROWS / 2)
    await autosave.close()
  }
  expect(await storage.store.sequences('journal', mapId)).not.toContain(2)
  expect(await (await rawOf(storage, mapId)).text()).toContain('scribbled over')
  expect((await loadMap(storage, mapId)).document.card).toMatchObject({})
  expect(titlesOf((await loadMap(storage, mapId)).document)).toContain('before')
})

test('a map of which nothing can be read is refused, keeps its bytes, and the others open', async () => {
  const { storage, mapId } = await start()
  await breakCheckpoint(storage, { document: 'the only bytes' })()
  const otherId = await createMap(storage, sampleMap())
  const before = await contentOf(storage)
  const refusal = await openStoredMap(storage, mapId).catch((error: unknown) => error)
  expect(isFault(refusal, 'unreadable')).toBe(true)
  expect(titlesOf((await openStoredMap(storage, otherId)).map.document)).toHaveLength(6)
  expect(await listMaps(storage)).toHaveLength(2)
  expect(await (await rawOf(storage, mapId)).text()).toContain('the only bytes')
  expect(await contentOf(storage)).toEqual(before)
})

test('a broken row of the list is marked, and its map opens', async () => {
  const { storage, mapId } = await start()
  await storage.store.write([put('journeys', { id: mapId, title: 7, counts: null } as never)])
  expect(await listMaps(storage)).toMatchObject([{ id: mapId, title: '', damaged: true }])
  const { editor, autosave } = await workOn(storage, mapId)
  addCard(editor, 'heals it')
  await autosave.flush()
  expect(titlesOf((await loadMap(storage, mapId)).document)).toContain('heals it')
})

test('a thumbnail that is no picture is left out of the list', async () => {
  const { storage, mapId } = await start()
  await storage.store.write([put('thumbnails', { id: mapId, light: 'scribble', dark: 7 } as never)])
  expect(await listMaps(storage)).toMatchObject([{ id: mapId, thumbnail: null, damaged: false }])
})

test('a newer format is refused, and not one byte is written', async () => {
  const { storage, mapId } = await start()
  const newer = FORMAT_VERSION + 1
  await breakCheckpoint(storage, { version: newer })()
  const before = await contentOf(storage)
  await expect(openStoredMap(storage, mapId)).rejects.toThrow(NewerFormatError)
  expect(await contentOf(storage)).toEqual(before)
})

test('a window in which a newer format arrives stops writing and says so', async () => {
  const { storage, mapId } = await start()
  const { editor, autosave } = await workOn(storage, mapId)
  addCard(editor, 'one')
  await autosave.flush()
  const row = (await storage.store.after('journal', mapId, 0))[0]!
  const newer = { ...row, sequence: 2, version: FORMAT_VERSION + 1 }
  await storage.store.write([put('journal', newer)])
  const before = await contentOf(storage)
  addCard(editor, 'two')
  await autosave.close()
  expect(autosave.state.getState()).toMatchObject({ status: 'failed', failure: 'newer' })
  expect(await contentOf(storage)).toEqual(before)
})

test('a checkpoint that does not read back whole is taken back, and nothing is dropped', async () => {
  const { storage, mapId } = await start()
  const { document } = await loadMap(storage, mapId)
  const broken = { ...document, card: { card_x: { id: 'card_x', title: Number.NaN } } }
  const before = await contentOf(storage)
  expect(await writeCheckpoint(storage.store, mapId, 9, broken as never)).toBe(false)
  expect(await contentOf(storage)).toEqual(before)
})

test('a checkpoint of a map that was deleted meanwhile is not written', async () => {
  const { storage, mapId } = await start()
  const { document } = await loadMap(storage, mapId)
  await deleteForever(storage, mapId)
  const refusal = await writeCheckpoint(storage.store, mapId, 1, document).catch((e: unknown) => e)
  expect(isFault(refusal, 'gone')).toBe(true)
  expect(await storage.store.all('checkpoints')).toEqual([])
})

test('a map that is not there is gone; a library that is not there is empty', async () => {
  const storage = await createDevice().openWindow()
  const refusal = await loadMap(storage, 'journey_none').catch((error: unknown) => error)
  expect(isFault(refusal, 'gone')).toBe(true)
  expect(await loadLibrary(storage)).toMatchObject({
    documentId: LIBRARY_ID,
    document: { persona: {}, definition: {} },
    sequence: 0,
    defects: [],
  })
})

test('keys that every object has are no records and pollute nothing', async () => {
  const { storage, mapId } = await start()
  const row = {
    documentId: mapId,
    sequence: 1,
    version: FORMAT_VERSION,
    time: 0,
    tab: 'x',
    entryId: 'entry_x',
    label: { verb: 'add' },
    diff: {
      added: JSON.parse('{"__proto__": {"polluted": true}, "constructor_x": {}, "card_x": {}}'),
      updated: {},
      removed: {},
    },
  } as JournalRow
  await storage.store.write([put('journal', row)])
  const { document } = await loadMap(storage, mapId)
  expect(titlesOf(document)).toEqual(['Card 0.0'])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('a map that was written in the first format opens, with the changes of windows old and new', async () => {
  const { storage, mapId } = await start()
  const { document } = await loadMap(storage, mapId)
  const card = Object.values(document.card)[0]!
  const { cause, pillars, research, state, ...old } = card
  const row = (
    sequence: number,
    version: number,
    diff: Partial<JournalRow['diff']>,
  ): JournalRow => ({
    documentId: mapId,
    sequence,
    version,
    time: sequence,
    tab: 'tab',
    entryId: `entry_${sequence}`,
    label: { verb: 'edit' },
    diff: { added: {}, updated: {}, removed: {}, ...diff },
  })
  const added = { ...old, id: 'card_early', title: 'Early' } as never
  const late = { ...old, id: 'card_late', title: 'Late' } as never
  const renamed = [old, { ...old, title: 'Renamed' }] as never
  await breakCheckpoint(storage, {
    version: 1,
    document: { ...document, card: { [card.id]: old } },
  })()
  const head = (await loadMap(storage, mapId)).sequence
  await storage.store.write([
    add('journal', row(head + 1, 1, { added: { card_early: added } })),
    add('journal', row(head + 2, 2, { updated: { [card.id]: [card, { ...card, votes: 3 }] } })),
    add(
      'journal',
      row(head + 3, 1, { added: { card_late: late }, updated: { [card.id]: renamed } }),
    ),
  ])
  const opened = await loadMap(storage, mapId)
  expect(opened.defects).toEqual([])
  expect(titlesOf(opened.document)).toEqual(['Early', 'Late', 'Renamed'])
  expect(opened.document.card[card.id]).toEqual({ ...card, title: 'Renamed', votes: 3 })
})

test('the library’s first checkpoint drops nothing: another window may not know yet that it wrote', async () => {
  const { storage, mapId } = await start()
  const { editor, autosave } = await workOn(storage, mapId)
  perform(editor, { act: 'addPersona', at: 0, text: 'Ada' })
  await autosave.close()
  expect(await storage.store.sequences('checkpoints', LIBRARY_ID)).toEqual([1])
  expect(await storage.store.sequences('journal', LIBRARY_ID)).toEqual([1])
})
