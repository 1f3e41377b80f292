import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Card } from '@/model/records/card'
import { mean } from '@/model/score'
import { votesOf } from '@/model/votes'
import { concernedBy, weightOf } from './personas'
import type { Priority } from './types'

/**
 * How pressing a pain point is, with the parts that it comes from: severity (1–5) × share of the
 * customers touched (0…1; all of them where nobody knows) × votes (at least 1, so that what nobody
 * voted for yet is not nothing) × the mean weight of the personas concerned (1–5). 0…25 for a
 * single vote; nothing while the severity is not rated.
 */
export function priorityOf(map: MapDocument, library: LibraryDocument, pain: Card): Priority {
  const { severity, share } = pain
  const votes = votesOf(map, pain)
  const weights = concernedBy(map, pain).map((id) => weightOf(library, id))
  const weight = mean(weights) ?? 1
  const parts = { severity, share, votes, weight }
  if (severity === null) return { value: undefined, parts }
  const value = severity * Math.max(1, votes) * weight
  return { value: share === null ? value : (value * share) / 100, parts }
}
