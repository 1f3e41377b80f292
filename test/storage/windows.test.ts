import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stagesOf } from '@/model/outline'
import { removeStage } from '@/model/removal'
import { TIMELINE_ROWS } from '@/storage/checkpoint'
import { loadLibrary, loadMap } from '@/storage/documents'
import { createMap, renameMap } from '@/storage/maps'
import { restoreMap, trashMap } from '@/storage/shelf'
import {
  addCard,
  changeOften,
  createDevice,
  sampleMap,
  titlesOf,
  type,
  type Work,
  workOn,
} from './device'
import { perform, randomEdit } from './edits'

async function start(windows = 2, map = sampleMap()) {
  const device = createDevice()
  const storages = await Promise.all(Array.from({ length: windows }, device.openWindow))
  const mapId = await createMap(storages[0]!, map)
  const works: Work[] = []
  for (const storage of storages) works.push(await workOn(storage, mapId))
  return { device, storages, mapId, works }
}

const stateOf = ({ editor }: Work) => {
  const { map, library } = editor.store.getState()
  return { map, library }
}

async function settle(works: readonly Work[]) {
  for (const { autosave } of works) await autosave.flush()
  for (const { autosave } of works) await autosave.refresh()
}

test('two windows that edit at random come to the same documents, and so does the next', async () => {
  const step = fc.record({ edit: randomEdit, who: fc.nat(1), wait: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { device, mapId, works } = await start()
      for (const { edit, who, wait } of steps) {
        perform(works[who]!.editor, edit)
        if (wait) await works[who]!.autosave.flush()
      }
      await settle(works)
      const [a, b] = works.map(stateOf)
      expect(b).toEqual(a)
      const next = await device.openWindow()
      expect((await loadMap(next, mapId)).document).toEqual(a!.map)
      expect((await loadLibrary(next)).document).toEqual(a!.library)
    }),
    { numRuns: 60 },
  )
})

test('cards added in turn in two windows are in both', async () => {
  const { works } = await start()
  for (let i = 0; i < 6; i += 1) addCard(works[i % 2]!.editor, `card ${i}`)
  await settle(works)
  const [a, b] = works.map(({ editor }) => titlesOf(editor.store.getState().map))
  expect(a).toEqual(b)
  expect(a!.filter((title) => title.startsWith('card'))).toHaveLength(6)
})

test('a window that was second to take a number puts its change after the other', async () => {
  const { storages, mapId, works } = await start()
  await settle(works)
  addCard(works[0]!.editor, 'first')
  addCard(works[1]!.editor, 'second')
  await settle(works)
  const rows = await storages[0]!.store.after('journal', mapId, 0)
  expect(rows.map(({ sequence, label }) => [sequence, label.name])).toEqual([
    [1, 'first'],
    [2, 'second'],
  ])
})

test('one field typed into in two windows shows one text in both; the other is in the journal', async () => {
  const { storages, mapId, works } = await start()
  type(works[0]!.editor, ' A')
  type(works[1]!.editor, ' B')
  await settle(works)
  const titles = works.map(({ editor }) => editor.store.getState().map.journey[mapId]!.title)
  expect(titles[0]).toBe(titles[1])
  const written = (await storages[0]!.store.after('journal', mapId, 0)).map(
    ({ diff }) => (diff.updated[mapId]![1] as { title: string }).title,
  )
  expect(written).toEqual(['Sample A', 'Sample B'])
})

test('a window that slept through checkpoints loses nothing and overwrites nothing', async () => {
  const device = createDevice()
  const sleeping = await device.openWindow()
  const mapId = await createMap(sleeping, sampleMap())
  const sleeper = await workOn(sleeping, mapId)
  await sleeper.autosave.flush()
  sleeping.tabs.close()

  const awake = await device.openWindow()
  for (let round = 0; round < 3; round += 1) {
    const worker = await workOn(awake, mapId)
    for (let i = 0; i < 7; i += 1) addCard(worker.editor, `theirs ${round}.${i}`)
    changeOften(worker.editor, TIMELINE_ROWS / 2)
    await worker.autosave.close()
  }
  expect((await awake.store.after('journal', mapId, 0))[0]!.sequence).toBeGreaterThan(1)

  addCard(sleeper.editor, 'mine')
  await sleeper.autosave.flush()
  const { map } = sleeper.editor.store.getState()
  expect(titlesOf(map).filter((title) => /theirs|mine/.test(title))).toHaveLength(22)
  expect((await loadMap(awake, mapId)).document).toEqual(map)
})

