import { useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import { useEditorState, useSessionState } from '@/editor/react'
import { runningIn } from '@/model/clock'
import { activitiesOf } from '@/model/outline'
import { Timer } from '@/panels/workshop/timer/Timer'
import { useTimerSettings } from '@/panels/workshop/timer/useTimerSettings'
import { VotingBar } from '@/panels/workshop/VotingBar'
import { WorkshopPanel } from '@/panels/workshop/WorkshopPanel'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'
import styles from './MapPage.module.css'
import { useCovered } from './useCovered'

type Props = {
  readonly storage: Storage
  /** Above the board, where the large timer stands. */
  readonly banner: HTMLElement | null
  /** Within the board, where the bar of a vote floats; nothing where no board is shown. */
  readonly board: HTMLElement | null
}

/** What a workshop shows around the board: the panel, the timer, the bar of a vote, the ballots. */
export function MapWorkshop({ storage, banner, board }: Props) {
  const shown = useSessionState((state) => state.workshopShown)
  const beside = useSessionState(
    ({ detailsShown, historyShown, workshopShown, tab }) =>
      historyShown || workshopShown || (detailsShown && tab !== 'insights'),
  )
  const clock = useSessionState((state) => state.conduct.clock)
  const voting = useSessionState((state) => state.voting !== null)
  const ballots = useSessionState((state) => state.dialog?.name === 'ballots')
  const activities = useEditorState(({ map }) => activitiesOf(map))
  const settings = useTimerSettings(storage)
  const [over, setOver] = useState<HTMLElement | null>(null)
  const [below, setBelow] = useState<HTMLElement | null>(null)
  useCovered('top', over)
  useCovered('bottom', below)
  const running = runningIn(activities, clock)
  const timer = running && <Timer running={running} settings={settings} />
  const load = useCallback(() => import('@/panels/workshop/ballot/Ballots'), [])
  const loaded = useLoaded(ballots ? load : undefined)
  return (
    <>
      {settings.wide && timer && banner && createPortal(timer, banner)}
      {timer && !settings.wide && (
        <div ref={setOver} className={styles.over} data-beside={beside || undefined}>
          {timer}
        </div>
      )}
      {voting &&
        board &&
        createPortal(
          <div ref={setBelow} className={styles.below} data-beside={beside || undefined}>
            <VotingBar />
          </div>,
          board,
        )}
      {shown && <WorkshopPanel settings={settings} />}
      {ballots && loaded && <loaded.Ballots />}
    </>
  )
}
