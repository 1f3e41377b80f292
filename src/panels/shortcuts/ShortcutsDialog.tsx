import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { areOfOneCharacter } from '@/commands/keyPress'
import { letterKeys } from '@/commands/letterKeys'
import { useDesk } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { Keys } from '../fields/Keys'
import { PanelDialog } from '../fields/PanelDialog'
import { SearchField } from '../fields/SearchField'
import { keySheet, type SheetRow } from './keySheet'
import styles from './ShortcutsDialog.module.css'

/** Every command with its keys, as the table of commands has them: to look up, to project, to print. */
export function ShortcutsDialog() {
  const { session } = useDesk()
  const messages = useMessages()
  const panels = usePanelWords()
  const { on } = useStore(letterKeys)
  const [query, setQuery] = useState('')
  const { keys: words } = panels
  const groups = keySheet(messages, panels, query)
  const open = (name: 'settings' | 'help') => session.setState({ dialog: { name } })
  return (
    <PanelDialog
      title={messages.shortcuts.dialog}
      width={1400}
      onClose={() => session.setState({ dialog: null })}
    >
      <div className={styles.bar}>
        <SearchField data-autofocus label={words.search} value={query} onQuery={setQuery} />
        <p>
          {on ? words.canBeOff : words.areOff}{' '}
          <button type="button" onClick={() => open('settings')}>
            {words.settings}
          </button>
          {' · '}
          <button type="button" onClick={() => open('help')}>
            {words.help}
          </button>
        </p>
        <Button onClick={() => window.print()}>
          <IconPrinter size={16} aria-hidden /> {words.print}
        </Button>
      </div>
      <div className={styles.sheet} data-sheet="keys">
        {groups.map(({ heading, rows }) => (
          <section key={heading} className={styles.group}>
            <h3>{heading}</h3>
            <dl>
              {rows.map((row) => (
                <Row key={row.title} {...row} on={on} />
              ))}
            </dl>
          </section>
        ))}
        {groups.length === 0 && <p role="status">{words.none(query.trim())}</p>}
      </div>
    </PanelDialog>
  )
}

function Row({ title, keys, gestures, on }: SheetRow & { readonly on: boolean }) {
  return (
    <div className={styles.row}>
      <dt>{title}</dt>
      <dd>
        {keys && <Keys keys={keys} faint={!on && areOfOneCharacter(keys)} />}
        {gestures?.map((gesture) => (
          <kbd key={gesture} className={styles.gesture}>
            {gesture}
          </kbd>
        ))}
      </dd>
    </div>
  )
}
