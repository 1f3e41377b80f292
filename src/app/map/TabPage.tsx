import { useEffect, useRef } from 'react'
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
  const panel = useRef<HTMLDivElement>(null)
  // What had the keyboard may be gone with the other tab: it goes on in this one, not at the page's top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each tab has a panel of its own
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true })
  }, [tab])
  return (
    <div
      key={tab}
      ref={panel}
      role="tabpanel"
      id={TAB_PANEL}
      aria-label={words.tabs[tab]}
      tabIndex={-1}
      className={styles.tab}
    >
      {Page && <Page />}
    </div>
  )
}
