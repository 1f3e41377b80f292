import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { emptyLibrary } from '@/model/document'
import { createCast } from '@/model/records/cast'
import { createPersona } from '@/model/records/persona'
import { BETWEEN_VERSIONS } from '@/storage/automaticVersions'
import { stillNeeded, TIMELINE_ROWS } from '@/storage/checkpoint'
import { loadLibrary, loadMap } from '@/storage/documents'
import { outgrown } from '@/storage/keepRule'
import { createMap } from '@/storage/maps'
import { pack } from '@/storage/packing'
import { changePersona } from '@/storage/personas'
import { deleteForever } from '@/storage/shelf'
import { readMoment, readTimeline } from '@/storage/timeline'
import {
  keepVersion,
  listVersions,
  nameVersion,
  readVersion,
  removeVersion,
} from '@/storage/versions'
import { addCard, createDevice, sampleMap, titlesOf, workOn } from './device'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

afterEach(() => {
  vi.useRealTimers()
})

async function start(map = sampleMap()) {
  const device = createDevice()
  const storage = await device.openWindow()
  const mapId = await createMap(storage, map)
  return { device, storage, mapId, ...(await workOn(storage, mapId)) }
}

/** The present state of a map, as something to keep. */
async function present(
  storage: Awaited<ReturnType<typeof start>>['storage'],
  mapId: Awaited<ReturnType<typeof start>>['mapId'],
) {
  const [map, library] = await Promise.all([loadMap(storage, mapId), loadLibrary(storage)])
  return { map: map.document, library: library.document, sequence: map.sequence }
}

const asked = { name: 'Before the workshop', reason: 'asked' } as const

test('a version gives the map back as it was, whatever came after', async () => {
  const { storage, mapId, editor, autosave } = await start()
  addCard(editor, 'one')
  await autosave.flush()
  const then = await present(storage, mapId)
  await keepVersion(storage, mapId, then, asked)
  addCard(editor, 'two')
  await autosave.close()
  const read = await readVersion(storage, mapId, then.sequence)
  expect(read.map).toEqual(then.map)
  expect(read.defects).toEqual([])
})

test('a version keeps the personas of then, and no others', async () => {
  const ada = createPersona({ name: 'Ada', colour: 'indigo' })
  const bob = createPersona({ name: 'Bob', colour: 'teal' })
  const map = sampleMap()
  const cast = createCast({ personaId: ada.id, order: 'a0' })
  const device = createDevice()
  const storage = await device.openWindow()
  const mapId = await createMap(
    storage,
    { ...map, cast: { [cast.id]: cast } },
    { personas: [ada, bob] },
  )
  const then = await present(storage, mapId)
  await keepVersion(storage, mapId, then, asked)
  await changePersona(storage, ada.id, { name: 'Ada Lovelace' })
  expect((await readVersion(storage, mapId, then.sequence)).library.persona).toEqual({
    [ada.id]: ada,
  })
})

test('one state is kept once: a name is added to the version that is there', async () => {
  const { storage, mapId } = await start()
  const then = await present(storage, mapId)
  const keep = (kept: Parameters<typeof keepVersion>[3]) => keepVersion(storage, mapId, then, kept)
  expect(await keep({ name: null, reason: 'hour' })).toBeNull()
  expect(await keep(asked)).toBe(asked.name)
  expect(await keep({ name: null, reason: 'import' })).toBe(asked.name)
  expect(await keep({ name: 'Written over it', reason: 'asked' })).toBe(asked.name)
  expect(await listVersions(storage, mapId)).toMatchObject([{ name: asked.name, reason: 'hour' }])
  await nameVersion(storage, mapId, then.sequence, 'Another name')
  expect(await listVersions(storage, mapId)).toMatchObject([{ name: 'Another name' }])
  await removeVersion(storage, mapId, then.sequence)
  expect(await listVersions(storage, mapId)).toEqual([])
})

test('the state that work starts from is kept, and again after an hour of it', async () => {
  const { storage, mapId, editor, autosave } = await start()
  vi.useFakeTimers({ toFake: ['Date'] })
  addCard(editor, 'one')
  addCard(editor, 'two')
  await autosave.flush()
  await vi.waitFor(async () => expect(await listVersions(storage, mapId)).toHaveLength(1))
  vi.setSystemTime(Date.now() + BETWEEN_VERSIONS - 1000)
  addCard(editor, 'three')
  await autosave.flush()
  vi.setSystemTime(Date.now() + 2000)
  addCard(editor, 'four')
  await autosave.flush()
  await vi.waitFor(async () => expect(await listVersions(storage, mapId)).toHaveLength(2))
  const versions = await listVersions(storage, mapId)
  expect(versions.map(({ sequence, reason }) => [sequence, reason])).toEqual([
    [3, 'hour'],
    [0, 'hour'],
  ])
  expect(titlesOf((await readVersion(storage, mapId, 3)).map)).not.toContain('four')
})

