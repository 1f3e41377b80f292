import { drawFace } from '@/drawing/faces'
import { light } from '@/drawing/palette'
import type { CurveInsight, Moment, Point } from '@/insights/types'
import { faceOf } from '@/model/score'
import type { CellText } from './table'
import { STYLES } from './type'
import type { Told, Writing } from './writing'

/** As many moments as one remembers of a journey. */
const MEMORABLE = 8

/** The face of a score before a text; an empty place where there is none. */
export function face(score: number | undefined): NonNullable<CellText['mark']> {
  if (score === undefined) return { width: 18, draw: [] }
  const skin = light.faces[faceOf(score) + 2]!
  return { width: 18, draw: drawFace(6, 6.5, 5.5, score, { skin, features: light.onColour }) }
}

/** What a curve tells: best, worst, the steepest fall, the end, and where it is far from what was measured. */
export function curveSentences(
  { best, worst, end, fall, measuredGaps }: CurveInsight,
  { panels }: Told,
  { title, score }: Writing,
): CellText[] {
  const say = panels.findings.curve
  const line = (text: string, at?: number): CellText => ({
    text,
    style: STYLES.body,
    mark: face(at),
  })
  const point = (at: Point | undefined, sentence: typeof say.best) =>
    at ? [line(sentence(title(at.cardId), score(at.score)), at.score)] : []
  return [
    ...point(best, say.best),
    ...point(worst, say.worst),
    ...(fall
      ? [line(say.fall(title(fall.from.cardId), title(fall.to.cardId), score(-fall.by)))]
      : []),
    ...point(end, say.end),
    ...measuredGaps.map((gap) =>
      line(say.measuredGap(title(gap.cardId), score(gap.felt), score(gap.measured))),
    ),
  ]
}

/** The moments of truth with the most reasons, and of these the most intense, in reading order. */
export function momentSentences(
  { moments }: CurveInsight,
  { panels }: Told,
  { title }: Writing,
): CellText[] {
  const intensity = ({ score }: Moment) => Math.abs(score ?? 0)
  const memorable = [...moments]
    .sort((a, b) => b.reasons.length - a.reasons.length || intensity(b) - intensity(a))
    .slice(0, MEMORABLE)
  const { findings } = panels
  return moments
    .filter((moment) => memorable.includes(moment))
    .map(({ cardId, score, reasons }) => ({
      text: findings.curve.moment(
        title(cardId),
        reasons.map((reason) => findings.moments[reason]).join(', '),
      ),
      style: STYLES.body,
      mark: face(score),
    }))
}
