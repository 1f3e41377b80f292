import type { Ref } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import printed from '../insights/printed.module.css'
import { ActionsPart } from './actions/ActionsPart'
import { UnansweredPart } from './actions/UnansweredPart'
import { CapturedPart } from './CapturedPart'
import styles from './DebriefSheet.module.css'
import type { PartProps } from './debriefing'
import { Head } from './Head'
import { LandmarksPart } from './LandmarksPart'
import { NextStepsPart } from './NextStepsPart'
import { NotesPart } from './notes/NotesPart'
import { PainsPart } from './PainsPart'
import { SummaryPart } from './SummaryPart'

/** The page itself, from what was learnt to what comes next. A picture is taken of it. */
export function DebriefSheet({ debriefing, ref }: PartProps & { readonly ref: Ref<HTMLElement> }) {
  const { debrief: words } = usePanelWords()
  return (
    <article ref={ref} aria-label={words.heading} className={`${styles.sheet} ${printed.report}`}>
      <Head debriefing={debriefing} />
      <SummaryPart />
      <CapturedPart debriefing={debriefing} />
      <div className={styles.beside}>
        <PainsPart debriefing={debriefing} />
        <LandmarksPart debriefing={debriefing} />
      </div>
      <ActionsPart debriefing={debriefing} />
      <UnansweredPart debriefing={debriefing} />
      <div className={styles.beside}>
        <NotesPart debriefing={debriefing} />
        <NextStepsPart debriefing={debriefing} />
      </div>
    </article>
  )
}
