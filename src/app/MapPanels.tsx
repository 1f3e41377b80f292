import { useSessionState } from '@/editor/react'
import type { Storage } from '@/storage/storage'
import type { Appearance } from './App'
import styles from './MapPage.module.css'
import type { OpenDesk } from './openDesk'
export function MapPanels(_props: {
  open: OpenDesk
  storage: Storage
  appearance: Appearance
  exportSlot: HTMLElement | null
  id: string
}) {
  const shown = useSessionState((s) => s.detailsShown)
  return shown ? <aside className={styles.side} /> : null
}
