import { type KeyboardEvent, useRef } from 'react'
import { useDesk, useSessionState } from '@/editor/react'
import { TABS, type Tab } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import styles from './Tabs.module.css'

/** The element that a tab governs. */
export const TAB_PANEL = 'tab-panel'

/** The ways to look at the map. Arrow keys go from one to the next, as tabs do everywhere. */
export function Tabs() {
  const { session } = useDesk()
  const { map: words } = useMessages()
  const present = useSessionState((state) => state.tab)
  const list = useRef<HTMLDivElement>(null)
  const show = (tab: Tab) => session.setState({ tab })
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(present, event.key)
    if (!next) return
    event.preventDefault()
    show(next)
    list.current?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.tabList}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          data-tab={tab}
          aria-selected={tab === present}
          aria-controls={TAB_PANEL}
          tabIndex={tab === present ? 0 : -1}
          className={styles.tab}
          onClick={() => show(tab)}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  )
}

function tabAfter(present: Tab, key: string): Tab | undefined {
  const index = TABS.indexOf(present)
  switch (key) {
    case 'ArrowRight':
      return TABS[(index + 1) % TABS.length]
    case 'ArrowLeft':
      return TABS.at(index - 1)
    case 'Home':
      return TABS[0]
    case 'End':
      return TABS.at(-1)
    default:
      return undefined
  }
}
