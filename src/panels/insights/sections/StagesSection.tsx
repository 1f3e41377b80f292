import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { StageInsight } from '@/insights/types'
import { CardLink } from '../CardLink'
import { DataTable } from '../charts/DataTable'
import { Face } from '../Face'
import { Meter } from '../Meter'
import { type Report, useWriting } from '../report'
import { Section } from '../Section'
import { StageKpis } from './StageKpis'
import styles from './StagesSection.module.css'

/** The stages side by side: how each is felt, what is measured, what hurts, what is known. */
export function StagesSection({ report, columns }: { report: Report; columns: 7 | 12 }) {
  const { insights } = usePanelWords()
  const { stages: words } = insights
  const { title } = useWriting(report)
  return (
    <Section title={words.heading} columns={columns}>
      <DataTable
        caption={words.heading}
        columns={[
          { name: words.stage },
          { name: words.emotion },
          { name: words.kpis },
          { name: words.pains },
          { name: words.researched },
        ]}
        rows={report.insights.stages.map((stage) => ({
          id: stage.stageId,
          cells: [
            <CardLink key="stage" ids={[stage.stageId]}>
              {title(stage.stageId)}
            </CardLink>,
            <StageEmotion key="emotion" report={report} stage={stage} />,
            <StageKpis key="kpis" report={report} kpis={stage.kpis} />,
            <StagePains key="pains" report={report} stage={stage} />,
            <StageResearch key="research" report={report} stage={stage} />,
          ],
        }))}
      />
    </Section>
  )
}

type CellProps = { readonly report: Report; readonly stage: StageInsight }

function StageEmotion({ report, stage: { emotion } }: CellProps) {
  const { insights } = usePanelWords()
  const { score } = useWriting(report)
  if (!emotion) return insights.none
  return (
    <span className={styles.emotion}>
      <Face score={emotion.value} radius={8} />
      <span>
        {score(emotion.value)}
        {!emotion.isMean && <small className={styles.small}>{insights.stages.ownScore}</small>}
      </span>
    </span>
  )
}

function StagePains({ report, stage: { painIds, worstPainId } }: CellProps) {
  const { details } = useMessages()
  const { insights } = usePanelWords()
  const { title, number } = useWriting(report)
  if (painIds.length === 0) return insights.none
  return (
    <>
      <CardLink ids={painIds} label={`${details.painsHere}: ${number(painIds.length)}`}>
        {number(painIds.length)}
      </CardLink>
      {worstPainId && (
        <small className={styles.small}>
          {insights.figures.worst} <CardLink ids={[worstPainId]}>{title(worstPainId)}</CardLink>
        </small>
      )}
    </>
  )
}

function StageResearch({ report, stage: { researched } }: CellProps) {
  const { insights } = usePanelWords()
  const { share } = useWriting(report)
  if (researched === undefined) return insights.none
  return (
    <span className={styles.research}>
      {share(researched)}
      <Meter share={researched} />
    </span>
  )
}
