import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { emptyMap, type LibraryDocument, type MapDocument, tableOf } from '@/model/document'
import { ordered } from '@/model/order'
import type { AssetId } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { createJourney } from '@/model/records/journey'
import type { LoadAssets } from '../assets'
import { JOURNEY_EXTENSION, writeJourneyFile } from '../journeyFile'
import type { Exported } from './exporter'
import type { Progress } from './progress'
import { createNames, createZip, type ZipWriter } from './zipFiles'

/** A map of the library, read when its turn comes: all at once may be more than the memory holds. */
export type LibraryMap = {
  readonly title: string
  /** Rejects where the map cannot be read. */
  load(): Promise<MapDocument>
}

/** What a whole library is written from. */
export type LibrarySource = {
  readonly maps: readonly LibraryMap[]
  readonly library: LibraryDocument
  readonly loadAssets: LoadAssets
  /** A PNG of a map. Rejects where it cannot be drawn. */
  drawMap(map: MapDocument): Promise<Blob>
  readonly words: ExchangeWords['libraryZip']
  readonly untitledMap: string
  /** The day of writing, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * All maps, personas and pictures in one zip, with a text that says what is what. A map that cannot
 * be read does not cost the others: the notes name it.
 */
export async function writeLibraryZip(
  source: LibrarySource,
  progress: Progress,
): Promise<Exported> {
  const { maps, words, today } = source
  const personas = Object.values(source.library.persona)
  const zip = createZip()
  const notes: string[] = []
  const names = createNames()
  const breathe = (done: number) => () => progress.step(done, maps.length + 1)
  let written = 0
  for (const [index, map] of maps.entries()) {
    await progress.step(index, maps.length + 1)
    const name = names(map.title, source.untitledMap)
    const problems = await addMap(zip, map, name, source, breathe(index))
    notes.push(...problems.notes)
    if (problems.isWritten) written += 1
  }
  if (personas.length > 0) await addPersonas(zip, source, breathe(maps.length))
  const readme = words.readme(today, written, personas.length)
  // Old editors of Windows see one long line without the carriage returns, and no accents without the mark.
  await zip.text('README.txt', `\ufeff${readme.join('\r\n')}\r\n`, breathe(maps.length))
  return { blob: zip.finish(), extension: 'zip', notes }
}

async function addMap(
  zip: ZipWriter,
  { title, load }: LibraryMap,
  name: string,
  source: LibrarySource,
  breathe: () => Promise<void>,
): Promise<{ readonly isWritten: boolean; readonly notes: readonly string[] }> {
  const { library, loadAssets, words, untitledMap } = source
  const folder = words.folders.maps
  let map: MapDocument
  try {
    map = await load()
  } catch {
    return { isWritten: false, notes: [words.unreadable(title || untitledMap)] }
  }
  const file = await writeJourneyFile(map, library, loadAssets)
  await zip.text(`${folder}/${name}.${JOURNEY_EXTENSION}`, file, breathe)
  await addPictures(
    zip,
    `${words.folders.pictures}/${name}`,
    Object.values(map.card).map((card) => ({ title: card.title, assetId: card.assetId })),
    words.card,
    loadAssets,
  )
  await breathe()
  const picture = await source.drawMap(map).catch(() => undefined)
  if (!picture) return { isWritten: true, notes: [words.noPicture(title || untitledMap)] }
  await zip.blob(`${folder}/${name}.png`, picture)
  return { isWritten: true, notes: [] }
}

/** The personas as the cast of an empty map, which is what can be imported, and their portraits. */
async function addPersonas(
  zip: ZipWriter,
  { library, loadAssets, words }: LibrarySource,
  breathe: () => Promise<void>,
): Promise<void> {
  const personas = Object.values(library.persona)
  const map: MapDocument = {
    ...emptyMap(createJourney({ title: words.allPersonas })),
    cast: tableOf(
      ordered(personas, (persona, order) => createCast({ personaId: persona.id, order })),
    ),
  }
  const folder = words.folders.personas
  const name = createNames()(words.allPersonas, words.allPersonas)
  const file = await writeJourneyFile(map, library, loadAssets)
  await zip.text(`${folder}/${name}.${JOURNEY_EXTENSION}`, file, breathe)
  const portraits = personas.map(({ name: title, pictureId }) => ({ title, assetId: pictureId }))
  await addPictures(zip, folder, portraits, words.persona, loadAssets)
}

async function addPictures(
  zip: ZipWriter,
  folder: string,
  shown: readonly { readonly title: string; readonly assetId: AssetId | null }[],
  fallback: string,
  loadAssets: LoadAssets,
): Promise<void> {
  const names = createNames()
  for (const { title, assetId } of shown) {
    const [asset] = assetId ? await loadAssets([assetId]) : []
    if (!asset) continue
    // Their types are the few that a map may hold: `image/jpeg` and the like.
    const extension = asset.blob.type.replace('image/', '').replace('jpeg', 'jpg')
    await zip.blob(`${folder}/${names(title, fallback)}.${extension}`, asset.blob)
  }
}
