import type { PanelWords } from '@/i18n/panels/panelWords'
import type { Column, Row } from '../charts/DataTable'
import type { Report, Writing } from '../report'

/** The scores of all curves, a touchpoint a row, with what was measured where anything was. */
export function curveTable(
  { insights: { curves, stages } }: Report,
  writing: Writing,
  words: PanelWords['insights']['curve'],
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const scores = curves.map(
    ({ points }) => new Map(points.map((each) => [each.cardId, each.score])),
  )
  const measured = new Map(
    curves[0]?.measuredGaps.map(({ cardId, measured }) => [cardId, measured]),
  )
  const write = (score: number | undefined) => (score === undefined ? '' : writing.score(score))
  return {
    columns: [
      { name: words.place },
      { name: words.stage },
      ...curves.map(({ personaId }) => ({ name: writing.persona(personaId), figures: true })),
      ...(measured.size > 0 ? [{ name: words.measured, figures: true }] : []),
    ],
    rows: stages.flatMap(({ stageId, touchpointIds }) =>
      touchpointIds.map((id) => ({
        id,
        ids: [id],
        cells: [
          writing.title(id),
          writing.title(stageId),
          ...scores.map((each) => write(each.get(id))),
          ...(measured.size > 0 ? [write(measured.get(id))] : []),
        ],
      })),
    ),
  }
}