test('a card put into a stage that another window removes stays on the board of both', async () => {
  const { device, mapId, works } = await start()
  const [a, b] = works as [Work, Work]
  await settle(works)
  const last = Object.values(b.editor.store.getState().map.step).at(-1)!
  const card = Object.values(b.editor.store.getState().map.card)[0]!
  perform(a.editor, { act: 'removeStage', at: 1, text: '' })
  b.editor.transact({ verb: 'move' }, ({ map }) => {
    map.card[card.id]!.homeId = last.id
  })
  await settle(works)
  expect(stateOf(b)).toEqual(stateOf(a))
  const { map } = a.editor.store.getState()
  const home = map.card[card.id]!.homeId
  expect(map.step[home] ?? map.stage[home]).toBeDefined()

  addCard(b.editor, 'and on')
  await settle(works)
  expect(stateOf(b)).toEqual(stateOf(a))
  expect((await loadMap(await device.openWindow(), mapId)).document).toEqual(stateOf(a).map)
})

test('a stage that was made to hold what another window left homeless is kept once it is used', async () => {
  const { device, mapId, works } = await start(2, sampleMap(1, 1))
  const [a, b] = works as [Work, Work]
  await settle(works)
  const [stage] = stagesOf(a.editor.store.getState().map)
  a.editor.transact({ verb: 'remove' }, ({ map }) => removeStage(map, stage!.id))
  addCard(b.editor, 'homeless')
  await settle(works)
  const [made] = stagesOf(b.editor.store.getState().map)
  b.editor.transact({ verb: 'edit' }, ({ map }) => {
    map.stage[made!.id]!.title = 'Found again'
  })
  await settle(works)
  expect(stateOf(b)).toEqual(stateOf(a))
  const { document } = await loadMap(await device.openWindow(), mapId)
  expect(document).toEqual(stateOf(a).map)
  expect(stagesOf(document).map(({ title }) => title)).toEqual(['Found again'])
  expect(Object.values(document.card).map(({ homeId }) => homeId)).toEqual([made!.id])
})

test('undo takes back only what its own window did', async () => {
  const { works } = await start()
  const [a, b] = works as [Work, Work]
  addCard(a.editor, 'from a')
  await settle(works)
  addCard(b.editor, 'from b')
  await settle(works)
  a.editor.undo()
  await settle(works)
  for (const { editor } of works) {
    const titles = titlesOf(editor.store.getState().map)
    expect(titles).toContain('from b')
    expect(titles).not.toContain('from a')
  }
})

test('renaming from the list is seen where the map is open', async () => {
  const { storages, mapId, works } = await start()
  await settle(works)
  await renameMap(storages[0]!, mapId, 'Renamed')
  await settle(works)
  for (const { editor } of works)
    expect(editor.store.getState().map.journey[mapId]!.title).toBe('Renamed')
})

test('a window hears that its map went to the trash and came back', async () => {
  const { storages, mapId, works } = await start()
  await settle(works)
  await trashMap(storages[0]!, mapId)
  expect(works[1]!.autosave.state.getState().map).toBe('trashed')
  addCard(works[1]!.editor, 'kept all the same')
  await settle(works)
  expect(works[1]!.autosave.state.getState()).toMatchObject({ status: 'saved', map: 'trashed' })
  await restoreMap(storages[0]!, mapId)
  await settle(works)
  expect(works[1]!.autosave.state.getState().map).toBe('present')
})
