import { withoutBallots } from '@/model/ballots'
import {
  type AnyRecord,
  type Kind,
  LIBRARY_KINDS,
  type LibraryDocument,
  MAP_KINDS,
  type MapDocument,
  recordSchemas,
  type Table,
} from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import type { AssetId } from '@/model/records/card'
import { usedOf } from '@/model/usedOf'
import { type Asset, type LoadAssets, toBase64 } from './assets'

/** What a journey file calls itself. */
export const JOURNEY_TYPE = 'parcours/journey'
export const JOURNEY_MEDIA_TYPE = 'application/vnd.parcours+json'
export const JOURNEY_EXTENSION = 'journey'

/**
 * A map as the text of a journey file, with those personas, own KPI definitions and pictures of
 * this device that it uses, and no others. Records stand in the order of their ids and fields in
 * the order of the format, so that two states of a map differ only where they differ.
 */
export async function writeJourneyFile(
  map: MapDocument,
  library: LibraryDocument,
  loadAssets: LoadAssets,
): Promise<string> {
  const used = usedOf(map, library)
  const assets = [...(await loadAssets(picturesOf(map, used)))].sort((a, b) => compare(a.id, b.id))
  const file = {
    type: JOURNEY_TYPE,
    version: FORMAT_VERSION,
    map: Object.fromEntries(MAP_KINDS.map((kind) => [kind, sortedTable(kind, map[kind])])),
    library: Object.fromEntries(LIBRARY_KINDS.map((kind) => [kind, sortedTable(kind, used[kind])])),
    assets: await Promise.all(assets.map(writeAsset)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The pictures that a map and its personas show, each once. */
function picturesOf(map: MapDocument, { persona }: LibraryDocument): AssetId[] {
  const ids = [
    ...Object.values(map.card).map((card) => card.assetId),
    ...Object.values(persona).map(({ pictureId }) => pictureId),
  ]
  return [...new Set(ids.filter((id) => id !== null))]
}

/**
 * The same for a file that is given to others: what it would tell about who voted what is not in it.
 * Only the dots of a secret round that is still open are lost with that: see `hasSealedDots`.
 */
export function writeFileForOthers(
  map: MapDocument,
  library: LibraryDocument,
  loadAssets: LoadAssets,
): Promise<string> {
  return writeJourneyFile(withoutBallots(map), library, loadAssets)
}

async function writeAsset({ id, blob, width, height }: Asset) {
  return { id, type: blob.type, width, height, data: await toBase64(blob) }
}

function sortedTable(kind: Kind, table: Table<AnyRecord>): Table<AnyRecord> {
  const fields = Object.keys(recordSchemas[kind].shape)
  const sorted = Object.entries(table).sort(([a], [b]) => compare(a, b))
  return Object.fromEntries(sorted.map(([id, record]) => [id, sortedRecord(record, fields)]))
}

function sortedRecord(record: AnyRecord, fields: readonly string[]): AnyRecord {
  const values: Record<string, unknown> = record
  const entries = fields.map((field) => [field, sortedValue(values[field])])
  return Object.fromEntries(entries) as AnyRecord
}

function sortedValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
