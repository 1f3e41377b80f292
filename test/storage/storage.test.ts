import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { DATABASE_VERSION } from '@/storage/database'
import { createMap } from '@/storage/maps'
import { askToPersist, measureRoom } from '@/storage/persistence'
import { readPreference, writePreference } from '@/storage/preferences'
import { getSetting, setSetting } from '@/storage/settings'
import { openStorage } from '@/storage/storage'
import { put } from '@/storage/store'
import { createTabs } from '@/storage/tabs'
import { addCard, createDevice, sampleMap, type, workOn } from './device'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What a newer build does to the database. */
function upgrade(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('parcours', version)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function rowsOf(database: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(table).objectStore(table).getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

test('without a database it works in memory and says why', async () => {
  vi.stubGlobal('indexedDB', undefined)
  expect(await openStorage()).toMatchObject({ kind: 'memory', reason: 'missing' })
})

test('when a newer build arrives, an open window lets go, says so and saves no more', async () => {
  const { factory, openWindow } = createDevice()
  const storage = await openWindow()
  const mapId = await createMap(storage, sampleMap())
  const { editor, autosave } = await workOn(storage, mapId)
  await autosave.flush()
  const told = vi.fn()
  storage.onOutdated(told)
  const newer = await upgrade(factory, (DATABASE_VERSION + 1) * 10)
  expect(told).toHaveBeenCalledOnce()
  addCard(editor, 'too late')
  await autosave.flush()
  expect(autosave.state.getState()).toMatchObject({ status: 'failed', failure: 'closed' })
  const late = vi.fn()
  storage.onOutdated(late)
  expect(late).toHaveBeenCalledOnce()
  await autosave.close()
  newer.close()
})

test('what was typed last is written before the database is let go', async () => {
  const { factory, openWindow } = createDevice()
  const storage = await openWindow()
  const mapId = await createMap(storage, sampleMap())
  const { editor, autosave } = await workOn(storage, mapId)
  await autosave.flush()
  type(editor, ' to the last word')
  const newer = await upgrade(factory, (DATABASE_VERSION + 1) * 10)
  expect(JSON.stringify(await rowsOf(newer, 'journal'))).toContain('Sample to the last word')
  expect(autosave.state.getState().status).toBe('saved')
  await autosave.close()
  newer.close()
})

test('a database of a newer build is left alone', async () => {
  const { factory, openWindow } = createDevice()
  const first = await openWindow()
  first.close()
  const newer = await upgrade(factory, (DATABASE_VERSION + 1) * 10)
  newer.close()
  expect(await openWindow()).toMatchObject({ kind: 'memory', reason: 'newer' })
})

/** Lets time pass for who waits, and the database do meanwhile what it does. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    await vi.advanceTimersByTimeAsync(500)
    await new Promise(setImmediate)
  }
}

test('a window that will not let go is not waited for longer than 5 seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { factory, openWindow } = createDevice()
  const stubborn = await upgrade(factory, 1)
  const opening = openWindow()
  await pass(5000)
  expect(await opening).toMatchObject({ kind: 'memory', reason: 'blocked' })
  stubborn.close()
})

test('a database that only takes long is waited for: nothing of it is taken for lost', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { factory, openWindow } = createDevice()
  let isSlow = true
  const request = factory.open('parcours', 1)
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore('slow')
    const go = () => {
      if (isSlow) store.count().onsuccess = go
    }
    go()
  }
  request.onsuccess = () => request.result.close()
  const opening = openWindow()
  await pass(10_000)
  isSlow = false
  expect(await opening).toMatchObject({ kind: 'kept' })
})

test('a setting comes back, and its fallback where what was kept is no value of it', async () => {
  const storage = await createDevice().openWindow()
  const minimap = { key: 'minimap', schema: z.boolean(), fallback: true }
  expect(await getSetting(storage, minimap)).toBe(true)
  await setSetting(storage, minimap, false)
  expect(await getSetting(storage, minimap)).toBe(false)
  await storage.store.write([put('settings', { key: 'minimap', value: 'garbage' })])
  expect(await getSetting(storage, minimap)).toBe(true)
})

test('a preference is known at once, and lasts as long as the page where nothing is kept', () => {
  const kept = new Map<string, string>([['parcours.language', 'klingon']])
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  expect(readPreference('language')).toBeUndefined()
  writePreference('language', 'fr')
  expect(readPreference('language')).toBe('fr')
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  expect(readPreference('theme')).toBeUndefined()
  writePreference('theme', 'dark')
  expect(readPreference('theme')).toBe('dark')
})

test('a browser without persistence, or that refuses it, is no error', async () => {
  vi.stubGlobal('navigator', {})
  expect(await askToPersist()).toBe(false)
  expect(await measureRoom()).toBeUndefined()
  vi.stubGlobal('navigator', {
    storage: {
      persisted: async () => false,
      persist: async () => Promise.reject(new Error('no')),
      estimate: async () => ({ usage: 1, quota: 2 }),
    },
  })
  expect(await askToPersist()).toBe(false)
  expect(await measureRoom()).toEqual({ used: 1, available: 2 })
})

test('what is no word of ours on the channel is not passed on', () => {
  const channel = { onmessage: null, postMessage: () => {}, close: () => {} }
  const tabs = createTabs(channel)
  const heard = vi.fn()
  tabs.listen(heard)
  const receive = (channel as { onmessage: unknown }).onmessage as (event: unknown) => void
  for (const data of [null, 'grew', { type: 'shrunk', documentId: 'x' }, { type: 'grew' }])
    receive({ data })
  expect(heard).not.toHaveBeenCalled()
  receive({ data: { type: 'grew', documentId: 'library' } })
  expect(heard).toHaveBeenCalledOnce()
})
