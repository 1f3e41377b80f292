/** The kinds of slides that a deck can have, in the order in which they come. */
export const DECK_SLIDES = [
  'title',
  'map',
  'insights',
  'stages',
  'personas',
  'pains',
  'opportunities',
  'kpis',
  'debrief',
  'sources',
] as const
export type DeckSlide = (typeof DECK_SLIDES)[number]

export const DECK_RATIOS = ['16:9', '4:3'] as const
export type DeckRatio = (typeof DECK_RATIOS)[number]

/** What somebody chose for a deck. */
export type DeckChoices = {
  readonly slides: ReadonlySet<DeckSlide>
  readonly ratio: DeckRatio
  readonly theme: 'light' | 'dark'
}
