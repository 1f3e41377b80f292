import { usePanelWords } from '@/i18n/panels/panelWords'
import { ChartSection } from '../charts/ChartSection'
import { Matrix, type MatrixPoint } from '../charts/Matrix'
import { Numbered } from '../charts/Numbered'
import { type Report, useWriting } from '../report'
import { Section } from '../Section'
import styles from './ChannelsSection.module.css'
import { PLOTTED } from './limits'

/** Levels from 4 count as high: the chart is cut between 3 and 4. */
const CUT = 3.5

const LEVELS = [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) }))

/** The opportunities by the good that they would do and the work that they would take. */
export function OpportunitiesSection({ report }: { report: Report }) {
  const { insights, findings, evidence } = usePanelWords()
  const { opportunities: words } = insights
  const { title, number } = useWriting(report)
  const { opportunities } = report.insights
  const rated = opportunities.flatMap(({ impact, effort, quadrant, ...rest }, index) =>
    impact === null || effort === null || !quadrant
      ? []
      : [{ ...rest, impact, effort, quadrant, number: index + 1 }],
  )
  if (rated.length === 0)
    return (
      <Section title={words.heading} columns={6}>
        <p className={styles.none}>{words.none}</p>
      </Section>
    )
  const { quadrants } = words
  const isClosed = (state: string) => state === 'done' || state === 'dropped'
  const detail = ({ impact, effort, quadrant, state }: (typeof rated)[number]) =>
    [
      findings.quadrants[quadrant],
      words.rating(impact, effort),
      evidence.states[state].toLocaleLowerCase(),
    ].join(' · ')
  const shown = rated.slice(0, PLOTTED)
  const points = shown.map(
    (each): MatrixPoint => ({
      id: each.cardId,
      number: each.number,
      x: each.effort,
      y: each.impact,
      weight: 0.25,
      hollow: isClosed(each.state),
      label: `${each.number}. ${title(each.cardId)}\n${detail(each)}`,
      ids: [each.cardId],
    }),
  )
  const left = opportunities.length - rated.length
  return (
    <ChartSection
      title={words.heading}
      hint={words.hint}
      columns={6}
      chart={(width) => (
        <Matrix
          label={words.summary(shown.length)}
          width={width}
          tone="opportunity"
          points={points}
          x={{ name: words.effort, from: 1, to: 5, ticks: LEVELS }}
          y={{ name: words.impact, from: 1, to: 5, ticks: LEVELS }}
          quarters={{
            names: [
              quadrants.quickWin,
              quadrants.majorProject,
              quadrants.fillIn,
              quadrants.reconsider,
            ],
            x: CUT,
            y: CUT,
          }}
        />
      )}
      table={{
        columns: [
          { name: words.opportunity },
          { name: words.impact, figures: true },
          { name: words.effort, figures: true },
          { name: words.quadrant },
          { name: words.state },
        ],
        rows: rated.map((each) => ({
          id: each.cardId,
          ids: [each.cardId],
          cells: [
            `${each.number}. ${title(each.cardId)}`,
            number(each.impact),
            number(each.effort),
            findings.quadrants[each.quadrant],
            evidence.states[each.state],
          ],
        })),
      }}
    >
      <Numbered
        tone="opportunity"
        items={rated.map((each) => ({
          id: each.cardId,
          number: each.number,
          title: title(each.cardId),
          detail: detail(each),
        }))}
      >
        {shown.some(({ state }) => isClosed(state)) && <p>{words.closed}</p>}
        {left > 0 && <p>{words.notShown(left)}</p>}
      </Numbered>
    </ChartSection>
  )
}
