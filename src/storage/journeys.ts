import * as z from 'zod/mini'
import { journeyOf, type MapDocument } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import { castsOf } from '@/model/outline'
import { id, text, time } from '@/model/records/fields'
import type { JourneyId } from '@/model/records/journey'
import type { JourneyRow } from './rows'
import { add, type Operation, put } from './store'

const count = z.number().check(z.minimum(0))

const journeyRowSchema = z.object({
  id: id('journey'),
  title: text,
  personaIds: z.array(id('persona')),
  counts: z.object({ stages: count, cards: count, painPoints: count }),
  sequence: count,
  createdAt: time,
  updatedAt: time,
  trashedAt: z.nullable(time),
})

/** What the list of maps shows of a map's content. */
export function summaryOf(map: MapDocument): Pick<JourneyRow, 'title' | 'personaIds' | 'counts'> {
  const cards = Object.values(map.card)
  return {
    title: journeyOf(map).title,
    personaIds: castsOf(map).map((cast) => cast.personaId),
    counts: {
      stages: Object.keys(map.stage).length,
      cards: cards.length,
      painPoints: cards.filter((card) => card.type === 'pain').length,
    },
  }
}

/** What a map's row says that its content does not. Times in milliseconds. */
export type Shelved = Partial<Pick<JourneyRow, 'updatedAt' | 'trashedAt'>>

/**
 * The operations that put a map on the list with its first checkpoint, at a sequence number.
 * They conflict on `journeys` where a map with this id is there.
 */
export function shelve(map: MapDocument, sequence = 0, shelved: Shelved = {}): Operation[] {
  const { id: documentId, createdAt } = journeyOf(map)
  const now = Date.now()
  return [
    add('journeys', {
      id: documentId,
      ...summaryOf(map),
      sequence,
      createdAt,
      updatedAt: now,
      trashedAt: null,
      ...shelved,
    }),
    put('checkpoints', {
      documentId,
      sequence,
      version: FORMAT_VERSION,
      time: now,
      document: map,
    }),
  ]
}

/** A row of the list as it should be; a broken one keeps its id and is marked as damaged. */
export function readJourneyRow(row: JourneyRow): JourneyRow & { readonly damaged: boolean } {
  const read = z.safeParse(journeyRowSchema, row)
  if (read.success) return { ...read.data, damaged: false }
  return {
    id: String(row.id) as JourneyId,
    title: typeof row.title === 'string' ? row.title : '',
    personaIds: [],
    counts: { stages: 0, cards: 0, painPoints: 0 },
    sequence: 0,
    createdAt: 0,
    updatedAt: 0,
    trashedAt: typeof row.trashedAt === 'number' ? row.trashedAt : null,
    damaged: true,
  }
}
