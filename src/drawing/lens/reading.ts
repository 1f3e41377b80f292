import type { CardBox, Geometry } from '@/layout/geometry'
import type { MapDocument } from '@/model/document'
import type { Card, Research } from '@/model/records/card'
import type { LaneId } from '@/model/records/lane'
import { shareResearched } from '@/model/research'
import type { Palette } from '../palette'
import { type Lens, passes, type Reading, stepLabels, stepOf } from './lens'
import { type LensLook, looksOf } from './look'

/** The part of a scene that tells how its cards are read. */
type Read = {
  readonly map: MapDocument
  readonly palette: Palette
  readonly reading?: Reading | undefined
}

/** What a lens has nothing to say about, or a filter leaves out, stays there this faintly. */
const DIMMED = 0.28

/** How a card looks through the lens; nothing without a lens, or where the card has no value for it. */
export function lookAt({ map, palette, reading }: Read, box: CardBox): LensLook | undefined {
  const card = map.card[box.id]
  if (!card || !reading?.lens) return undefined
  const step = stepOf(map, card, box.body, reading.lens)
  return step === undefined ? undefined : looksOf(reading.lens, palette)[step]
}

/** What the lens says of a card, for whoever does not see it; nothing where it says nothing. */
export function wordsAt({ map, reading }: Read, box: CardBox): string | undefined {
  const card = map.card[box.id]
  if (!card || !reading?.lens) return undefined
  const { lens, messages } = reading
  const step = stepOf(map, card, box.body, lens)
  if (step === undefined) return undefined
  return messages.lens.said(messages.lens.names[lens], stepLabels(lens, messages)[step]!)
}

/** How opaque a card is where that is not wholly. */
export function opacityAt({ map, reading }: Read, box: CardBox): number | undefined {
  const card = map.card[box.id]
  if (!card || !reading) return undefined
  const { lens, filter } = reading
  if (filter && !passes(map, card, filter)) return DIMMED
  return lens && stepOf(map, card, box.body, lens) === undefined ? DIMMED : undefined
}

/** How many cards of the board there are in each step of a lens's legend. */
export function countSteps(map: MapDocument, { cards }: Geometry, lens: Lens): readonly number[] {
  const counts: number[] = []
  for (const box of cards.values()) {
    const step = stepOf(map, map.card[box.id]!, box.body, lens)
    if (step !== undefined) counts[step] = (counts[step] ?? 0) + 1
  }
  return counts
}

/** How many cards of a map a filter lets through. */
export function countPassing(map: MapDocument, filter: Research): number {
  return Object.values(map.card).filter((card) => passes(map, card, filter)).length
}

/** How much of a map and of each of its lanes that hold cards is researched, 0…1. */
export type Shares = {
  readonly map: number | undefined
  readonly lanes: ReadonlyMap<LaneId, number>
}

const known = new WeakMap<MapDocument, Shares>()

/** The shares that a board tells beside its titles; nothing where nobody asks what is founded. */
export function sharesIn({ map, reading }: Read): Shares | undefined {
  if (!reading || !(reading.filter || reading.lens === 'evidence')) return undefined
  const shares = known.get(map) ?? sharesOf(map)
  known.set(map, shares)
  return shares
}

function sharesOf(map: MapDocument): Shares {
  const cards = Object.values(map.card)
  const byLane = new Map<LaneId, Card[]>()
  for (const card of cards) {
    const lane = byLane.get(card.laneId)
    if (lane) lane.push(card)
    else byLane.set(card.laneId, [card])
  }
  const lanes = [...byLane].map(([id, held]) => [id, shareResearched(map, held)!] as const)
  return { map: shareResearched(map, cards), lanes: new Map(lanes) }
}

/** A share in words; empty where there is none. */
export function shareInWords(share: number | undefined, reading: Reading | undefined): string {
  if (share === undefined || !reading) return ''
  return reading.messages.lens.share(Math.round(share * 100))
}
