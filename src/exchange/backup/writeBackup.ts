import { emptyMap, type MapDocument, tableOf } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import { ordered } from '@/model/order'
import type { AssetId } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { createJourney, type JourneyId } from '@/model/records/journey'
import type { Exported } from '../export/exporter'
import type { Progress } from '../export/progress'
import { JOURNEY_EXTENSION, writeJourneyFile } from '../journeyFile'
import {
  BACKUP_TYPE,
  BACKUP_VERSION,
  LIBRARY_PATH,
  MANIFEST_PATH,
  type Manifest,
  type MapEntry,
  type VersionEntry,
} from './format'
import type { BackupMap, BackupSource } from './source'
import { addPictures, addRemaining } from './writePictures'
import { createNames, createZip, type ZipWriter } from './zipWriter'

/** A written backup, with the number of the last change of each map that is in it. */
export type WrittenBackup = Exported & { readonly heads: Readonly<Record<JourneyId, number>> }

/**
 * All maps, those in the trash too, with their named versions, all personas, own KPIs and pictures
 * in one zip, with a text that says what is what. A map that cannot be read does not cost the
 * others: the notes name it. Versions that were kept without being asked for stay out: each is a
 * whole map, and they thin out by themselves.
 */
export async function writeBackup(
  source: BackupSource,
  progress: Progress,
): Promise<WrittenBackup> {
  const { maps, library, words, today } = source
  const zip = createZip()
  const names = createNames()
  const notes: string[] = [...(source.notes ?? [])]
  const entries: MapEntry[] = []
  const carried = new Set<AssetId>()
  const breathe = (done: number) => () => progress.step(done, maps.length + 1)
  for (const [index, map] of maps.entries()) {
    await progress.step(index, maps.length + 1)
    const name = names(map.title, source.untitledMap)
    const added = await addMap(zip, map, name, source, breathe(index))
    notes.push(...added.notes)
    for (const id of added.pictures) carried.add(id)
    if (added.entry) entries.push(added.entry)
  }
  const last = breathe(maps.length)
  const personas = Object.values(library.persona)
  if (personas.length > 0) await addPersonas(zip, source, last)
  const pictures = await addRemaining(zip, source, carried)
  const held = { type: 'parcours/library', version: FORMAT_VERSION, library }
  await zip.text(LIBRARY_PATH, `${JSON.stringify(held, null, 2)}\n`, last)
  const manifest: Manifest = {
    type: BACKUP_TYPE,
    version: BACKUP_VERSION,
    format: FORMAT_VERSION,
    time: source.time,
    counts: {
      maps: entries.length,
      trashed: entries.filter(({ trashedAt }) => trashedAt !== null).length,
      personas: personas.length,
      definitions: Object.keys(library.definition).length,
      pictures: carried.size + pictures.length,
      versions: entries.reduce((sum, { versions }) => sum + versions.length, 0),
    },
    maps: entries,
    pictures,
  }
  await zip.text(MANIFEST_PATH, `${JSON.stringify(manifest, null, 2)}\n`, last)
  const readme = words.readme(today, manifest.counts)
  // Old editors of Windows see one long line without the carriage returns, and no accents without the mark.
  await zip.text('README.txt', `\ufeff${readme.join('\r\n')}\r\n`, last)
  const heads = Object.fromEntries(entries.map(({ id, sequence }) => [id, sequence]))
  return { blob: zip.finish(), extension: 'zip', notes, heads }
}

type AddedMap = {
  readonly entry?: MapEntry
  readonly pictures: readonly AssetId[]
  readonly notes: readonly string[]
}

async function addMap(
  zip: ZipWriter,
  map: BackupMap,
  name: string,
  source: BackupSource,
  breathe: () => Promise<void>,
): Promise<AddedMap> {
  const { library, loadAssets, words } = source
  const title = map.title || source.untitledMap
  let read: Awaited<ReturnType<BackupMap['load']>>
  try {
    read = await map.load()
  } catch {
    return { pictures: [], notes: [words.unreadable(title)] }
  }
  const { document, sequence } = read
  const { id, updatedAt, trashedAt } = map
  const folder = trashedAt === null ? words.folders.maps : words.folders.trash
  const file = `${folder}/${name}.${JOURNEY_EXTENSION}`
  await zip.text(file, await writeJourneyFile(document, library, loadAssets), breathe)
  await addPictures(
    zip,
    `${words.folders.pictures}/${name}`,
    Object.values(document.card).map((card) => ({ title: card.title, assetId: card.assetId })),
    words.card,
    loadAssets,
  )
  const entry: MapEntry = {
    ...{ id, title: map.title, file },
    stages: Object.keys(document.stage).length,
    cards: Object.keys(document.card).length,
    ...{ sequence, updatedAt, trashedAt },
    versions: await addVersions(zip, `${words.folders.versions}/${name}`, map),
  }
  const pictures = Object.values(document.card).flatMap(({ assetId }) => assetId ?? [])
  await breathe()
  const picture = await source.drawMap(document).catch(() => undefined)
  if (!picture) return { entry, pictures, notes: [words.noPicture(title)] }
  await zip.blob(`${folder}/${name}.png`, picture)
  return { entry, pictures, notes: [] }
}

async function addVersions(
  zip: ZipWriter,
  folder: string,
  map: BackupMap,
): Promise<VersionEntry[]> {
  const entries: VersionEntry[] = []
  for (const version of await map.loadVersions()) {
    const { sequence, time, name, reason, content } = version
    const file = `${folder}/${sequence}.json.gz`
    await zip.blob(file, content)
    const kept = { sequence, version: version.version, time, name, reason }
    entries.push({ ...kept, file, type: content.type })
  }
  return entries
}

/** The personas as the cast of an empty map, which is what can be imported, and their portraits. */
async function addPersonas(
  zip: ZipWriter,
  { library, loadAssets, words }: BackupSource,
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
