import type { Box } from '@/layout/box'
import type { DeckRatio } from '../choices'

/** A slide's size and the places on it. Lengths on slides are points: 72 to the inch. */
export type Paper = {
  readonly width: number
  readonly height: number
  /** Where a slide's title stands. */
  readonly head: Box
  /** Where its content stands, below the title and above the foot. */
  readonly body: Box
  /** Where the map's title and the slide's number stand. */
  readonly foot: Box
}

/** The empty edge to the left and the right. */
export const EDGE = 42
const HEAD_TOP = 30
const HEAD_HEIGHT = 50
const BODY_TOP = 98
const FOOT_HEIGHT = 26

/** Both are as high as PowerPoint's own. */
const SIZES = { '16:9': { width: 960, height: 540 }, '4:3': { width: 720, height: 540 } } as const

/** The slides of a ratio, in points. */
export function paperOf(ratio: DeckRatio): Paper {
  const { width, height } = SIZES[ratio]
  const inner = { x: EDGE, width: width - EDGE * 2 }
  const foot = { ...inner, y: height - FOOT_HEIGHT - 8, height: FOOT_HEIGHT }
  return {
    width,
    height,
    head: { ...inner, y: HEAD_TOP, height: HEAD_HEIGHT },
    body: { ...inner, y: BODY_TOP, height: foot.y - 8 - BODY_TOP },
    foot,
  }
}
