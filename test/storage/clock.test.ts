import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadMap } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import { addCard, createDevice, sampleMap, titlesOf, type Work, workOn } from './device'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function rename({ editor }: Work, title: string) {
  editor.transact({ verb: 'edit' }, ({ map }) => {
    for (const journey of Object.values(map.journey)) journey.title = title
  })
}

test.each([
  ['back', '2030-06-01', '2020-06-01'],
  ['on', '2020-06-01', '2030-06-01'],
])(
  'changes are replayed as they were made, when the clock was set %s between them',
  async (_, first, second) => {
    const device = createDevice()
    const storage = await device.openWindow()
    const mapId = await createMap(storage, sampleMap(1, 1))
    const titleNow = async () => (await loadMap(storage, mapId)).document.journey[mapId]!.title

    vi.setSystemTime(new Date(first))
    const work = await workOn(storage, mapId)
    rename(work, 'Made first')
    addCard(work.editor, 'one')
    await work.autosave.close()
    expect(await titleNow()).toBe('Made first')

    vi.setSystemTime(new Date(second))
    const later = await workOn(await device.openWindow(), mapId)
    rename(later, 'Made last')
    addCard(later.editor, 'two')
    await later.autosave.flush()
    expect(await titleNow()).toBe('Made last')

    // The checkpoint of the later work has the earlier time, and is the one that is opened.
    await later.autosave.close()
    const opened = await loadMap(storage, mapId)
    expect(opened).toMatchObject({ sequence: 4, replayed: 0, defects: [] })
    expect(opened.document.journey[mapId]!.title).toBe('Made last')
    expect(titlesOf(opened.document)).toEqual(['Card 0.0', 'one', 'two'])
  },
)
