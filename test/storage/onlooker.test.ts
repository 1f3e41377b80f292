import { expect, test, vi } from 'vitest'
import { createEditor } from '@/editor/editor'
import { journeyOf } from '@/model/document'
import { openStoredMap, rowsOf } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import { lookOn } from '@/storage/onlooker'
import { addCard, createDevice, sampleMap, titlesOf, workOn } from './device'

test('a window that only shows a map follows every change at once, and writes nothing', async () => {
  const device = createDevice()
  const [own, other] = [await device.openWindow(), await device.openWindow()]
  const id = await createMap(own, sampleMap())
  const work = await workOn(own, id)
  const opened = await openStoredMap(other, id)
  const editor = createEditor({ map: opened.map.document, library: opened.library.document })
  const written = vi.spyOn(other.store, 'write')
  const stop = lookOn({ editor, storage: other, opened })
  const shown = () => titlesOf(editor.store.getState().map)

  addCard(work.editor, 'New')
  await work.autosave.flush()
  await vi.waitFor(() => expect(shown()).toContain('New'))
  expect(editor.store.getState().map).toEqual(work.editor.store.getState().map)

  // Even what its own editor is made to change stays in it.
  editor.transact({ verb: 'edit' }, ({ map }) => {
    map.journey[journeyOf(map).id]!.title = 'Only here'
  })
  const before = await rowsOf(own, id)
  stop()
  addCard(work.editor, 'Later')
  await work.autosave.flush()
  expect(shown()).not.toContain('Later')
  expect(written).not.toHaveBeenCalled()
  expect(JSON.stringify(before)).not.toContain('Only here')
})
