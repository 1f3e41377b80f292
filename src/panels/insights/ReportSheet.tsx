import { memo, type Ref } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import { CheckerSection } from './checker/CheckerSection'
import { EmptyReport } from './EmptyReport'
import { partOf } from './partOf'
import printed from './printed.module.css'
import styles from './ReportSheet.module.css'
import { type Report, useWriting } from './report'
import { ChannelEmotionSection } from './sections/ChannelEmotionSection'
import { ChannelsSection } from './sections/ChannelsSection'
import { CurveSection } from './sections/CurveSection'
import { KeyFigures } from './sections/KeyFigures'
import { OpportunitiesSection } from './sections/OpportunitiesSection'
import { PainsSection } from './sections/PainsSection'
import { PillarsSection } from './sections/PillarsSection'
import { PrioritiesSection } from './sections/PrioritiesSection'
import { StagesSection } from './sections/StagesSection'

type Props = {
  readonly report: Report
  /** The element that a picture is taken of. */
  readonly ref: Ref<HTMLElement>
}

/**
 * The report itself, from the figures at a glance to the findings one by one; without a card what
 * there is to say, below what to do first.
 */
export const ReportSheet = memo(function ReportSheet({ report, ref }: Props) {
  const { insights: words } = usePanelWords()
  const hasCards = Object.keys(report.map.card).length > 0
  return (
    <article ref={ref} aria-label={words.heading} className={`${styles.sheet} ${printed.report}`}>
      {hasCards ? <Head report={report} /> : <EmptyReport map={report.map} />}
      <div className={styles.grid}>
        {hasCards ? <Sections report={report} /> : <FirstSections report={report} />}
        <Checker report={report} />
      </div>
    </article>
  )
})

const Figures = partOf(KeyFigures, ({ insights, map }) => [
  ...[insights.curves, insights.pains, insights.kpis, insights.findings, insights.completeness],
  ...[map.evidence, map.measurement],
])
const Curve = partOf(CurveSection, ({ insights }) => [
  ...[insights.curves, insights.personaGaps],
  ...insights.stages.flatMap(({ stageId, touchpointIds }) => [stageId, touchpointIds]),
])
const Stages = partOf(StagesSection, ({ insights }) => [insights.stages])
const Channels = partOf(ChannelsSection, ({ insights }) => [
  insights.families,
  insights.channels,
  insights.breaks,
])
const Pains = partOf(PainsSection, ({ insights }) => [insights.pains])
const Opportunities = partOf(OpportunitiesSection, ({ insights }) => [insights.opportunities])
const ChannelEmotion = partOf(ChannelEmotionSection, ({ insights }) => [insights.channels])
const Pillars = partOf(PillarsSection, ({ insights }) => [insights.pillars])
const Priorities = partOf(PrioritiesSection, ({ insights, map }) => [
  insights.pains,
  insights.opportunities,
  map.cast,
])
const Checker = partOf(CheckerSection, ({ insights }) => [insights.findings, insights.completeness])

type PartProps = Pick<Props, 'report'>

function Head({ report }: PartProps) {
  const { board } = useMessages()
  const { insights: words } = usePanelWords()
  const { day } = useWriting(report)
  const { title, scenario } = journeyOf(report.map)
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title || board.untitledMap}</h1>
      <p className={styles.scenario}>{scenario}</p>
      <p className={styles.day}>{words.asOf(day(report.today))}</p>
    </header>
  )
}

function Sections({ report }: PartProps) {
  return (
    <>
      <Figures report={report} />
      <Curve report={report} />
      <Stages report={report} columns={7} />
      <Channels report={report} />
      <Pains report={report} />
      <Opportunities report={report} />
      <ChannelEmotion report={report} />
      <Pillars report={report} />
      <Priorities report={report} />
    </>
  )
}

/** Without a card, a stage may still be scored and measured. */
function FirstSections({ report }: PartProps) {
  const { kpis, stages } = report.insights
  const hasSomething = kpis.length > 0 || stages.some(({ emotion }) => emotion)
  return hasSomething && <Stages report={report} columns={12} />
}
