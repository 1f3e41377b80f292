import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { journeyOf } from '@/model/document'
import { stagesOf, stepsOf } from '@/model/outline'
import { removeStage } from '@/model/removal'
import { loadMap } from '@/storage/documents'
import { BEYOND } from '@/storage/journal'
import { createMap } from '@/storage/maps'
import { deleteForever } from '@/storage/shelf'
import { addCard, createDevice, sampleMap, titlesOf, type, type Work, workOn } from './device'

/** Two windows that meet at the very moment at which one of them reads or writes. */

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function start() {
  const device = createDevice()
  const storages = [await device.openWindow(), await device.openWindow()] as const
  const mapId = await createMap(storages[0], sampleMap())
  const works = [await workOn(storages[0], mapId), await workOn(storages[1], mapId)] as const
  for (const { autosave } of works) await autosave.flush()
  return { device, storages, mapId, works }
}

async function settle(works: readonly Work[]) {
  for (const { autosave } of works) await autosave.flush()
  for (const { autosave } of works) await autosave.refresh()
}

const mapOf = ({ editor }: Work) => editor.store.getState().map

test('what typing goes on from does not undo what another window did to the same record', async () => {
  const { works } = await start()
  const [a, b] = works
  const setGoal = (goal: string) =>
    b.editor.transact({ verb: 'edit' }, ({ map }) => {
      for (const journey of Object.values(map.journey)) journey.goal = goal
    })
  type(a.editor, ' so')
  setGoal('first')
  await b.autosave.flush()
  await a.autosave.refresh()
  type(a.editor, ' on')
  setGoal('second')
  await b.autosave.flush()
  await settle(works)
  for (const work of works)
    expect(journeyOf(mapOf(work))).toMatchObject({ title: 'Sample so on', goal: 'second' })

  a.editor.undo()
  await settle(works)
  for (const work of works)
    expect(journeyOf(mapOf(work))).toMatchObject({ title: 'Sample', goal: 'second' })
})

test('what was mended is written once, though a change took it along during another write', async () => {
  const { storages, works } = await start()
  const [a, b] = works
  const [stage, other] = stagesOf(mapOf(b))
  const card = Object.values(mapOf(b).card).at(-1)!
  const move = (homeId: typeof card.homeId) =>
    b.editor.transact({ verb: 'move' }, ({ map }) => {
      map.card[card.id]!.homeId = homeId
    })
  const { write } = storages[1].store
  let writes = 0
  vi.spyOn(storages[1].store, 'write').mockImplementation(async (operations) => {
    if (operations.some(({ table }) => table === 'journal')) writes += 1
    // The first found the stage removed; this one writes what was then moved and mended.
    if (writes === 2) addCard(b.editor, 'meanwhile')
    return write(operations)
  })
  a.editor.transact({ verb: 'remove' }, ({ map }) => removeStage(map, stage!.id))
  move(stepsOf(mapOf(b), stage!.id)[0]!.id)
  await settle(works)
  expect(writes).toBe(3)

  const home = stepsOf(mapOf(b), other!.id)[1]!.id
  a.editor.transact({ verb: 'move' }, ({ map }) => {
    map.card[card.id]!.homeId = home
  })
  b.editor.transact({ verb: 'vote' }, ({ map }) => {
    map.card[card.id]!.votes += 1
  })
  await settle(works)
  for (const work of works)
    expect(mapOf(work).card[card.id]).toMatchObject({ homeId: home, votes: 1 })
})

test('a map is read whole, though another window folds its journal between one read and the next', async () => {
  const { device, mapId, works } = await start()
  for (const { autosave } of works) await autosave.close()
  const reader = await device.openWindow()
  const writer = await device.openWindow()
  const { after } = reader.store
  vi.spyOn(reader.store, 'after').mockImplementationOnce(async (...given) => {
    for (const name of ['one', 'two', 'three']) {
      const { editor, autosave } = await workOn(writer, mapId)
      addCard(editor, name)
      await autosave.close()
    }
    return after(...given)
  })
  const { document, defects, sequence } = await loadMap(reader, mapId)
  expect(defects).toEqual([])
  expect(sequence).toBe(3)
  expect(titlesOf(document)).toEqual(expect.arrayContaining(['one', 'two', 'three']))
})

test('a map brought back by a window that had missed some rows is the same in a window that had not', async () => {
  const { device, storages, mapId, works } = await start()
  const [a, b] = works
  storages[1].tabs.close()
  for (const name of ['one', 'two', 'three']) addCard(a.editor, name)
  await a.autosave.flush()
  await deleteForever(await device.openWindow(), mapId)

  await b.autosave.bringBack()
  for (const name of ['four', 'five', 'six', 'seven']) addCard(b.editor, name)
  await b.autosave.flush()
  await a.autosave.refresh()
  addCard(a.editor, 'eight')
  await settle(works)
  expect(mapOf(a)).toEqual(mapOf(b))
  const { document, defects } = await loadMap(await device.openWindow(), mapId)
  expect(defects).toEqual([])
  expect(document).toEqual(mapOf(a))
  expect(titlesOf(document)).toEqual(expect.arrayContaining(['five', 'seven', 'eight']))
})

test('two windows that both bring a map back lose nothing of what either adds then', async () => {
  const { device, mapId, works } = await start()
  const [a, b] = works
  await deleteForever(await device.openWindow(), mapId)
  await Promise.all([a.autosave.bringBack(), b.autosave.bringBack()])
  addCard(a.editor, 'mine')
  addCard(b.editor, 'theirs')
  await settle(works)
  for (const { autosave } of works)
    expect(autosave.state.getState()).toEqual({ status: 'saved', failure: null, map: 'present' })
  expect(mapOf(a)).toEqual(mapOf(b))
  expect(titlesOf(mapOf(a))).toEqual(expect.arrayContaining(['mine', 'theirs']))
})

test('a map that comes back from elsewhere while another window still shows it is the same in both', async () => {
  const { storages, works, mapId } = await start()
  const [a, b] = works
  const whole = mapOf(a)
  addCard(b.editor, 'seen by nobody else')
  await settle(works)
  await a.autosave.close()
  await deleteForever(storages[0], mapId)
  await createMap(storages[0], whole, {
    shelved: { sequence: BEYOND, updatedAt: 1, trashedAt: null },
  })
  addCard(b.editor, 'after')
  await b.autosave.flush()
  await b.autosave.refresh()
  const { document, defects } = await loadMap(storages[0], mapId)
  expect(defects).toEqual([])
  expect(document).toEqual(mapOf(b))
  expect(titlesOf(document)).toEqual([...titlesOf(whole), 'after'].sort())
})
