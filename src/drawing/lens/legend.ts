import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import type { MapDocument } from '@/model/document'
import type { Palette } from '../palette'
import { group, type Primitive, type Rect } from '../primitives'
import { type Reading, stepLabels } from './lens'
import { type LensLook, looksOf } from './look'
import { countSteps } from './reading'

/** The size of a legend's swatch: a card in small, px. */
export const SWATCH = { width: 28, height: 18 } as const

/** A look in small, from the swatch's own corner: ground and edge, and the mark of its cards. */
export function drawSwatch({ fill, edge, dash, badge }: LensLook): Primitive[] {
  const { width, height } = SWATCH
  const frame: Rect = {
    type: 'rect',
    x: 0.75,
    y: 0.75,
    width: width - 1.5,
    height: height - 1.5,
    radius: 5,
    fill,
    stroke: edge,
    strokeWidth: 1.5,
    ...(dash && { dash }),
  }
  return [frame, group('', '', badge, { x: width / 2, y: height / 2 })]
}

/** One line of a legend: how cards look, what that says, and how many of them there are. */
export type LegendStep = {
  readonly label: string
  readonly look: LensLook
  readonly count: number
}

/**
 * The legend of a board's lens, how many cards it has nothing to say about (`others`), and how many
 * of the map it does not count, as their lanes are collapsed or hidden (`away`).
 */
export function legendOf(
  { map, geometry, palette }: { map: MapDocument; geometry: Geometry; palette: Palette },
  { lens, messages }: Reading,
): {
  readonly name: string
  readonly steps: readonly LegendStep[]
  readonly others: number
  readonly away: number
} {
  if (!lens) return { name: '', steps: [], others: 0, away: 0 }
  const counts = countSteps(map, geometry, lens)
  const looks = looksOf(lens, palette)
  const steps = stepLabels(lens, messages).map((label, at) => ({
    label,
    look: looks[at]!,
    count: counts[at] ?? 0,
  }))
  const told = steps.reduce((sum, { count }) => sum + count, 0)
  const shown = geometry.cards.size
  const away = Object.keys(map.card).length - shown
  return { name: messages.lens.names[lens], steps, others: shown - told, away }
}

/** The mean width of a letter at the legend's size, px. */
const LETTER = 6.3
/** From the board's upper edge up to the middle of the legend. */
const ABOVE = 11

/** The part of a scene that its legend tells of. */
type Legible = {
  readonly map: MapDocument
  readonly geometry: Geometry
  readonly palette: Palette
  readonly reading?: Reading | undefined
}

/** The legend in one line above the board; nothing without a lens. */
export function drawLegend(scene: Legible): Primitive[] {
  const line = legendLine(scene)
  return line ? [group('legend', line.name, line.parts)] : []
}

/** What the legend takes of the plane, above the board; nothing without a lens. */
export function legendBox(scene: Legible): Box | undefined {
  const line = legendLine(scene)
  const { height } = SWATCH
  return line && { x: 0, y: -ABOVE - height / 2, width: line.width, height }
}

function legendLine(scene: Legible) {
  const { palette, reading } = scene
  if (!reading?.lens) return undefined
  const { name, steps } = legendOf(scene, reading)
  let x = 4
  const word = (text: string, weight: 400 | 600): Primitive => {
    const at = { x, y: 4 - ABOVE, lines: [text], lineHeight: 14 }
    x += text.length * LETTER + 14
    return { type: 'text', ...at, font: { size: 11.5, weight }, fill: palette.ink2 }
  }
  const parts = [
    word(name, 600),
    ...steps.flatMap(({ label, look }) => {
      const swatch = group('', '', drawSwatch(look), { x, y: -ABOVE - SWATCH.height / 2 })
      x += SWATCH.width + 6
      return [swatch, word(label, 400)]
    }),
  ]
  return { name, parts, width: x }
}
