import { useRef } from 'react'
import { moveActivity } from '@/commands/agenda'
import { announce } from '@/commands/context'
import { useCommandContext } from '@/commands/react'
import { activityTitle } from '@/commands/workshopTitles'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { runningIn } from '@/model/clock'
import type { Activity } from '@/model/records/activity'
import { useDragOrder } from '../../fields/useDragOrder'
import { ActivityItem } from './ActivityItem'
import styles from './Agenda.module.css'

type Props = {
  readonly activities: readonly Activity[]
  readonly running: ReturnType<typeof runningIn>
  /** The activity that was just added: it opens for typing. */
  readonly fresh: string | undefined
}

/** The activities in their order, which dragging and keys change. */
export function AgendaList({ activities, running, fresh }: Props) {
  const context = useCommandContext()
  const { workshop: words } = usePanelWords()
  const list = useRef<HTMLOListElement>(null)
  const move = (activity: Activity, index: number) => {
    if (index < 0 || index >= activities.length) return
    moveActivity(context, activity.id, index)
    const title = activityTitle(context, activity)
    announce(context, words.moved(title, index + 1, activities.length))
  }
  const { markerAt, handle } = useDragOrder(list, (from, to) => move(activities[from]!, to))
  return (
    <ol ref={list} className={styles.list}>
      {activities.map((activity, index) => (
        <ActivityItem
          key={activity.id}
          activity={activity}
          state={
            running === undefined || index > running.at
              ? 'ahead'
              : index === running.at
                ? 'running'
                : 'done'
          }
          isFresh={activity.id === fresh}
          marker={markerAt(index)}
          onMove={(by) => move(activity, index + by)}
          onGrip={handle(index)}
        />
      ))}
    </ol>
  )
}
