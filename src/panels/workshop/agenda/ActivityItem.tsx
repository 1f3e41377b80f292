import { IconCheck, IconGripVertical } from '@tabler/icons-react'
import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import { useCommandContext } from '@/commands/react'
import { activityTitle } from '@/commands/workshopTitles'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Activity } from '@/model/records/activity'
import type { Marker } from '../../fields/useDragOrder'
import { ActivityFields } from './ActivityFields'
import styles from './Agenda.module.css'

type Props = {
  readonly activity: Activity
  readonly state: 'ahead' | 'running' | 'done'
  readonly isFresh: boolean
  readonly marker: Marker
  readonly onMove: (by: 1 | -1) => void
  readonly onGrip: (event: PointerEvent<HTMLElement>) => void
}

/** An activity: a line of the agenda, and below it its fields while it is open. */
export function ActivityItem({ activity, state, isFresh, marker, onMove, onGrip }: Props) {
  const context = useCommandContext()
  const { workshop: words } = usePanelWords()
  const [isOpen, setOpen] = useState(isFresh)
  const fields = useId()
  const title = activityTitle(context, activity)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      className={styles.item}
      data-state={state}
      data-marker={marker}
      data-open={isOpen || undefined}
    >
      <div className={styles.line}>
        <button
          type="button"
          className={styles.grip}
          aria-label={words.moveOf(title)}
          title={words.moveHint}
          onPointerDown={onGrip}
          onKeyDown={onKeyDown}
        >
          {state === 'done' ? (
            <IconCheck size={14} aria-hidden="true" />
          ) : (
            <IconGripVertical size={14} aria-hidden="true" />
          )}
        </button>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fields : undefined}
          aria-current={state === 'running' ? 'step' : undefined}
          title={words.open(title)}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={onKeyDown}
        >
          <span>{title}</span>
          <small>{words.duration(0, activity.minutes)}</small>
        </button>
      </div>
      {isOpen && (
        <div id={fields} className={styles.fields}>
          <ActivityFields activity={activity} isFresh={isFresh} isRunning={state === 'running'} />
        </div>
      )}
    </li>
  )
}
