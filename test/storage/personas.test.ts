import { afterEach, expect, test } from 'vitest'
import type { LibraryDocument } from '@/model/document'
import { createPersona } from '@/model/records/persona'
import { loadLibrary } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import { addPersona, changePersona, watchPersonas } from '@/storage/personas'
import type { Storage } from '@/storage/storage'
import { createDevice, sampleMap, workOn } from './device'

const opened: Storage[] = []
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close()
})

async function start(device = createDevice()): Promise<Storage> {
  const storage = await device.openWindow()
  opened.push(storage)
  return storage
}

const personasOf = async (storage: Storage) => (await loadLibrary(storage)).document.persona

test('a persona is added to the library and changed there, field by field', async () => {
  const storage = await start()
  const ada = createPersona({ name: 'Ada', goals: 'Speed' })
  await addPersona(storage, ada)
  await changePersona(storage, ada.id, { name: 'Ada L.' })
  await changePersona(storage, ada.id, { archived: true })
  expect(await personasOf(storage)).toEqual({
    [ada.id]: { ...ada, name: 'Ada L.', archived: true },
  })
})

test('changing a persona that is gone does nothing', async () => {
  const storage = await start()
  await changePersona(storage, 'persona_gone', { name: 'Nobody' })
  expect(await personasOf(storage)).toEqual({})
})

test('a map that is open in another window sees the change', async () => {
  const device = createDevice()
  const [here, there] = [await start(device), await start(device)]
  const ada = createPersona({ name: 'Ada' })
  const mapId = await createMap(here, sampleMap(), { personas: [ada] })
  const { editor, autosave } = await workOn(here, mapId)
  await changePersona(there, ada.id, { quote: 'Faster, please.' })
  await autosave.refresh()
  expect(editor.store.getState().library.persona[ada.id]!.quote).toBe('Faster, please.')
  await autosave.close()
})

test('who watches the personas is told of each change', async () => {
  const storage = await start()
  const ada = createPersona({ name: 'Ada' })
  const told: string[][] = []
  const names = (table: LibraryDocument['persona']) => Object.values(table).map(({ name }) => name)
  await new Promise<void>((resolve) => {
    const watching = watchPersonas(storage).subscribe((table) => {
      told.push(names(table))
      if (told.length === 1) void addPersona(storage, ada)
      if (told.at(-1)!.includes('Ada')) {
        watching.unsubscribe()
        resolve()
      }
    })
  })
  expect(told[0]).toEqual([])
  expect(told.at(-1)).toEqual(['Ada'])
})
