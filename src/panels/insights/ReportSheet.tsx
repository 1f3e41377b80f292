import { memo, type Ref } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import { CheckerSection } from './checker/CheckerSection'
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

/** The report itself, from the figures at a glance to the findings one by one. */
export const ReportSheet = memo(function ReportSheet({ report, ref }: Props) {
  const { board } = useMessages()
  const { insights: words } = usePanelWords()
  const { day } = useWriting(report)
  const { title, scenario } = journeyOf(report.map)
  return (
    <article ref={ref} aria-label={words.heading} className={styles.sheet}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title || board.untitledMap}</h1>
        <p className={styles.scenario}>{scenario}</p>
        <p className={styles.day}>{words.asOf(day(report.today))}</p>
      </header>
      <div className={styles.grid}>
        <KeyFigures report={report} />
        <CurveSection report={report} />
        <StagesSection report={report} />
        <ChannelsSection report={report} />
        <PainsSection report={report} />
        <OpportunitiesSection report={report} />
        <ChannelEmotionSection report={report} />
        <PillarsSection report={report} />
        <PrioritiesSection report={report} />
        <CheckerSection report={report} />
      </div>
    </article>
  )
})
