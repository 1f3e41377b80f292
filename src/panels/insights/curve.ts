import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { CurveInsight, Moment } from '@/insights/types'
import type { CardId } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { faceOf } from '@/model/score'
import type { CurveLine, CurveMark } from './charts/CurveChart'
import { strokeOf } from './colours'
import type { Report, Writing } from './report'

/** The touchpoints' places on the chart, from left to right. */
export type Places = ReadonlyMap<CardId, number>

/** As many moments of truth as one remembers of a journey. */
const MEMORABLE = 8

/**
 * The moments that say most: those with most reasons, and of these the most intense. In reading
 * order.
 */
export function memorableMoments({ moments }: CurveInsight): readonly Moment[] {
  const intensity = ({ score }: Moment) => Math.abs(score ?? 0)
  const memorable = [...moments]
    .sort((a, b) => b.reasons.length - a.reasons.length || intensity(b) - intensity(a))
    .slice(0, MEMORABLE)
  return moments.filter((moment) => memorable.includes(moment))
}

/** The id of the line of all, beside those of the personas. */
const EVERYONES_LINE = 'everyone'

/** All curves as lines, the one that is told about first. */
export function curveLines(
  report: Report,
  told: CurveInsight,
  places: Places,
): readonly (CurveLine & { readonly personaId: PersonaId | null })[] {
  const { curves } = report.insights
  return [told, ...curves.filter((curve) => curve !== told)].map(({ personaId, points }) => ({
    id: personaId ?? EVERYONES_LINE,
    personaId,
    colour: colourOf(report, personaId),
    points: points.map(({ cardId, score }) => ({ place: places.get(cardId)!, score })),
  }))
}

function colourOf({ library }: Report, id: PersonaId | null): string {
  if (id === null) return 'var(--ink-2)'
  return strokeOf(library.persona[id]?.colour ?? 'slate')
}

/** What the points of a curve are marked with, and what each says of itself. */
export function curveMarks(
  told: CurveInsight,
  places: Places,
  {
    messages,
    words: { insights, findings },
    writing,
  }: { readonly messages: Messages; readonly words: PanelWords; readonly writing: Writing },
): CurveMark[] {
  const { best, worst, end, moments, measuredGaps } = told
  const { curve: words } = insights
  const momentOf = new Map(moments.map((moment) => [moment.cardId, moment]))
  const memorable = new Set(memorableMoments(told).map(({ cardId }) => cardId))
  const measuredOf = new Map(measuredGaps.map(({ cardId, measured }) => [cardId, measured]))
  return told.points.map(({ cardId, score }): CurveMark => {
    const flags = [
      cardId === best?.cardId && words.best,
      cardId === worst?.cardId && words.worst,
      cardId === end?.cardId && words.end,
    ].filter((flag) => flag !== false)
    const reasons = momentOf.get(cardId)?.reasons ?? []
    const measured = measuredOf.get(cardId)
    const says = [
      `${writing.title(cardId)}: ${writing.score(score)}, ${messages.board.faces[faceOf(score)]}`,
      ...flags,
      reasons.length > 0 &&
        words.moment(reasons.map((reason) => findings.moments[reason]).join(', ')),
      measured !== undefined && words.feltMeasured(writing.score(score), writing.score(measured)),
    ]
    return {
      id: cardId,
      place: places.get(cardId)!,
      score,
      flag: flags.join(' · '),
      ringed: reasons.length > 0,
      stays: flags.length > 0 || memorable.has(cardId),
      ...(measured !== undefined && { measured }),
      label: says.filter(Boolean).join('\n'),
      ids: [cardId],
    }
  })
}
