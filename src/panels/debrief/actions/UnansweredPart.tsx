import { addOpportunityFor } from '@/commands/links'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { CardLink } from '../../insights/CardLink'
import { useWriting } from '../../insights/report'
import { ShowAll } from '../../insights/ShowAll'
import { useFew } from '../../insights/useFew'
import type { PartProps } from '../debriefing'
import { Part } from '../Part'
import styles from './UnansweredPart.module.css'

/** As many as a room can still decide on. */
const FIRST = 4

/** What hurts and leads to nothing yet; there is no such part where everything is answered. */
export function UnansweredPart({ debriefing }: PartProps) {
  const context = useCommandContext()
  const { debrief: words } = usePanelWords()
  const { title } = useWriting(debriefing)
  const { unanswered } = debriefing.told
  const few = useFew(unanswered, unanswered.slice(0, FIRST))
  if (unanswered.length === 0) return null
  return (
    <Part title={words.unanswered}>
      <ul ref={few.ref} className={styles.pains}>
        {few.shown.map((id) => (
          <li key={id}>
            <CardLink ids={[id]}>{title(id)}</CardLink>
            <span className={styles.none}>{words.noActionYet}</span>
            <Button
              data-control
              look="quiet"
              className={styles.add}
              aria-label={words.addOneFor(title(id))}
              onClick={() => addOpportunityFor(context, id)}
            >
              {words.addOne}
            </Button>
          </li>
        ))}
      </ul>
      <ShowAll few={few} />
    </Part>
  )
}
