import { useObservable } from 'dexie-react-hooks'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useDesk, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { JourneyId } from '@/model/records/journey'
import type { Storage } from '@/storage/storage'
import { watchTimeline } from '@/storage/timeline'
import { watchVersions } from '@/storage/versions'
import { SideColumn } from '../fields/SideColumn'
import { useFocusReturn } from '../fields/useFocusReturn'
import styles from './HistoryPanel.module.css'
import { KeepVersion } from './KeepVersion'
import { SpaceTaken } from './SpaceTaken'
import { Timeline } from './Timeline'

type Props = {
  readonly storage: Storage
  readonly mapId: JourneyId
  /** Writes what waits; resolves when it is on the device or has failed. */
  readonly flush: () => Promise<void>
  /** What differs, beside a comparison; it takes the timeline's place. */
  readonly children: ReactNode
}

/** The map's versions and changes, in place of the details; beside a comparison, what differs. */
export function HistoryPanel({ storage, mapId, flush, children }: Props) {
  const { session } = useDesk()
  const { history: words } = usePanelWords()
  const past = useSessionState((state) => state.past)
  const moments = useObservable(useMemo(() => watchTimeline(storage, mapId), [storage, mapId]))
  const versions = useObservable(useMemo(() => watchVersions(storage, mapId), [storage, mapId]))
  const panel = useRef<HTMLElement>(null)
  useFocusReturn()
  const isPast = past !== null
  // The bar over an earlier state goes away with it, and the focus must not go along.
  useEffect(() => {
    if (!isPast) panel.current?.focus({ preventScroll: true })
  }, [isPast])
  const close = () => session.setState({ historyShown: false, past: null })

  return (
    <SideColumn
      ref={panel}
      title={words.title}
      closing={words.close}
      onClose={close}
      onEscape={past ? () => session.setState({ past: null }) : close}
    >
      {children || (
        <>
          <KeepVersion storage={storage} mapId={mapId} flush={flush} />
          {moments && versions ? (
            <>
              <Timeline storage={storage} mapId={mapId} moments={moments} versions={versions} />
              <SpaceTaken versions={versions} />
            </>
          ) : (
            <p className={styles.quiet}>{words.loading}</p>
          )}
        </>
      )}
    </SideColumn>
  )
}