test('the state before an import, a restoration and a large deletion is kept', async () => {
  const { storage, mapId, editor, autosave } = await start(sampleMap(2, 8))
  await keepVersion(storage, mapId, await present(storage, mapId), asked)
  addCard(editor, 'one')
  editor.transact({ verb: 'import', name: 'More' }, ({ map }) => {
    for (const card of Object.values(map.card)) card.notes = 'imported'
  })
  const cards = Object.keys(editor.store.getState().map.card)
  editor.transact({ verb: 'remove', count: 12 }, ({ map }) => {
    for (const id of cards.slice(0, 12)) delete map.card[id]
  })
  editor.transact({ verb: 'remove', count: 2 }, ({ map }) => {
    for (const id of cards.slice(12, 14)) delete map.card[id]
  })
  await autosave.flush()
  await vi.waitFor(async () => expect(await listVersions(storage, mapId)).toHaveLength(3))
  const [beforeRemoval, beforeImport] = await listVersions(storage, mapId)
  expect(beforeImport).toMatchObject({ sequence: 1, reason: 'import', name: null })
  expect(beforeRemoval).toMatchObject({ sequence: 2, reason: 'remove', name: null })
  const { map } = await readVersion(storage, mapId, 2)
  expect(Object.keys(map.card)).toHaveLength(17)
  expect(Object.values(map.card).every(({ notes }) => notes === 'imported')).toBe(true)
})

test('a broken version is refused, and costs the others nothing', async () => {
  const { storage, mapId, editor, autosave } = await start()
  await keepVersion(storage, mapId, await present(storage, mapId), asked)
  addCard(editor, 'one')
  await autosave.flush()
  await keepVersion(storage, mapId, await present(storage, mapId), { ...asked, name: 'Later' })
  const row = (await storage.store.get('versions', [mapId, 0]))!
  for (const content of [
    new Blob(['garbage']),
    await pack({ map: 5 }),
    await pack({ map: {}, library: {} }),
  ]) {
    await storage.store.write([{ act: 'put', table: 'versions', row: { ...row, content } }])
    await expect(readVersion(storage, mapId, 0)).rejects.toMatchObject({ fault: 'unreadable' })
  }
  expect(titlesOf((await readVersion(storage, mapId, 1)).map)).toContain('one')
})

test('a map that is deleted for good takes its versions along, and none is kept of it later', async () => {
  const { storage, mapId } = await start()
  const then = await present(storage, mapId)
  await keepVersion(storage, mapId, then, asked)
  await deleteForever(storage, mapId)
  expect(await listVersions(storage, mapId)).toEqual([])
  await expect(keepVersion(storage, mapId, then, asked)).rejects.toMatchObject({ fault: 'gone' })
})

test('the timeline tells each change, and gives the map as it stood after it', async () => {
  const { storage, mapId, editor, autosave } = await start()
  const states = [editor.store.getState().map]
  for (const title of ['one', 'two', 'three']) {
    addCard(editor, title)
    states.push(editor.store.getState().map)
  }
  editor.undo()
  await autosave.close()
  const timeline = await readTimeline(storage, mapId)
  expect(timeline.map(({ sequence, label, own }) => [sequence, label.name, own])).toEqual([
    [4, 'three', true],
    [3, 'three', true],
    [2, 'two', true],
    [1, 'one', true],
  ])
  for (const [sequence, state] of states.entries())
    expect((await readMoment(storage, mapId, sequence)).map).toEqual(state)
  await expect(readMoment(storage, mapId, -1)).rejects.toMatchObject({ fault: 'unreadable' })
})

test('the timeline reaches back over checkpoints, and each of its moments can be read', async () => {
  const { storage, mapId, editor, autosave } = await start()
  for (let change = 0; change < TIMELINE_ROWS * 2; change += 1) {
    editor.transact({ verb: 'edit', name: String(change) }, ({ map }) => {
      for (const journey of Object.values(map.journey)) journey.title = String(change)
    })
    if (change % 37 === 0) await autosave.flush()
  }
  await autosave.close()
  const timeline = await readTimeline(storage, mapId)
  expect(timeline.length).toBeGreaterThanOrEqual(TIMELINE_ROWS)
  expect(timeline.length).toBeLessThan(TIMELINE_ROWS * 2)
  for (const moment of [timeline[0]!, timeline[300]!, timeline.at(-1)!]) {
    const { map } = await readMoment(storage, mapId, moment.sequence)
    expect(map.journey[mapId]!.title).toBe(moment.label.name)
  }
})

