import { curveColour, measuredColour } from '@/drawing/curves'
import {
  answeredPoints,
  curvePath,
  drawCurveLine,
  drawCurvePoint,
  drawMeasuredLine,
  drawMeasuredPoint,
  scoredPoints,
} from '@/drawing/emotion'
import { signedScore } from '@/drawing/kpiCaption'
import type { Path, Primitive } from '@/drawing/primitives'
import type { Box, Point } from '@/layout/box'
import type { EmotionBox } from '@/layout/geometry'
import { SCORE_HEIGHT } from '@/layout/metrics'
import type { PersonaId } from '@/model/records/persona'
import { cutCurve } from '../../../cutCurve'
import { NO_NAMES, NO_PICTURES } from '../../board/flows'
import { lookOf, placePrimitives } from '../../board/placePrimitives'
import type { Deck } from '../../deck'
import { fitText } from '../../page/fit'
import { oneLine } from '../../page/frame'
import { freeformOf } from '../../page/freeform'
import type { CutText, Pen } from '../../page/pen'
import { plainSigns } from '../../page/signs'
import type { Stretch } from './stretch'

/** How large a face is on a slide, beside the board's. */
const FACE = 0.85
/** Above and below the ends of the scale: half a face. */
const END = 11
/** Of the lines, beside the board's. */
const STROKE = 0.95

/** One line of the row: of a persona or of all, felt or measured. */
type Trace = {
  readonly who: PersonaId | null
  readonly line: Path
  readonly points: readonly (Point & { readonly drawn: readonly Primitive[] })[]
  readonly isMeasured: boolean
}

/** The emotion of a stage as far as it runs over a stretch: a freeform a persona, and its points. */
export function drawCurveRow(
  pen: Pen,
  deck: Deck,
  emotion: EmotionBox,
  stretch: Stretch,
  row: Box,
): void {
  const { palette, messages } = deck
  const scaleX = row.width / (stretch.to - stretch.from)
  const scaleY = (row.height - END * 2) / (SCORE_HEIGHT * 4)
  const middle = row.y + row.height / 2
  const onSlide = ({ x, y }: Point): readonly [number, number] => [
    row.x + (x - stretch.from) * scaleX,
    middle + (y - emotion.zeroY) * scaleY,
  ]
  for (const score of [-2, -1, 0, 1, 2]) {
    const y = middle - score * SCORE_HEIGHT * scaleY
    const stroke = score === 0 ? palette.line : palette.line2
    pen.line([row.x, y], [row.x + row.width, y], { stroke, strokeWidth: 0.75 })
    if (score % 2 === 0)
      pen.text(
        { x: row.x - 26, y: y - 6, width: 20, height: 12 },
        [{ text: signedScore(score, messages.locale), size: 8.5, colour: palette.ink3 }],
        { name: messages.laneTypes.emotion, align: 'right', valign: 'middle' },
      )
  }
  const traces = tracesOf(deck, emotion).reverse()
  for (const { who, line, isMeasured } of traces) {
    const d = cutCurve(line.d, stretch)
    if (d === '') continue
    const form = freeformOf(d, ([x, y]) => onSlide({ x, y }))
    const name = isMeasured ? messages.board.scale.measured : messages.laneTypes.emotion
    pen.freeform(form, lookOf(line, { scale: STROKE, opacity: 1 }), `${name}: ${whoIs(deck, who)}`)
  }
  const placing = { pen, pictures: NO_PICTURES, names: NO_NAMES }
  for (const { points } of traces)
    for (const point of points) {
      if (point.x < stretch.from || point.x > stretch.to) continue
      const [x, y] = onSlide(point)
      const face = { x, y, scale: FACE, opacity: 1 }
      pen.group(messages.laneTypes.emotion, () => placePrimitives(point.drawn, face, placing))
    }
}

/** Felt before measured, in the order of the personas. */
function tracesOf({ scene }: Deck, { curves, measured }: EmotionBox): Trace[] {
  const { palette } = scene
  return [
    ...curves.map((curve, index): Trace => {
      const colour = curveColour(scene, curve.personaId)
      return {
        who: curve.personaId,
        line: drawCurveLine(curve, index, colour),
        isMeasured: false,
        points: scoredPoints(curve).map((point) => ({
          ...point,
          drawn: drawCurvePoint(point.score!, index, colour, palette),
        })),
      }
    }),
    ...measured.map((curve, index): Trace => {
      const colour = measuredColour(scene, curve.personaId)
      return {
        who: curve.personaId,
        line: drawMeasuredLine(curve, colour),
        isMeasured: true,
        points: answeredPoints(curve).map((point) => ({
          ...point,
          drawn: drawMeasuredPoint(index, colour, palette),
        })),
      }
    }),
  ]
}

function whoIs({ library, messages }: Deck, who: PersonaId | null): string {
  return who === null ? messages.board.mean : (library.persona[who]?.name ?? '')
}

/** Points: as it looks best, and as close as it may stand. */
const [LEGEND_LINE, LEAST_LINE] = [17, 11]

/** Whose line is whose, beside the row; gives all of it, for the notes, where it has no room. */
export function drawLegend(pen: Pen, deck: Deck, emotion: EmotionBox, box: Box): CutText[] {
  const { palette, messages } = deck
  const traces = tracesOf(deck, emotion)
    .filter(({ line }) => curveHasLine(line))
    .map(({ who, line, isMeasured }) => {
      const name = who === null ? deck.words.mean : whoIs(deck, who)
      return { line, said: isMeasured ? `${name}, ${messages.board.scale.measured}` : name }
    })
  const height = Math.min(LEGEND_LINE, Math.max(LEAST_LINE, box.height / traces.length))
  let isCut = false
  for (const [index, { line, said }] of traces.entries()) {
    const y = box.y + index * height
    // A hair is no reason to leave one out.
    if (y + height > box.y + box.height + 1) {
      isCut = true
      break
    }
    const look = lookOf(line, { scale: STROKE, opacity: 1 })
    pen.line([box.x, y + height / 2], [box.x + 20, y + height / 2], look)
    const place = { x: box.x + 25, y, width: box.width - 25, height }
    const fitted = fitText(oneLine(said), { ...place, height: 13 }, [9.5, 9, 8])
    isCut ||= fitted.isCut
    const { text, size } = fitted
    pen.text(place, [{ text, size, colour: palette.ink2 }], { name: said, valign: 'middle' })
  }
  if (!isCut) return []
  return [[messages.laneTypes.emotion, ...traces.map(({ said }) => plainSigns(said))]]
}

function curveHasLine({ d }: Path): boolean {
  return d !== '' && d !== curvePath([])
}
