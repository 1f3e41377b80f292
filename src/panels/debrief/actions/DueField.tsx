import { useSeal } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { isDay } from '@/model/day'
import { formatDay } from '../../details/formatDay'
import inline from '../inline.module.css'
import { Printed } from '../Printed'
import styles from './ActionsPart.module.css'

type Props = {
  /** `YYYY-MM-DD`, or whatever a file held instead. */
  readonly due: string
  readonly isLate: boolean
  readonly label: string
  readonly onSet: (due: string) => void
}

/** By when: a day in the browser's own field. What is no day is shown as it is, until one is set. */
export function DueField({ due, isLate, label, onSet }: Props) {
  const seal = useSeal()
  const { locale } = useMessages()
  const { debrief: words } = usePanelWords()
  return (
    <>
      <Printed
        text={due === '' ? words.noDue : formatDay(due, locale)}
        className={due === '' ? styles.missing : isLate ? styles.overdue : undefined}
      >
        <input
          type="date"
          className={`${inline.field} ${isLate ? styles.overdue : isDay(due) ? '' : styles.missing}`}
          aria-label={label}
          value={isDay(due) ? due : ''}
          onChange={(event) => onSet(event.currentTarget.value)}
          onBlur={seal}
        />
      </Printed>
      {due !== '' && !isDay(due) && (
        <small data-control className={styles.strange}>
          {due}
        </small>
      )}
      {isLate && <small className={styles.late}>{words.overdue}</small>}
    </>
  )
}
