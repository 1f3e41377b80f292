import * as z from 'zod/mini'
import { id, text, time } from '@/model/records/fields'
import { PICTURE_TYPES } from '../assets'

/** What the list in a backup calls itself, and the version of the zip's own form. */
export const BACKUP_TYPE = 'parcours/backup'
export const BACKUP_VERSION = 1

/** Where the list and the library lie, in every language. */
export const MANIFEST_PATH = 'backup.json'
export const LIBRARY_PATH = 'library.json'

const whole = z.number().check(z.int(), z.minimum(0))

/** A version of a map that somebody gave a name; its content lies in the zip as it was kept. */
const versionEntrySchema = z.object({
  sequence: whole,
  version: whole,
  time,
  name: z.nullable(text),
  reason: text,
  file: text,
  /** The media type of the content. */
  type: text,
})

/** A map: what is said of it before its file is opened. Times in milliseconds. */
const mapEntrySchema = z.object({
  id: id('journey'),
  title: text,
  /** The path of its journey file. */
  file: text,
  stages: whole,
  cards: whole,
  /** The number of the last change in it. */
  sequence: whole,
  updatedAt: time,
  /** When it went into the trash; null where it was not in it. */
  trashedAt: z.nullable(time),
  versions: z.array(z.unknown()),
})

/** A picture that no map's file carries: a portrait, or one that only an older state shows. */
const pictureEntrySchema = z.object({
  id: id('asset'),
  file: text,
  type: z.enum(PICTURE_TYPES),
  width: z.number().check(z.int(), z.minimum(1)),
  height: z.number().check(z.int(), z.minimum(1)),
})

/** The list; its entries are read one by one, so that a broken one does not cost the others. */
export const manifestSchema = z.object({
  type: z.literal(BACKUP_TYPE),
  version: z.number().check(z.int(), z.minimum(1)),
  /** The document format that everything in it is written in. */
  format: z.number().check(z.int(), z.minimum(1)),
  time,
  counts: z.object({
    maps: whole,
    trashed: whole,
    personas: whole,
    definitions: whole,
    pictures: whole,
    versions: whole,
  }),
  maps: z.array(z.unknown()),
  pictures: z.array(z.unknown()),
})

export type Manifest = z.infer<typeof manifestSchema>
export type VersionEntry = z.infer<typeof versionEntrySchema>
export type MapEntry = Omit<z.infer<typeof mapEntrySchema>, 'versions'> & {
  readonly versions: readonly VersionEntry[]
}
export type PictureEntry = z.infer<typeof pictureEntrySchema>

/** A map of the list; nothing where it is not one. Versions of it that are none are left out. */
export function readMapEntry(value: unknown): MapEntry | undefined {
  const read = z.safeParse(mapEntrySchema, value)
  if (!read.success) return undefined
  return { ...read.data, versions: each(read.data.versions, versionEntrySchema) }
}

/** The pictures of the list that are such. */
export function readPictureEntries(values: readonly unknown[]): PictureEntry[] {
  return each(values, pictureEntrySchema)
}

function each<T>(values: readonly unknown[], schema: z.ZodMiniType<T>): T[] {
  return values.flatMap((value) => {
    const read = z.safeParse(schema, value)
    return read.success ? [read.data] : []
  })
}
