import * as z from 'zod/mini'
import type { MapDocument } from '@/model/document'
import { FORMAT_VERSION, type RawDocument } from '@/model/migrations'
import { openLibrary, openMap } from '@/model/open'
import type { Definition } from '@/model/records/definition'
import { id, text } from '@/model/records/fields'
import type { Persona } from '@/model/records/persona'
import type { Repair } from '@/model/repairs'
import type { Defect } from '@/model/validate'
import { type Asset, fromBase64, PICTURE_TYPES } from './assets'
import { BROKEN_LIMIT, checkRecords, checkShape, checkTexts } from './fileLimits'
import { ImportError } from './importError'
import { JOURNEY_TYPE } from './journeyFile'
import { findJsonFault } from './jsonFault'

/** The largest file that is read, in bytes: beyond it a browser's memory is the limit. */
export const IMPORT_LIMIT = 50_000_000

/** What a journey file holds, with the ids that the file gave. */
export type ReadJourney = {
  readonly map: MapDocument
  readonly personas: readonly Persona[]
  readonly definitions: readonly Definition[]
  readonly assets: readonly Asset[]
  /** What could not be read and is left out. */
  readonly defects: readonly Defect[]
  /** What of the map led nowhere, and what was done about it. */
  readonly repairs: readonly Repair[]
}

const side = z.number().check(z.int(), z.minimum(1))

/** A picture inside a journey file. */
export const fileAssetSchema = z.object({
  id: id('asset'),
  type: z.enum(PICTURE_TYPES),
  width: side,
  height: side,
  data: text,
})

/** The same for a file from the disk, whose size is looked at before it is read. @throws ImportError */
export async function readJourneyBlob(file: Blob): Promise<ReadJourney> {
  if (file.size > IMPORT_LIMIT) throw tooLarge(file.size, IMPORT_LIMIT)
  const content = await file.text().catch(() => {
    throw new ImportError({ code: 'unreadable' })
  })
  return readJourneyFile(content)
}

/**
 * Reads the text of a journey file of any version up to today's. One broken record does not cost
 * the others: it is listed. Nothing outside is touched. `limit` is the largest text, in characters.
 * @throws ImportError where the file as a whole is not one, is newer than this Parcours, or holds
 * more than can be worked with.
 */
export function readJourneyFile(content: string, limit = IMPORT_LIMIT): ReadJourney {
  if (content.length > limit) throw tooLarge(content.length, limit)
  const raw = parse(content.replace(/^\uFEFF/, ''))
  if (!isObject(raw) || own(raw, 'type') !== JOURNEY_TYPE)
    throw new ImportError({ code: 'notJourney' })
  const version = own(raw, 'version')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new ImportError({ code: 'badVersion' })
  if (version > FORMAT_VERSION) throw new ImportError({ code: 'newer', version })
  const map = own(raw, 'map')
  if (!isObject(map) || !holdsJourney(map)) throw new ImportError({ code: 'noJourney' })
  const library = objectAt(raw, 'library')
  checkRecords(map, library, { assets: own(raw, 'assets') })
  checkTexts([map, library])
  return openAll(map, library, own(raw, 'assets'), version)
}

function openAll(
  map: RawDocument,
  library: RawDocument,
  pictures: unknown,
  version: number,
): ReadJourney {
  const opened = openMap(map, version, refuseMany)
  const { document, defects } = openLibrary(library, version, refuseMany)
  const { assets, defects: unread } = readAssets(pictures)
  return {
    map: opened.document,
    personas: Object.values(document.persona),
    definitions: Object.values(document.definition),
    assets,
    defects: [...opened.defects, ...defects, ...unread],
    repairs: opened.repairs,
  }
}

function refuseMany(broken: number): void {
  if (broken > BROKEN_LIMIT) throw new ImportError({ code: 'tooBroken', limit: BROKEN_LIMIT })
}

function readAssets(raw: unknown): { assets: Asset[]; defects: Defect[] } {
  const assets = new Map<string, Asset>()
  const defects: Defect[] = []
  for (const [index, value] of (Array.isArray(raw) ? raw : []).entries()) {
    const read = z.safeParse(fileAssetSchema, value)
    const bytes = read.success ? fromBase64(read.data.data) : undefined
    if (!read.success || !bytes)
      defects.push({ path: `assets.${index}`, reason: 'not a picture that can be read' })
    else if (!assets.has(read.data.id)) {
      const { id, type, width, height } = read.data
      assets.set(id, { id, blob: new Blob([bytes], { type }), width, height })
    }
  }
  return { assets: [...assets.values()], defects }
}

function parse(content: string): unknown {
  if (content.trim() === '') throw new ImportError({ code: 'empty' })
  checkShape(content)
  try {
    return JSON.parse(content)
  } catch {
    throw new ImportError({ code: 'notJson', ...findJsonFault(content) })
  }
}

function holdsJourney(map: RawDocument): boolean {
  return Object.keys(objectAt(map, 'journey')).length > 0
}

function objectAt(raw: RawDocument, key: string): RawDocument {
  const value = own(raw, key)
  return isObject(value) ? value : {}
}

function own(raw: RawDocument, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined
}

function isObject(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function tooLarge(size: number, limit: number): ImportError {
  return new ImportError({ code: 'tooLarge', size, limit })
}
