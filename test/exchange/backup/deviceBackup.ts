import { type Backup, openBackup } from '@/exchange/backup/readBackup'
import { writeBackup } from '@/exchange/backup/writeBackup'
import type { Progress } from '@/exchange/export/progress'
import { en } from '@/i18n/exchange/en/index'
import { getAssets, listAssets } from '@/storage/assets'
import { namedVersions } from '@/storage/backups'
import { loadLibrary, loadMap } from '@/storage/documents'
import { listMaps } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'

export const untold: Progress = { step: async () => {}, signal: new AbortController().signal }

/** A backup of a device as the app writes it, without pictures of the boards. */
export async function backUp(storage: Storage): Promise<Blob> {
  const maps = await listMaps(storage)
  const { blob } = await writeBackup(
    {
      maps: maps.map((row) => ({
        ...row,
        load: () => loadMap(storage, row.id),
        loadVersions: () => namedVersions(storage, row.id),
      })),
      library: (await loadLibrary(storage)).document,
      loadAssets: (ids) => getAssets(storage, ids),
      pictureIds: await listAssets(storage),
      drawMap: () => Promise.reject(new Error('no canvas')),
      words: en.backup,
      untitledMap: 'Untitled map',
      today: '2026-11-25',
      time: 1_000,
    },
    untold,
  )
  return blob
}

export async function openedBackup(storage: Storage): Promise<Backup> {
  return openBackup(await backUp(storage))
}