test('checkpoints stay few, the newest two always, and the timeline always has its start', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }),
      (gaps) => {
        let kept: number[] = [0]
        let head = 0
        for (const gap of gaps) {
          head += gap
          const before = kept.at(-1)
          kept = stillNeeded([...kept, head])
          expect(kept.slice(-2)).toEqual([before, head])
          expect(kept[0]! <= Math.max(0, head - TIMELINE_ROWS)).toBe(true)
          // Beyond what it promises the timeline keeps a bounded rest, so that a journal cannot grow for ever.
          expect(head - kept[0]!).toBeLessThan(TIMELINE_ROWS * 2 + 600)
          expect(kept.length).toBeLessThan(9)
        }
      },
    ),
  )
})

test('automatic versions thin out to one a day, then one a week; named ones never', () => {
  const now = 1000 * DAY
  const hourly = Array.from({ length: 24 * 90 }, (_, hour) => ({
    sequence: hour + 1,
    time: now - 90 * DAY + hour * HOUR,
    name: hour % 100 === 0 ? 'Named' : null,
  }))
  const gone = new Set(outgrown(hourly, now))
  const kept = hourly.filter(({ sequence }) => !gone.has(sequence))
  const named = hourly.filter(({ name }) => name !== null)
  expect(kept).toEqual(expect.arrayContaining(named))
  const automatic = kept.filter(({ name }) => name === null)
  const within = (from: number, to: number) =>
    automatic.filter(({ time }) => now - time >= from && now - time < to).length
  expect(within(0, DAY)).toBeGreaterThanOrEqual(23)
  expect(within(DAY, 30 * DAY)).toBeLessThanOrEqual(30)
  expect(within(30 * DAY, 91 * DAY)).toBeLessThanOrEqual(10)
  expect(within(30 * DAY, 91 * DAY)).toBeGreaterThanOrEqual(8)
})

test('thinning twice is thinning once, and the newest version always stays', () => {
  const version = fc.record({
    sequence: fc.integer({ min: 1, max: 1e6 }),
    time: fc.integer({ min: 0, max: 2000 * DAY }),
    name: fc.option(fc.constant('Named')),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(version, {
        selector: ({ sequence }) => sequence,
        maxLength: 80,
        minLength: 1,
      }),
      (versions) => {
        const now = 1000 * DAY
        const gone = new Set(outgrown(versions, now))
        const rest = versions.filter(({ sequence }) => !gone.has(sequence))
        expect(outgrown(rest, now)).toEqual([])
        const newest = Math.max(...versions.map(({ sequence }) => sequence))
        expect(gone.has(newest)).toBe(false)
      },
    ),
  )
})

test('automatic versions that have had their time go from the database with the next; named ones stay', async () => {
  const { storage, mapId, autosave } = await start()
  vi.useFakeTimers({ toFake: ['Date'] })
  const now = 1000 * DAY
  const state = await present(storage, mapId)
  const keep = (sequence: number, time: number, name: string | null = null) => {
    vi.setSystemTime(time)
    const reason = name === null ? 'hour' : 'asked'
    return keepVersion(storage, mapId, { ...state, sequence }, { name, reason })
  }
  // All of one day, when each was new.
  for (const [at, name] of [null, 'Named', null, null].entries())
    await keep(at + 1, now - 3 * DAY + at * HOUR, name)
  expect((await listVersions(storage, mapId)).map(({ sequence }) => sequence)).toEqual([4, 3, 2, 1])
  await keep(5, now)
  expect(await storage.store.sequences('versions', mapId)).toEqual([2, 4, 5])
  await keep(6, now + 60 * DAY)
  expect(await storage.store.sequences('versions', mapId)).toEqual([2, 5, 6])
  expect((await readVersion(storage, mapId, 2)).map).toEqual(state.map)
  await autosave.close()
})

test('nothing is kept of a library that a map does not use', async () => {
  const { storage, mapId } = await start()
  const then = await present(storage, mapId)
  await keepVersion(storage, mapId, then, asked)
  expect((await readVersion(storage, mapId, 0)).library).toEqual(emptyLibrary())
})
