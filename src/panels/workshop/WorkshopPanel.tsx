import { useEffect, useRef } from 'react'
import { useDesk } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { SideColumn } from '../fields/SideColumn'
import { useFocusReturn } from '../fields/useFocusReturn'
import { AgendaGroup } from './agenda/AgendaGroup'
import type { TimerSettings } from './timer/useTimerSettings'
import { VotesGroup } from './votes/VotesGroup'
import styles from './WorkshopPanel.module.css'

/** The agenda of a workshop and its votes, in the place of the details. */
export function WorkshopPanel({ settings }: { readonly settings: TimerSettings }) {
  const { session } = useDesk()
  const { workshop: words } = usePanelWords()
  const panel = useRef<HTMLElement>(null)
  useFocusReturn()
  useEffect(() => {
    // What was asked for in it may have taken the keyboard already.
    if (!panel.current?.contains(document.activeElement))
      panel.current?.focus({ preventScroll: true })
  }, [])
  const close = () => session.setState({ workshopShown: false })

  return (
    <SideColumn
      ref={panel}
      title={words.title}
      closing={words.close}
      onClose={close}
      className={styles.panel}
    >
      <AgendaGroup settings={settings} />
      <VotesGroup />
    </SideColumn>
  )
}
