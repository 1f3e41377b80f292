import type { Scene } from '@/drawing/board'
import { fontsReady } from '@/drawing/measure'
import type { LoadAssets } from '@/exchange/assets'
import { drawBitmap } from '@/exchange/export/bitmap'
import type { LibrarySource } from '@/exchange/export/libraryZip'
import { largestScale } from '@/exchange/export/limits'
import { composePicture } from '@/exchange/export/picture'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { type Messages, useMessages } from '@/i18n/messages'
import { today } from '@/model/day'
import type { LibraryDocument } from '@/model/document'
import { ExportAllDialog } from '@/panels/exchange/ExportAllDialog'
import { getAssets } from '@/storage/assets'
import { loadLibrary, loadMap } from '@/storage/documents'
import type { ListedMap } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { ExchangeSpeech } from './ExchangeSpeech'
import { storedScene } from './storedScene'

type Props = {
  readonly storage: Storage
  /** Those that are not in the trash. */
  readonly maps: readonly ListedMap[]
  readonly personas: LibraryDocument['persona']
  readonly onClose: () => void
}

/** The dialog that takes the whole library away. */
export function ExportEverything({ language, ...props }: Props & { readonly language: Language }) {
  return (
    <ExchangeSpeech language={language} onLost={props.onClose}>
      <AllOfIt {...props} />
    </ExchangeSpeech>
  )
}

function AllOfIt({ storage, maps, personas, onClose }: Props) {
  const messages = useMessages()
  const { libraryZip } = useExchangeWords()
  return (
    <ExportAllDialog
      loadSource={() => sourceOf(storage, maps, messages, libraryZip)}
      counts={{ maps: maps.length, personas: Object.keys(personas).length }}
      onClose={onClose}
    />
  )
}

async function sourceOf(
  storage: Storage,
  maps: readonly ListedMap[],
  messages: Messages,
  words: LibrarySource['words'],
): Promise<LibrarySource> {
  const [{ document: library }] = await Promise.all([loadLibrary(storage), fontsReady()])
  const loadAssets: LoadAssets = (ids) => getAssets(storage, ids)
  return {
    maps: maps.map(({ id, title }) => ({
      title,
      load: async () => (await loadMap(storage, id)).document,
    })),
    library,
    loadAssets,
    drawMap: (map) => drawMap(storedScene(map, library, messages), loadAssets),
    words,
    untitledMap: messages.board.untitledMap,
    today: today(),
  }
}

/** Pixels of a map's picture: as many as can be drawn without holding the page for long. */
const LARGEST_PICTURE = 30_000_000

async function drawMap(scene: Scene, loadAssets: LoadAssets): Promise<Blob> {
  const composition = composePicture(scene, { what: 'map' })!
  const { width, height } = composition.bounds
  const fitting = Math.sqrt(LARGEST_PICTURE / (width * height))
  const scale = Math.min(2, fitting, largestScale(width, height))
  const options = { format: 'png', scale, background: 'theme', palette: scene.palette } as const
  return drawBitmap(composition, options, loadAssets)
}
