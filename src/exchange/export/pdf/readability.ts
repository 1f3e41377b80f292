import type { Primitive } from '@/drawing/primitives'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { textsIn } from '../pictures'
import type { PdfChoices } from './choices'
import { SMALLEST_READABLE } from './legibility'
import { familyOf, type Orientation, type Paper } from './papers'
import { type Plan, planPages } from './plan'

/** How a map can be read on the chosen paper, and what would be better. */
export type Readability = {
  /** The size of the smallest text, in points. */
  readonly smallest: number
  readonly isReadable: boolean
  /** The smallest paper of the same family on which one page is readable; none where none is. */
  readonly paper: { readonly paper: Paper; readonly orientation: Orientation } | undefined
  /** How many pages of the chosen paper are readable; none where cards are too large for it. */
  readonly pages: number | undefined
}

/** The size of the smallest text of a drawing, in px; nothing where it has no text. */
export function smallestText(primitives: readonly Primitive[]): number | undefined {
  const sizes = textsIn(primitives)
    .filter(({ lines }) => lines.some((line) => line.trim() !== ''))
    .map(({ font }) => font.size)
  return sizes.length === 0 ? undefined : sizes.reduce((a, b) => Math.min(a, b))
}

/** How a planned map reads, given the size of its smallest text in px. */
export function readability(
  geometry: Geometry,
  bounds: Box,
  choices: PdfChoices,
  plan: Plan,
  smallest: number,
): Readability {
  const isFine = ({ scale }: Plan) => scale * smallest >= SMALLEST_READABLE - TOLERANCE
  const wanted = SMALLEST_READABLE / smallest
  const tiles = planPages(geometry, bounds, { ...choices, pages: 'tiles' }, wanted)
  const turned: Orientation = choices.orientation === 'portrait' ? 'landscape' : 'portrait'
  const paper = familyOf(choices.paper)
    .flatMap((each) =>
      [choices.orientation, turned].map((orientation) => ({ paper: each, orientation })),
    )
    .find((each) => isFine(planPages(geometry, bounds, { ...choices, ...each, pages: 'one' }, 0)))
  return {
    smallest: plan.scale * smallest,
    isReadable: isFine(plan),
    paper,
    pages: isFine(tiles) ? tiles.sheets.length : undefined,
  }
}

/** A scale that was worked out from a size gives the size back but for the last digits. */
const TOLERANCE = 1e-6
