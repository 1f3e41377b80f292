import { LIBRARY_ID } from '@/model/document'
import { NewerFormatError } from '@/model/migrations'
import type { JourneyId } from '@/model/records/journey'
import { loadMap } from './documents'
import { readJourneyRow } from './journeys'
import { leftOutOf } from './leftOut'
import type { Rescue } from './rescue'
import {
  type DocumentId,
  type JourneyRow,
  SEQUENCED_TABLES,
  VERSION_REASONS,
  type VersionReason,
  type VersionRow,
} from './rows'
import type { Readable } from './store'

/** A version of which at least its number is known. Time in milliseconds. */
export type HeldVersion = Pick<VersionRow, 'sequence'> & {
  readonly time: number | null
  readonly name: string | null
  readonly reason: VersionReason | null
}

/** A map of which anything at all is there. Null is what its row does not tell. Time in milliseconds. */
export type HeldMap = {
  readonly id: JourneyId
  readonly title: string
  readonly cards: number | null
  readonly updatedAt: number | null
  readonly isTrashed: boolean
  readonly versions: readonly HeldVersion[]
  /** The numbers at which something was set aside. */
  readonly asides: readonly number[]
}

/** What a database holds, told from its keys and its smallest rows. */
export type Holdings = {
  readonly maps: readonly HeldMap[]
  readonly hasLibrary: boolean
  readonly libraryAsides: readonly number[]
  readonly pictures: number
}

/** Lists what is there, the map that was last worked on first. Reads no map. */
export async function readHoldings(rescue: Rescue): Promise<Holdings> {
  const [listed, pictures, ...sequenced] = await Promise.all([
    rescue.keys('journeys'),
    rescue.keys('assets'),
    ...SEQUENCED_TABLES.map((table) => rescue.keys(table)),
  ])
  const documents = sequenced.flat().map((key) => String(Array.isArray(key) ? key[0] : key))
  const ids = new Set([...listed.map(String), ...documents])
  const hasLibrary = ids.delete(LIBRARY_ID)
  const maps = await Promise.all([...ids].map((id) => readHeldMap(rescue, id as JourneyId)))
  return {
    maps: maps.sort((a, b) => (b.updatedAt ?? 0) - (a.updatedAt ?? 0)),
    hasLibrary,
    libraryAsides: await rescue.sequences('asides', LIBRARY_ID),
    pictures: pictures.length,
  }
}

async function readHeldMap(rescue: Rescue, id: JourneyId): Promise<HeldMap> {
  const [row, versions, asides] = await Promise.all([
    rescue.row('journeys', id),
    readVersions(rescue, id),
    rescue.sequences('asides', id),
  ])
  const { title, counts, updatedAt, trashedAt, damaged } = readJourneyRow({
    ...(row as JourneyRow | undefined),
    id,
  } as JourneyRow)
  return {
    id,
    title,
    cards: damaged ? null : counts.cards,
    updatedAt: damaged ? null : updatedAt,
    isTrashed: trashedAt !== null,
    versions,
    asides,
  }
}

async function readVersions(rescue: Rescue, id: DocumentId): Promise<HeldVersion[]> {
  const sequences = await rescue.sequences('versions', id)
  const rows = await Promise.all(
    sequences.map((sequence) => rescue.get('versions', [id, sequence])),
  )
  return sequences
    .map((sequence, at) => ({
      sequence,
      time: typeof rows[at]?.time === 'number' ? rows[at].time : null,
      name: typeof rows[at]?.name === 'string' ? rows[at].name : null,
      reason: VERSION_REASONS.find((reason) => reason === rows[at]?.reason) ?? null,
    }))
    .reverse()
}

/** Whether a map can be read: all of it, without some of it, not by this Parcours, or not at all. */
export type Condition =
  | { readonly state: 'whole' | 'newer' | 'unreadable' }
  | { readonly state: 'partly'; readonly missing: number }

/** Reads a map to see whether it can be. */
export async function conditionOf(storage: Readable, id: JourneyId): Promise<Condition> {
  try {
    const { records, changes } = leftOutOf((await loadMap(storage, id)).defects)
    const missing = records + changes
    return missing > 0 ? { state: 'partly', missing } : { state: 'whole' }
  } catch (error) {
    return { state: error instanceof NewerFormatError ? 'newer' : 'unreadable' }
  }
}
