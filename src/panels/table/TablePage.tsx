import { useEffect } from 'react'
import { useDesk, useEditorState, useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import { Segments } from '../fields/Segments'
import { Grid } from './grid/Grid'
import { KpiList } from './lists/KpiList'
import { OpportunityList } from './lists/OpportunityList'
import { PainList } from './lists/PainList'
import styles from './TablePage.module.css'
import { TABLE_VIEWS, tableStoreOf, useTableState } from './tableStore'

/**
 * The map as tables: stages × lanes, or the pain points, opportunities or KPIs in a list. The same
 * commands change it as on the board, so everything can be taken back.
 */
export function TablePage() {
  const { session } = useDesk()
  const { board } = useMessages()
  const { table: words } = usePanelWords()
  const title = useEditorState(({ map }) => journeyOf(map).title)
  const view = useTableState((state) => state.view)
  const store = tableStoreOf(session)
  const isTyping = useSessionState((state) => state.editing !== null)
  useEffect(() => {
    // What was just made elsewhere waits for its title, which only the grid can take.
    if (isTyping) store.setState({ view: 'grid' })
  }, [isTyping, store])
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{title || board.untitledMap}</h1>
      <div className={styles.views}>
        <Segments
          label={words.view}
          value={view}
          options={TABLE_VIEWS.map((value) => ({ value, label: words.views[value] }))}
          onChoose={(chosen) => store.setState({ view: chosen })}
        />
      </div>
      {view === 'grid' && <Grid />}
      {view === 'pains' && <PainList />}
      {view === 'opportunities' && <OpportunityList />}
      {view === 'kpis' && <KpiList />}
    </div>
  )
}
