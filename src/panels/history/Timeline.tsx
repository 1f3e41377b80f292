import { useDesk, useSessionState } from '@/editor/react'
import { showPast } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { JourneyId } from '@/model/records/journey'
import type { Storage } from '@/storage/storage'
import type { Moment } from '@/storage/timeline'
import type { Version } from '@/storage/versions'
import { BurstItem } from './BurstItem'
import { PointButton } from './PointButton'
import styles from './Timeline.module.css'
import { type TimelineEntry, timelineDays } from './timelineDays'
import { VersionItem } from './VersionItem'
import { dayInWords } from './whenInWords'

type Props = {
  readonly storage: Storage
  readonly mapId: JourneyId
  readonly moments: readonly Moment[]
  readonly versions: readonly Version[]
}

/** The states that a map went through, the newest first, each a way to look at it. */
export function Timeline({ storage, mapId, moments, versions }: Props) {
  const { session } = useDesk()
  const { locale } = useMessages()
  const { history: words } = usePanelWords()
  const shown = useSessionState((state) => state.past?.sequence)
  const show = (sequence: number) => showPast(session, sequence)

  const item = (entry: TimelineEntry) =>
    entry.kind === 'version' ? (
      <VersionItem
        key={`version ${entry.version.sequence}`}
        storage={storage}
        mapId={mapId}
        version={entry.version}
        isShown={shown === entry.version.sequence}
        onShow={show}
      />
    ) : (
      <BurstItem
        key={`burst ${entry.moments.at(-1)!.sequence}`}
        moments={entry.moments}
        shown={shown}
        onShow={show}
      />
    )

  return (
    <div className={styles.timeline}>
      <PointButton
        title={words.now}
        detail={words.nowHelp}
        look="now"
        isShown={shown === undefined}
        onShow={() => session.setState({ past: null })}
      />
      {timelineDays(moments, versions).map(({ start, entries }) => (
        <section key={`${start} ${entries.length}`} className={styles.day}>
          <h3>{dayInWords(start, words, locale)}</h3>
          <ul>{entries.map(item)}</ul>
        </section>
      ))}
    </div>
  )
}
