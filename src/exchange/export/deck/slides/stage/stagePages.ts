import type { Box } from '@/layout/box'
import type { EmotionBox, StageBox } from '@/layout/geometry'
import type { DeckRatio } from '../../choices'
import type { Deck } from '../../deck'
import { breaksWords, countThatFit } from './panelBox'
import { type Panel, panelsOf } from './panels'
import { type Stretch, stretchesOf } from './stretch'
import { rowHeight } from './touchpointRow'

/** Between what stands on a slide, points. */
export const GAP = 10
/** Of the emotion curve, points. */
export const CURVE_HEIGHT = 116
/** Lists beside each other; more where that saves a slide that would be all but empty. */
const MOST_PANELS = [4, 5, 6]

/** What one slide of a stage shows. */
export type Page = {
  readonly stretch: Stretch | undefined
  readonly panels: readonly { readonly panel: Panel; readonly items: readonly [number, number] }[]
  /** Whether a word is too wide for its list. */
  readonly isBroken: boolean
}

/** Sizes of type to try, so that a stage stays on one slide where it can. */
const SCALES = [1.3, 1.2, 1.1, 1, 0.92, 0.85]
const PAGED = 1

/** The slides of a stage: as few as its columns need where its lists have room, else more. */
export function pagesOf(
  deck: Deck,
  stage: StageBox,
  emotion: EmotionBox | undefined,
  ratio: DeckRatio,
): Page[] {
  const stretches = stretchesOf(stage, ratio)
  const record = deck.map.stage[stage.id]!
  const paged = (scale: number, most = MOST_PANELS[0]!) => {
    const all = panelsOf(deck, record, scale)
    const queue = all.map((panel) => ({ panel, from: 0 }))
    const pages: Page[] = []
    while (queue.length > 0 || pages.length < stretches.length) {
      const stretch = stretches[pages.length]
      const box = panelsBox(deck, stage, emotion, stretch)
      // What goes on from the slide before comes after what has not begun yet, each kind in its place.
      const taken = queue.splice(0, most)
      taken.sort((a, b) => all.indexOf(a.panel) - all.indexOf(b.panel))
      const width = panelWidth(box, taken.length)
      const panels = taken.flatMap(({ panel, from }) => {
        const fitting = countThatFit(panel, from, { ...box, width })
        // What is too long for the room below the curve has a whole slide's further on.
        const count = stretch ? fitting : Math.max(1, fitting)
        if (from + count < panel.items.length) queue.push({ panel, from: from + count })
        return count > 0 ? [{ panel, items: [from, from + count] as const }] : []
      })
      const isBroken = panels.some(({ panel, items }) => breaksWords(panel, items, width))
      pages.push({ stretch, panels, isBroken })
    }
    return pages
  }
  for (const most of MOST_PANELS)
    for (const scale of SCALES) {
      const pages = paged(scale, most)
      const isBroken = pages.some((page) => page.isBroken)
      if (pages.length === stretches.length && !isBroken) return pages
    }
  return paged(PAGED)
}

/** Where the lists stand: below touchpoints and curve, or alone on their slide. */
export function panelsBox(
  deck: Deck,
  stage: StageBox,
  emotion: EmotionBox | undefined,
  stretch: Stretch | undefined,
): Box {
  const { body } = deck.paper
  if (!stretch) return body
  const touchpoints = rowHeight(deck, stage, stretch)
  const above = (touchpoints > 0 ? touchpoints + GAP : 0) + (emotion ? CURVE_HEIGHT + GAP : 0)
  return { ...body, y: body.y + above, height: body.height - above }
}

/** How wide one of so many lists is. */
export function panelWidth({ width }: Box, panels: number): number {
  return (width - GAP * (panels - 1)) / Math.max(1, panels)
}
