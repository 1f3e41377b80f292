// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { loadMap } from '@/storage/documents'
import { saveOnLeaving } from '@/storage/leaving'
import { createMap, renameMap } from '@/storage/maps'
import { createDevice, sampleMap, type, workOn } from './device'

afterEach(() => {
  vi.restoreAllMocks()
})

async function start() {
  const device = createDevice()
  const storage = await device.openWindow()
  const mapId = await createMap(storage, sampleMap(1, 1))
  const work = await workOn(storage, mapId)
  await work.autosave.flush()
  return { device, storage, mapId, ...work, stop: saveOnLeaving(work.autosave) }
}

test('typing is written when the page is hidden or left', async () => {
  const { storage, mapId, editor, autosave, stop } = await start()
  const titleKept = async () => (await loadMap(storage, mapId)).document.journey[mapId]!.title
  type(editor, ' A')
  window.dispatchEvent(new Event('pagehide'))
  await vi.waitUntil(() => autosave.state.getState().status === 'saved')
  expect(await titleKept()).toBe('Sample A')

  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  type(editor, 'B')
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitUntil(() => autosave.state.getState().status === 'saved')
  expect(await titleKept()).toBe('Sample AB')
  stop()
})

test('leaving is questioned only while something is not on the disk', async () => {
  const { editor, autosave, stop } = await start()
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(leave()).toBe(false)
  type(editor, ' A')
  expect(leave()).toBe(true)
  await autosave.flush()
  expect(leave()).toBe(false)
  stop()
})

test('a page that is seen again reads what others did meanwhile', async () => {
  const { device, storage, mapId, editor, stop } = await start()
  storage.tabs.close()
  await renameMap(await device.openWindow(), mapId, 'Renamed')
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitUntil(() => editor.store.getState().map.journey[mapId]!.title === 'Renamed')
  stop()
})
