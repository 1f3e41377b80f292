import * as z from 'zod/mini'
import { journeyOf, type LibraryDocument } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import { openLibrary } from '@/model/open'
import type { Asset } from '../assets'
import { type ReadJourney, readJourneyFile } from '../readJourneyFile'
import { BackupError } from './backupError'
import {
  BACKUP_TYPE,
  BACKUP_VERSION,
  LIBRARY_PATH,
  MANIFEST_PATH,
  type Manifest,
  type MapEntry,
  manifestSchema,
  type PictureEntry,
  readMapEntry,
  readPictureEntries,
  type VersionEntry,
} from './format'
import { openZip, type ZipReader } from './zipReader'

/** The largest of the texts in a backup that is read, bytes: beyond it a page's memory is the limit. */
export const TEXT_LIMIT = 200_000_000
/** The largest picture or version, bytes. */
const BLOB_LIMIT = 50_000_000

/** An opened backup. What is in it is read when it is asked for, and each of it on its own. */
export type Backup = {
  /** When it was made, ms. */
  readonly time: number
  readonly counts: Manifest['counts']
  readonly maps: readonly MapEntry[]
  /** How many entries of the list could not be read. */
  readonly unreadEntries: number
  readonly pictures: readonly PictureEntry[]
  /** All personas and own KPIs. @throws BackupError. */
  readLibrary(): Promise<LibraryDocument>
  /** A map with what it uses, as its file has it. @throws BackupError, ImportError. */
  readMap(entry: MapEntry): Promise<ReadJourney>
  /** The content of a version as it was kept. @throws BackupError. */
  readVersion(entry: VersionEntry): Promise<Blob>
  /** @throws BackupError. */
  readPicture(entry: PictureEntry): Promise<Asset>
}

/**
 * Opens a backup; nothing outside is touched. One that was unpacked and zipped anew, as some
 * systems do with a folder around everything, is a backup still.
 * @throws BackupError where the zip is none, or was made by a newer Parcours.
 */
export async function openBackup(file: Blob): Promise<Backup> {
  const zip = await openZip(file)
  const root = rootOf(zip)
  const text = async (path: string) =>
    new TextDecoder().decode(await zip.read(root + path, TEXT_LIMIT))
  const blob = async (path: string, type: string) =>
    new Blob([await zip.read(root + path, BLOB_LIMIT)], { type })
  const { time, counts, ...lists } = manifestIn(await text(MANIFEST_PATH))
  const maps = lists.maps.flatMap((value) => readMapEntry(value) ?? [])
  return {
    time,
    counts,
    maps,
    unreadEntries: lists.maps.length - maps.length,
    pictures: readPictureEntries(lists.pictures),
    readLibrary: async () => libraryIn(await text(LIBRARY_PATH)),
    async readMap(entry) {
      const read = readJourneyFile(await text(entry.file), TEXT_LIMIT)
      if (journeyOf(read.map).id !== entry.id) throw new BackupError({ code: 'otherMap' })
      return read
    },
    readVersion: ({ file, type }) => blob(file, type),
    async readPicture({ id, file, type, width, height }) {
      return { id, blob: await blob(file, type), width, height }
    },
  }
}

/** Whether a zip is a backup, so that it is not taken for a workbook, which is a zip too. */
export async function isBackup(file: Blob): Promise<boolean> {
  return openZip(file).then(
    (zip) => rootIn(zip) !== undefined,
    () => false,
  )
}

function rootOf(zip: ZipReader): string {
  const root = rootIn(zip)
  if (root === undefined) throw new BackupError({ code: 'notBackup' })
  return root
}

function rootIn({ paths }: ZipReader): string | undefined {
  const manifests = [...paths].filter((path) => /^(?:[^/]+\/)?backup\.json$/.test(path))
  const [shortest] = manifests.sort((a, b) => a.length - b.length)
  return shortest?.slice(0, -MANIFEST_PATH.length)
}

const announced = z.object({
  type: z.literal(BACKUP_TYPE),
  version: z.number(),
  format: z.number(),
})

function manifestIn(text: string): Manifest {
  const raw = parse(text)
  const announces = z.safeParse(announced, raw)
  if (!announces.success) throw new BackupError({ code: 'notBackup' })
  const { version, format } = announces.data
  if (version > BACKUP_VERSION || format > FORMAT_VERSION) throw new BackupError({ code: 'newer' })
  const read = z.safeParse(manifestSchema, raw)
  if (!read.success) throw new BackupError({ code: 'notBackup' })
  return read.data
}

const librarySchema = z.object({
  version: z.number().check(z.int(), z.minimum(1)),
  library: z.record(z.string(), z.unknown()),
})

function libraryIn(text: string): LibraryDocument {
  const read = z.safeParse(librarySchema, parse(text))
  if (!read.success) throw new BackupError({ code: 'damaged' })
  if (read.data.version > FORMAT_VERSION) throw new BackupError({ code: 'newer' })
  return openLibrary(read.data.library, read.data.version).document
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
