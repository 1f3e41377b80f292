import type { Tab } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import { TAB_PANEL } from '@/panels/topbar/Tabs'
import { useLoaded } from '@/ui/useLoaded'
import styles from './MapPage.module.css'

const PAGES = {
  table: async () => (await import('@/panels/table/TablePage')).TablePage,
  insights: async () => (await import('@/panels/insights/InsightsPage')).InsightsPage,
  debrief: async () => (await import('@/panels/debrief/DebriefPage')).DebriefPage,
}

/** What a tab shows in the place of the board. Its code comes when it is first opened. */
export function TabPage({ tab }: { tab: Exclude<Tab, 'map'> }) {
  const Page = useLoaded<React.ComponentType>(PAGES[tab])
  const { map: words } = useMessages()
  return (
    <div
      key={tab}
      role="tabpanel"
      id={TAB_PANEL}
      aria-label={words.tabs[tab]}
      className={styles.tab}
    >
      {Page && <Page />}
    </div>
  )
}
