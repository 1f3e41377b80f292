import { usePanelWords } from '@/i18n/panels/panelWords'
import { CardLink } from '../insights/CardLink'
import { useWriting } from '../insights/report'
import type { PartProps } from './debriefing'
import styles from './NextStepsPart.module.css'
import { Nothing, Part } from './Part'

/** What is due next, and what is still to be settled, best before the room empties. */
export function NextStepsPart({ debriefing }: PartProps) {
  const { debrief: words } = usePanelWords()
  const { title, day } = useWriting(debriefing)
  const { nextSteps } = debriefing.told
  return (
    <Part title={words.nextSteps}>
      {nextSteps.length === 0 ? (
        <Nothing>{words.noStep}</Nothing>
      ) : (
        <ul className={styles.steps}>
          {nextSteps.map((step) =>
            step.kind === 'due' ? (
              <li key={step.cardId}>
                <b className={step.isOverdue ? styles.overdue : undefined}>{day(step.due)}</b>{' '}
                <CardLink ids={[step.cardId]}>
                  {words.dueStep(title(step.cardId), step.owner.trim())}
                </CardLink>
                {step.isOverdue && <small className={styles.overdue}> {words.overdue}</small>}
              </li>
            ) : (
              <li key={step.kind}>{words.steps[step.kind](step.count)}</li>
            ),
          )}
        </ul>
      )}
    </Part>
  )
}
