import { fontsReady } from '@/drawing/measure'
import type { Scene } from '@/drawing/scene'
import type { LoadAssets } from '@/exchange/assets'
import type { BackupMap, BackupSource } from '@/exchange/backup/source'
import { drawBitmap } from '@/exchange/export/bitmap/drawBitmap'
import { largestScale } from '@/exchange/export/limits'
import { composePicture } from '@/exchange/export/picture'
import type { Messages } from '@/i18n/messages'
import { today } from '@/model/day'
import { getAssets, listAssets } from '@/storage/assets'
import { namedVersions } from '@/storage/backups'
import { loadLibrary, loadMap } from '@/storage/documents'
import { listMaps } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { storedScene } from '../storedScene'

/** All of this device, for a backup. Maps come when their turn is there. */
export async function backupSource(
  storage: Storage,
  messages: Messages,
  words: BackupSource['words'],
): Promise<BackupSource> {
  const [{ document: library }, maps, pictureIds] = await Promise.all([
    loadLibrary(storage),
    listMaps(storage),
    listAssets(storage),
    fontsReady(),
  ])
  const loadAssets: LoadAssets = (ids) => getAssets(storage, ids)
  return {
    maps: maps.map(
      ({ id, title, updatedAt, trashedAt }): BackupMap => ({
        ...{ id, title, updatedAt, trashedAt },
        load: () => loadMap(storage, id),
        loadVersions: () => namedVersions(storage, id),
      }),
    ),
    library,
    loadAssets,
    pictureIds,
    drawMap: (map) => drawMap(storedScene(map, library, messages), loadAssets),
    words,
    untitledMap: messages.board.untitledMap,
    today: today(),
    time: Date.now(),
  }
}

/** Pixels of a map's picture, which is there to be recognised: more would take longer than all the rest. */
const LARGEST_PICTURE = 30_000_000

async function drawMap(scene: Scene, loadAssets: LoadAssets): Promise<Blob> {
  const composition = composePicture(scene, { what: 'map' })!
  const { width, height } = composition.bounds
  const fitting = Math.sqrt(LARGEST_PICTURE / (width * height))
  const scale = Math.min(2, fitting, largestScale(width, height))
  const options = { format: 'png', scale, background: 'theme', palette: scene.palette } as const
  return drawBitmap(composition, options, loadAssets)
}
