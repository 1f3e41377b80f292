import { usePanelWords } from '@/i18n/panels/panelWords'
import { ChartSection } from '../charts/ChartSection'
import { Radar, type Spoke } from '../charts/Radar'
import { type Report, useWriting } from '../report'
import { Section } from '../Section'
import styles from './ChannelsSection.module.css'

/** How well the touchpoints serve the six pillars of experience, and what breaks them. */
export function PillarsSection({ report }: { report: Report }) {
  const { insights, evidence } = usePanelWords()
  const { pillars: words } = insights
  const { number } = useWriting(report)
  const { pillars } = report.insights
  if (pillars.every(({ ratedIds, brokenByIds }) => ratedIds.length + brokenByIds.length === 0))
    return (
      <Section title={words.heading} columns={6}>
        <p className={styles.none}>{words.none}</p>
      </Section>
    )
  const spokes = pillars.map(({ pillar, mean, ratedIds, brokenByIds }): Spoke => {
    const name = evidence.pillarNames[pillar]
    const rating = mean === undefined ? words.notRated : number(mean)
    const broken = brokenByIds.length > 0 && words.brokenBy(brokenByIds.length)
    return {
      id: pillar,
      name,
      detail: [rating, broken].filter(Boolean).join(' · '),
      value: mean,
      flagged: brokenByIds.length > 0,
      label: [`${name}: ${rating}`, words.ratedBy(ratedIds.length), broken]
        .filter(Boolean)
        .join('\n'),
      ids: [...ratedIds, ...brokenByIds],
    }
  })
  return (
    <ChartSection
      title={words.heading}
      hint={words.hint}
      columns={6}
      chart={(width) => <Radar label={words.summary} width={width} spokes={spokes} />}
      table={{
        columns: [
          { name: words.pillar },
          { name: words.mean, figures: true },
          { name: words.rated, figures: true },
          { name: words.broken, figures: true },
        ],
        rows: pillars.map(({ pillar, mean, ratedIds, brokenByIds }) => ({
          id: pillar,
          ids: [...ratedIds, ...brokenByIds],
          cells: [
            evidence.pillarNames[pillar],
            mean === undefined ? insights.none : number(mean),
            number(ratedIds.length),
            number(brokenByIds.length),
          ],
        })),
      }}
    />
  )
}
