import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useDesk } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { IconButton } from '@/ui/IconButton'
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
    <section
      ref={panel}
      aria-label={words.title}
      className={styles.panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        // A menu of the panel lies elsewhere in the page, and has an Escape of its own.
        if (!panel.current?.contains(event.target as Node)) return
        event.stopPropagation()
        close()
      }}
    >
      <div className={styles.bar}>
        <h2>{words.title}</h2>
        <IconButton label={words.close} icon={<IconX size={16} stroke={1.75} />} onClick={close} />
      </div>
      <AgendaGroup settings={settings} />
      <VotesGroup />
    </section>
  )
}
