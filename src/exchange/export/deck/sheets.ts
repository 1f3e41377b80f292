import { DECK_SLIDES, type DeckChoices, type DeckSlide } from './choices'
import type { Deck, Sheet } from './deck'
import { debriefSheets } from './slides/debrief/debriefSheets'
import { insightsSheets } from './slides/insightsSheets'
import { kpiSheets } from './slides/kpiSheets'
import { mapSheet } from './slides/mapSheet'
import { opportunitySheets } from './slides/opportunitySheets'
import { painSheets } from './slides/painSheets'
import { personaSheets } from './slides/personaSheets'
import { sourceSheets } from './slides/sourceSheets'
import { stageSheets } from './slides/stage/stageSheets'
import { titleSheet } from './slides/titleSheet'

/**
 * The slides of a deck, one after the other, since to lay out a stage takes a moment; kinds of which
 * the map has nothing give none.
 */
export function* sheetsOf(deck: Deck, { slides, ratio }: DeckChoices): Generator<Sheet, void> {
  const kinds: Readonly<Record<DeckSlide, () => Iterable<Sheet>>> = {
    title: () => [titleSheet(deck)],
    map: () => [mapSheet(deck)],
    insights: () => insightsSheets(deck),
    stages: () => stageSheets(deck, ratio),
    personas: () => personaSheets(deck),
    pains: () => painSheets(deck),
    opportunities: () => opportunitySheets(deck),
    kpis: () => kpiSheets(deck),
    debrief: () => debriefSheets(deck),
    sources: () => sourceSheets(deck),
  }
  let count = 0
  for (const kind of DECK_SLIDES.filter((each) => slides.has(each)))
    for (const sheet of kinds[kind]()) {
      count += 1
      yield sheet
    }
  // A presentation without a slide cannot be opened.
  if (count === 0) yield titleSheet(deck)
}
