import type { MapDocument } from '@/model/document'
import type { Card } from '@/model/records/card'
import { mean } from '@/model/score'
import { familiesOf } from './family'
import { feelingsOf } from './feelings'
import { readingOf } from './reading'
import type { ChannelBreak, Family } from './types'

/**
 * Where the customer must change from one family of channels to another: from a meeting to the next
 * no family is common to both. A meeting where no touchpoint names a channel tells nothing, and no
 * break leads over it. Where a meeting has alternatives, one that goes on as before is enough, and
 * the emotion is their mean.
 */
export function breaksOf(map: MapDocument): ChannelBreak[] {
  const { meetings } = readingOf(map)
  const stops = meetings.map(({ touchpoints }) => stopOf(map, touchpoints))
  return stops.flatMap((to, index): ChannelBreak[] => {
    const from = stops[index - 1]
    if (!from || !to || [...to.families].some((family) => from.families.has(family))) return []
    const ends = { from: from.family, to: to.family, fromId: from.card.id, toId: to.card.id }
    if (from.score === undefined || to.score === undefined) return [ends]
    return [{ ...ends, change: to.score - from.score }]
  })
}

/** A meeting with its channels; nothing where it names none. */
function stopOf(map: MapDocument, touchpoints: readonly Card[]) {
  const families = new Set<Family>()
  let card: Card | undefined
  for (const each of touchpoints)
    for (const family of familiesOf(each)) {
      if (family === 'none') continue
      card ??= each
      families.add(family)
    }
  const [family] = families
  if (!card || !family) return undefined
  const score = mean(touchpoints.flatMap(({ id }) => feelingsOf(map, null).get(id) ?? []))
  return { card, family, families, score }
}
