import { expect, test } from 'vitest'
import { welcome } from '@/app/library/createMaps'
import { getAssets } from '@/storage/assets'
import { loadMap } from '@/storage/documents'
import { listMaps } from '@/storage/shelf'
import { openStorage } from '@/storage/storage'

test('the sample comes once, with the picture that one of its cards shows', async () => {
  const storage = await openStorage({})
  expect([await welcome(storage, 'en'), await welcome(storage, 'en')]).toEqual([true, false])
  const [row] = await listMaps(storage)
  const { document } = await loadMap(storage, row!.id)
  const ids = Object.values(document.card).flatMap(({ assetId }) => assetId ?? [])
  expect(ids).toHaveLength(1)
  expect((await getAssets(storage, ids)).map(({ id }) => id)).toEqual(ids)
  storage.close()
})
