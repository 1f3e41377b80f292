import {
  IconArrowsDiagonal,
  IconArrowsDiagonalMinimize2,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipForward,
} from '@tabler/icons-react'
import { nextActivity, startOrPause } from '@/commands/conduct'
import { useCommandContext } from '@/commands/react'
import { activityTitle } from '@/commands/workshopTitles'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { allotted, remaining, type runningIn } from '@/model/clock'
import { IconButton } from '@/ui/IconButton'
import { useNow } from '../useNow'
import styles from './Timer.module.css'
import { moodOf, timeText } from './timeText'
import { useSignals } from './useSignals'
import type { TimerSettings } from './useTimerSettings'

type Props = {
  readonly running: NonNullable<ReturnType<typeof runningIn>>
  readonly settings: TimerSettings
}

/** What is left of the present activity, to be read from the back of the room. */
export function Timer({ running, settings }: Props) {
  const context = useCommandContext()
  const { workshop: words } = usePanelWords()
  const { clock, activity, next } = running
  const now = useNow(250)
  const left = remaining(clock, activity, now)
  const title = activityTitle(context, activity)
  const isHeld = clock.pausedAt !== null
  useSignals(activity.id, title, left, settings.sound)
  const part = Math.min(1, Math.max(0, left / allotted(clock, activity)))
  const then = next ? words.upNext(activityTitle(context, next), next.minutes) : words.last
  return (
    <section
      className={styles.timer}
      aria-label={words.timer}
      data-mood={moodOf(left)}
      data-held={isHeld || undefined}
      data-wide={settings.wide || undefined}
    >
      <span role="timer" aria-label={title} className={styles.digits}>
        {timeText(left)}
      </span>
      <p className={styles.words}>
        <strong>{title}</strong>
        <span>{isHeld ? words.paused : then}</span>
      </p>
      <div className={styles.acts}>
        <IconButton
          label={isHeld ? words.goOn : words.pause}
          icon={isHeld ? <IconPlayerPlayFilled size={16} /> : <IconPlayerPauseFilled size={16} />}
          onClick={() => startOrPause(context)}
        />
        <IconButton
          label={words.next}
          icon={<IconPlayerSkipForward size={17} />}
          onClick={() => nextActivity(context)}
        />
        <IconButton
          label={settings.wide ? words.reduce : words.enlarge}
          icon={
            settings.wide ? (
              <IconArrowsDiagonalMinimize2 size={17} />
            ) : (
              <IconArrowsDiagonal size={17} />
            )
          }
          onClick={settings.toggleWide}
        />
      </div>
      <span className={styles.part} style={{ transform: `scaleX(${part})` }} aria-hidden="true" />
    </section>
  )
}
