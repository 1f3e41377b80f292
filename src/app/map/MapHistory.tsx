import { useCallback, useEffect, useMemo } from 'react'
import { KEYS_IN_PAST, NO_KEYS } from '@/commands/keysOnTabs'
import { useCommandContext } from '@/commands/react'
import { restorePast } from '@/commands/restorePast'
import { useKeysOf } from '@/commands/useKeysOf'
import { useEditorState, useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { sayMoment } from '@/i18n/sayMoment'
import { compareMaps, type Difference } from '@/model/compare'
import { Differences } from '@/panels/history/Differences'
import { HistoryPanel } from '@/panels/history/HistoryPanel'
import { type ReadMoment, useMoment } from '@/panels/history/useMoment'
import { TAB_PANEL } from '@/panels/topbar/Tabs'
import type { Storage } from '@/storage/storage'
import type { Appearance } from '../appearance'
import styles from './MapPage.module.css'
import type { OpenDesk } from './openDesk'
import { PastPage } from './PastPage'

type Props = {
  readonly open: OpenDesk
  readonly storage: Storage
  readonly appearance: Appearance
  readonly onTold: (sentence: string) => void
}

const NO_DIFFERENCES: readonly Difference[] = []

/** The history of an open map: the earlier state that is looked at, and the panel beside it. */
export function MapHistory({ open, storage, appearance, onTold }: Props) {
  const context = useCommandContext()
  const { locale, map } = useMessages()
  const { history: words } = usePanelWords()
  const past = useSessionState((state) => state.past)
  // The present board, which takes all keys, is not there meanwhile.
  useKeysOf(past ? KEYS_IN_PAST : NO_KEYS)
  const moment = useMoment(storage, open.id, past?.sequence)
  const present = useEditorState((state) => state.map)
  const kept = moment.state === 'read' && past && past.compared !== 'no' ? moment.kept.map : null
  const differences = useMemo(() => kept && compareMaps(kept, present), [kept, present])
  const flush = useCallback(() => open.autosave.flush(), [open])

  // An earlier state has a board alone.
  const tab = useSessionState((state) => state.tab)
  useEffect(() => {
    if (tab !== 'map') context.session.setState({ past: null })
  }, [context, tab])

  const restore = () => {
    if (moment.state !== 'read') return
    context.editor.seal()
    const name = nameOf(moment, locale)
    restorePast(context, moment.kept, name)
    context.session.setState({ past: null })
    onTold(words.restored(name))
  }

  return (
    <>
      {past && (
        <div role="tabpanel" id={TAB_PANEL} aria-label={map.tabs.map} className={styles.panel}>
          <PastPage
            storage={storage}
            appearance={appearance}
            moment={moment}
            past={past}
            differences={differences ?? NO_DIFFERENCES}
            onRestore={restore}
          />
        </div>
      )}
      <HistoryPanel storage={storage} mapId={open.id} flush={flush}>
        {kept && differences && <Differences before={kept} differences={differences} />}
      </HistoryPanel>
    </>
  )
}

function nameOf(moment: Extract<ReadMoment, { state: 'read' }>, locale: string): string {
  return moment.name ?? sayMoment(moment.time ?? Date.now(), locale)
}
