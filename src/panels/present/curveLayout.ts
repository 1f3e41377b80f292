import type { CurveInsight, MomentReason } from '@/insights/types'
import type { Point as Place } from '@/layout/box'
import type { BreakText, Font } from '@/layout/text'
import type { MapDocument } from '@/model/document'
import { stageOfCard } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import type { StageId } from '@/model/records/stage'
import type { Size } from './camera'

/** Why a touchpoint is named on the large curve. */
export type Mark = 'best' | 'worst' | MomentReason

/** A touchpoint's name beside its point. `x` is its middle, `y` the baseline of its first line. */
export type CurveLabel = {
  readonly cardId: CardId
  /** What matters most first. */
  readonly marks: readonly Mark[]
  /** The same in words, above its name. */
  readonly why: string
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly width: number
}

export type LargeCurve = {
  readonly places: readonly (Place & { readonly cardId: CardId; readonly score: number })[]
  readonly labels: readonly CurveLabel[]
  readonly bands: readonly {
    readonly stageId: StageId
    readonly x: number
    readonly width: number
  }[]
  /** The baseline of the stages' names. */
  readonly bandY: number
  /** The y of the five scores, from +2 to −2. */
  readonly scaleY: readonly number[]
  readonly left: number
  readonly unit: number
}

type Words = {
  readonly title: (id: CardId) => string
  readonly why: (marks: readonly Mark[]) => string
  readonly breakText: BreakText
}

/** What is said of one touchpoint at most. */
const MOST_MARKS = 2
/** More names than these would cover the curve. */
const MOST_LABELS = 9

/**
 * The emotion curve as large as the window: its points by their scores, the stages below, and the
 * best, the worst and the moments of truth by name, as far as they do not cover one another. Px.
 */
export function layoutLargeCurve(
  map: MapDocument,
  curve: CurveInsight,
  room: Size,
  { title, why, breakText }: Words,
): LargeCurve {
  const { height } = room
  const unit = Math.max(11, Math.min(room.width / 105, height / 46))
  const left = unit * 5
  const [top, bottom] = [unit * 6.5, height - unit * 11]
  const pitch = (room.width - left - unit) / Math.max(1, curve.points.length)
  const yOf = (score: number) => top + ((2 - score) / 4) * (bottom - top)
  const places = curve.points.map(({ cardId, score }, index) => ({
    cardId,
    score,
    x: left + (index + 0.5) * pitch,
    y: yOf(score),
  }))
  const font: Font = { size: unit * 1.25, weight: 600 }
  const small: Font = { size: unit * 0.95, weight: 600 }
  const labels: CurveLabel[] = []
  for (const { cardId, marks } of marksOf(curve)) {
    if (labels.length === MOST_LABELS) break
    const place = places.find((each) => each.cardId === cardId)
    if (!place) continue
    const broken = breakText(title(cardId), font, unit * 13)
    const lines =
      broken.lines.length > 2 ? [broken.lines[0]!, `${broken.lines[1]!}…`] : broken.lines
    const said = why(marks)
    const width = Math.max(broken.width, breakText(said, small, Infinity).width)
    const half = width / 2
    const x = Math.min(room.width - half - 4, Math.max(left + half, place.x))
    const high = lines.length * unit * 1.5 + unit * 1.4
    const isLow = marks[0] === 'worst' || marks[0] === 'valley' || place.score < 0
    const sides = isLow ? (['below', 'above'] as const) : (['above', 'below'] as const)
    const boxes = sides.map((side): Area => {
      const start = side === 'above' ? place.y - unit * 1.7 - high : place.y + unit * 1.7
      return { x: x - half, y: start, width, height: high }
    })
    const free = boxes.filter(
      (box) => box.y >= 0 && !labels.some((other) => meets(box, boxOf(other, unit))),
    )
    // The best and the worst are named even where the line runs through their names.
    const isNamed = marks[0] === 'best' || marks[0] === 'worst'
    const box = free.find((each) => !onCurve(each, places)) ?? (isNamed ? free[0] : undefined)
    if (box) labels.push({ cardId, marks, why: said, x, y: box.y + unit * 1.2, lines, width })
  }
  return {
    places,
    labels,
    bands: bandsOf(map, curve, left, pitch),
    bandY: height - unit * 2.2,
    scaleY: [2, 1, 0, -1, -2].map(yOf),
    left,
    unit,
  }
}

/** Best and worst first, then the moments of truth, each touchpoint once. */
function marksOf({ best, worst, moments }: CurveInsight) {
  const marks = new Map<CardId, Mark[]>()
  if (best) marks.set(best.cardId, ['best'])
  if (worst && worst.cardId !== best?.cardId) marks.set(worst.cardId, ['worst'])
  for (const { cardId, reasons } of moments) {
    const known = marks.get(cardId)
    // The best is a peak, and the worst a valley: no need to say so twice.
    if (known) known.push(...reasons.filter((reason) => reason === 'end' || reason === 'pain'))
    else marks.set(cardId, [...reasons])
  }
  return [...marks].map(([cardId, all]) => ({ cardId, marks: all.slice(0, MOST_MARKS) }))
}

type Area = Place & Size

function boxOf({ x, y, lines, width }: CurveLabel, unit: number): Area {
  const height = lines.length * unit * 1.5 + unit * 1.4
  return { x: x - width / 2, y: y - unit * 1.2, width, height }
}

function meets(a: Area, b: Area): boolean {
  const gap = 8
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  )
}

/** Where the way between two points is looked at. */
const ALONG = Array.from({ length: 16 }, (_, index) => index / 16)

/** Whether a label would lie on a point or on the way between two. */
function onCurve(box: Area, places: readonly Place[]): boolean {
  return places.some((from, index) => {
    const to = places[index + 1] ?? from
    return ALONG.some((share) => {
      const x = from.x + (to.x - from.x) * share
      // The line is flat at its points and steep between them.
      const eased = share * share * (3 - 2 * share)
      const y = from.y + (to.y - from.y) * eased
      return x > box.x - 4 && x < box.x + box.width + 4 && y > box.y && y < box.y + box.height
    })
  })
}

function bandsOf(map: MapDocument, { points }: CurveInsight, left: number, pitch: number) {
  const bands: { stageId: StageId; x: number; width: number }[] = []
  for (const [index, { cardId }] of points.entries()) {
    const stage = stageOfCard(map, map.card[cardId]!)
    if (!stage) continue
    const last = bands.at(-1)
    if (last?.stageId === stage.id) last.width = left + (index + 1) * pitch - last.x
    else bands.push({ stageId: stage.id, x: left + index * pitch, width: pitch })
  }
  return bands
}
