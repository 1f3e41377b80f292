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

/** The slides of a deck; kinds of which the map has nothing give none. */
export function sheetsOf(deck: Deck, { slides, ratio }: DeckChoices): Sheet[] {
  const kinds: Readonly<Record<DeckSlide, () => readonly Sheet[]>> = {
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
  const sheets = DECK_SLIDES.filter((kind) => slides.has(kind)).flatMap((kind) => kinds[kind]())
  // A presentation without a slide cannot be opened.
  return sheets.length > 0 ? sheets : [titleSheet(deck)]
}
