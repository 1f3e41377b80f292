import { columnsOf } from '@/editor/navigation'
import { useDesk } from '@/editor/react'
import { cellKey } from '@/editor/session'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { lanesOf } from '@/model/outline'
import type { LaneType } from '@/model/records/lane'
import { Button } from '@/ui/Button'
import { type ListName, tableStoreOf } from '../tableStore'
import styles from './List.module.css'

const LANES: Readonly<Record<ListName, LaneType>> = {
  pains: 'pain',
  opportunities: 'opportunity',
  kpis: 'kpi',
}

/** What stands in place of a list without rows: what it is for, and the way to the first one. */
export function EmptyList({ name }: { name: ListName }) {
  const { editor, session } = useDesk()
  const { table } = usePanelWords()
  const words = table.empty
  const go = () => {
    const { map } = editor.store.getState()
    const lane = lanesOf(map).find(({ type }) => type === LANES[name])
    const column = columnsOf(map)[0]
    if (lane && column)
      session.setState({ focus: cellKey(column.homeId, lane.id), selection: new Set() })
    tableStoreOf(session).setState({ view: 'grid' })
  }
  return (
    <div className={styles.empty}>
      <h2>{words[name]}</h2>
      <p>{words[`${name}Help`]}</p>
      <Button onClick={go}>{words.go}</Button>
    </div>
  )
}
