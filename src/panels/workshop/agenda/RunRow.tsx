import {
  IconClockPlus,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerStop,
} from '@tabler/icons-react'
import type { RefObject } from 'react'
import {
  endAgenda,
  giveMinute,
  nextActivity,
  previousActivity,
  startOrPause,
} from '@/commands/conduct'
import { useCommandContext } from '@/commands/react'
import { useEditorState, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { runningIn } from '@/model/clock'
import { activitiesOf } from '@/model/outline'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import styles from './Agenda.module.css'

/** Runs the agenda: on, held, to the next activity and back. */
export function RunRow({ row }: { readonly row: RefObject<HTMLDivElement | null> }) {
  const context = useCommandContext()
  const { workshop: words } = usePanelWords()
  const activities = useEditorState(({ map }) => activitiesOf(map))
  const clock = useSessionState((state) => state.conduct.clock)
  const running = runningIn(activities, clock)
  const isHeld = !running || running.clock.pausedAt !== null
  return (
    <div ref={row} className={styles.run}>
      <Button look={running ? 'plain' : 'primary'} onClick={() => startOrPause(context)}>
        {isHeld ? (
          <IconPlayerPlayFilled size={13} aria-hidden="true" />
        ) : (
          <IconPlayerPauseFilled size={13} aria-hidden="true" />
        )}
        {running ? (isHeld ? words.goOn : words.pause) : words.start}
      </Button>
      {running && (
        <>
          <IconButton
            label={words.back}
            icon={<IconPlayerSkipBack size={16} />}
            disabled={!running.previous}
            onClick={() => previousActivity(context)}
          />
          <IconButton
            label={words.next}
            icon={<IconPlayerSkipForward size={16} />}
            onClick={() => nextActivity(context)}
          />
          <IconButton
            label={words.minute}
            icon={<IconClockPlus size={16} />}
            onClick={() => giveMinute(context)}
          />
          <IconButton
            label={words.end}
            icon={<IconPlayerStop size={16} />}
            onClick={() => endAgenda(context)}
          />
        </>
      )}
    </div>
  )
}
