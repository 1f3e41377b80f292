import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, order, text } from './fields'

/** Where knowledge about a touchpoint comes from: the eight sources that CX teams name. */
export const EVIDENCE_SOURCES = [
  'webAnalytics',
  'appData',
  'sales',
  'advertising',
  'loyaltyProgramme',
  'surveys',
  'socialNetworks',
  'afterSales',
] as const
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number]

/** One thing that is known, about a card, a stage or a KPI's value. */
export const evidenceSchema = z.object({
  kind: z.literal('evidence'),
  id: id('evidence'),
  subjectId: z.union([id('card'), id('stage'), id('measurement')]),
  order,
  source: z.enum(EVIDENCE_SOURCES),
  /** `YYYY-MM-DD`, or empty. */
  date: text,
  sentence: text,
  /** Where more can be read: as typed, and followed only where `safeLink` gives an address. */
  link: text,
})
export type Evidence = z.infer<typeof evidenceSchema>
export type EvidenceId = Evidence['id']

/** New evidence for a record, from surveys unless another source is told. */
export function createEvidence(
  fields: Pick<Evidence, 'subjectId' | 'order'> & Partial<Evidence>,
): Evidence {
  return {
    kind: 'evidence',
    id: createId('evidence'),
    source: 'surveys',
    date: '',
    sentence: '',
    link: '',
    ...fields,
  }
}
