import type { MapDocument } from '@/model/document'
import { type Counts, countFigures, preparedIn, sizeOf } from '../notHeld'
import type { DeckChoices } from './choices'
import type { Deck } from './deck'

/** What of a map no slide tells; what was not chosen is left out by choice, and is not named. */
export function notHeldByDeck({ map, insights, scene }: Deck, { slides }: DeckChoices): Counts {
  const cards = Object.values(map.card)
  const showsMeasured = scene.geometry.emotions.some(({ measured }) => measured.length > 0)
  return {
    stepTitles: Object.values(map.step).filter(({ title }) => title.trim() !== '').length,
    pillars: cards.filter(hasPillars).length,
    research: cards.filter(({ research }) => research !== null).length,
    measured: showsMeasured ? 0 : cards.filter(({ measured }) => sizeOf(measured) > 0).length,
    figures: countFigures(map),
    earlierValues: insights.kpis.reduce(
      (sum, { series }) => sum + series.measurements.length - 1,
      0,
    ),
    proof: sizeOf(map.proof),
    // They stand on the map alone.
    pictures: cards.filter(
      ({ id, assetId }) => assetId !== null && !(slides.has('map') && scene.geometry.cards.has(id)),
    ).length,
    ...preparedIn(map),
  }
}

function hasPillars({ pillars, brokenPillars }: MapDocument['card'][string]): boolean {
  return sizeOf(pillars) + brokenPillars.length > 0
}
