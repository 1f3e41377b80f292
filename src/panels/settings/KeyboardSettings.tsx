import { useState } from 'react'
import { useStore } from 'zustand'
import { letterKeys } from '@/commands/letterKeys'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { readPreference } from '@/storage/preferences'
import { Switch } from '../fields/Switch'
import styles from './KeyboardSettings.module.css'
import { setKeyHints, setLetterKeys } from './keyboard'

/** Whether single letters run commands, and whether the keys of what was clicked are told. */
export function KeyboardSettings() {
  const { keys: words } = usePanelWords()
  const { on } = useStore(letterKeys)
  const [hints, setHints] = useState(readPreference('keyHints') !== 'off')
  return (
    <>
      <Switch label={words.letterKeys} shown checked={on} onToggle={() => setLetterKeys(!on)} />
      <p className={styles.help}>{words.letterKeysHelp}</p>
      <Switch
        label={words.hints}
        shown
        checked={hints}
        onToggle={() => {
          setKeyHints(!hints)
          setHints(!hints)
        }}
      />
    </>
  )
}
