import { type AnyRecord, MAP_KINDS, type MapDocument, type Table } from '@/model/document'
import { createId } from '@/model/ids'
import type { AssetId } from '@/model/records/card'

/** The fields of a map's records that hold ids of other records of the map, or lists of them. */
const REFERENCES: ReadonlySet<string> = new Set([
  'id',
  'stageId',
  'laneId',
  'homeId',
  'fromId',
  'toId',
  'subjectId',
  'opportunityId',
  'roundId',
  'hiddenLaneIds',
])

/**
 * The same map under new ids, every reference following; personas, definitions and pictures are
 * not the map's own and keep theirs. New ids sort as the old ones did, for an id decides between
 * two siblings of the same order.
 */
export function renewIds(map: MapDocument): MapDocument {
  const ids = new Map<string, string>()
  for (const kind of MAP_KINDS) {
    const old = Object.keys(map[kind]).sort()
    const renewed = old.map(() => createId(kind)).sort()
    for (const [index, id] of old.entries()) ids.set(id, renewed[index]!)
  }
  const tables = MAP_KINDS.map((kind) => [kind, renewTable(map[kind], ids)])
  return Object.fromEntries(tables) as MapDocument
}

function renewTable(table: Table<AnyRecord>, ids: ReadonlyMap<string, string>): Table<AnyRecord> {
  const records = Object.values(table).map((record) => {
    const fields = Object.entries(record).map(([field, value]: [string, unknown]) => {
      return [field, REFERENCES.has(field) ? renewed(value, ids) : value]
    })
    return Object.fromEntries(fields) as AnyRecord
  })
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

function renewed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => renewed(each, ids))
  return ids.get(value as string) ?? value
}

/**
 * The same map with its pictures under other ids; a card whose picture is not among them shows
 * none, for on this device its id could name somebody else's.
 */
export function renewPictures(map: MapDocument, ids: ReadonlyMap<AssetId, AssetId>): MapDocument {
  const cards = Object.values(map.card).map((card) =>
    card.assetId === null ? card : { ...card, assetId: ids.get(card.assetId) ?? null },
  )
  return { ...map, card: Object.fromEntries(cards.map((card) => [card.id, card])) }
}
