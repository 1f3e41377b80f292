import { usePanelWords } from '@/i18n/panels/panelWords'
import type { PainInsight } from '@/insights/types'
import { ChartSection } from '../charts/ChartSection'
import { Matrix, type MatrixPoint } from '../charts/Matrix'
import { Numbered } from '../charts/Numbered'
import { type Report, useWriting } from '../report'
import { Section } from '../Section'
import styles from './ChannelsSection.module.css'
import { PLOTTED } from './limits'

/** The pain points by how badly they hurt and how many they touch. */
export function PainsSection({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { pains: words } = insights
  const { title, number, share } = useWriting(report)
  const { pains } = report.insights
  const rated = pains.flatMap((pain, index) => {
    const { severity } = pain.priority.parts
    return severity === null ? [] : [{ ...pain, severity, number: index + 1 }]
  })
  if (rated.length === 0)
    return (
      <Section title={words.heading} columns={6}>
        <p className={styles.none}>{words.none}</p>
      </Section>
    )
  const writeReach = ({ reach }: PainInsight) => {
    if (!reach) return words.unknown
    const written = share(reach.value / 100)
    return reach.basis === 'share' ? written : words.about(written)
  }
  const detail = (pain: (typeof rated)[number]) =>
    [
      words.severityOf(pain.severity),
      pain.reach && words.reachOf(writeReach(pain)),
      words.votesOf(pain.priority.parts.votes),
    ]
      .filter(Boolean)
      .join(' · ')
  const shown = rated.slice(0, PLOTTED)
  const highest = Math.max(...shown.map(({ priority }) => priority.value ?? 0))
  const points = shown.map(
    (pain): MatrixPoint => ({
      id: pain.cardId,
      number: pain.number,
      x: pain.reach?.value ?? null,
      y: pain.severity,
      weight: (pain.priority.value ?? 0) / highest,
      hollow: pain.reach?.basis === 'personas',
      label: `${pain.number}. ${title(pain.cardId)}\n${detail(pain)}`,
      ids: [pain.cardId],
    }),
  )
  const left = pains.length - rated.length
  return (
    <ChartSection
      title={words.heading}
      hint={words.hint}
      columns={6}
      chart={(width) => (
        <Matrix
          label={words.summary(shown.length)}
          width={width}
          tone="pain"
          points={points}
          x={{
            name: words.reach,
            from: 0,
            to: 100,
            ticks: [0, 25, 50, 75, 100].map((at) => ({ at, text: share(at / 100) })),
            unknown: words.unknown,
          }}
          y={{
            name: words.severity,
            from: 1,
            to: 5,
            ticks: [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) })),
          }}
        />
      )}
      table={{
        columns: [
          { name: words.pain },
          { name: words.severity, figures: true },
          { name: words.reach, figures: true },
          { name: words.votes, figures: true },
          { name: words.priority, figures: true },
        ],
        rows: rated.map((pain) => ({
          id: pain.cardId,
          ids: [pain.cardId],
          cells: [
            `${pain.number}. ${title(pain.cardId)}`,
            number(pain.severity),
            writeReach(pain),
            number(pain.priority.parts.votes),
            number(pain.priority.value ?? 0),
          ],
        })),
      }}
    >
      <Numbered
        tone="pain"
        items={rated.map((pain) => ({
          id: pain.cardId,
          number: pain.number,
          title: title(pain.cardId),
          detail: detail(pain),
        }))}
      >
        {shown.some(({ reach }) => reach?.basis === 'personas') && <p>{words.estimated}</p>}
        {left > 0 && <p>{words.notShown(left)}</p>}
      </Numbered>
    </ChartSection>
  )
}
