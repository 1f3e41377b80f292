import { useMemo, useState } from 'react'
import { CAREFUL_CHOICES, type WebPageChoices } from '@/exchange/export/webPage/choices'
import { writeWebPage } from '@/exchange/export/webPage/writeWebPage'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import field from '../../fields/field.module.css'
import { Segments } from '../../fields/Segments'
import { Switch } from '../../fields/Switch'
import { type ExportDialogProps, ExportForm } from './ExportForm'
import styles from './WebPageDialog.module.css'

const THEMES = ['system', 'light', 'dark'] as const
const INTERNAL = ['notes', 'evidence', 'owners'] as const

/**
 * Asks how a web page looks and what goes along. It begins anew each time, with nothing internal: what
 * went to the team must not go to a client by habit.
 */
export function WebPageDialog(props: ExportDialogProps) {
  const words = useExchangeWords().webPage
  const [choices, setChoices] = useState(CAREFUL_CHOICES)
  const choose = (fields: Partial<WebPageChoices>) => setChoices({ ...choices, ...fields })
  const exporter = useMemo(() => writeWebPage(choices), [choices])
  return (
    <ExportForm {...props} title={words.dialog} exporter={exporter} summary={words.summary}>
      <div className={styles.fields}>
        <div>
          <span aria-hidden="true" className={field.label}>
            {words.colours}
          </span>
          <Segments
            label={words.colours}
            value={choices.theme}
            options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
            onChoose={(theme) => choose({ theme })}
          />
        </div>
        <fieldset className={styles.along} aria-describedby="left-out">
          <legend className={field.label}>{words.goesAlong}</legend>
          {INTERNAL.map((part) => (
            <Switch
              key={part}
              shown
              label={words[part]}
              checked={choices[part]}
              onToggle={() => choose({ [part]: !choices[part] })}
            />
          ))}
          <p id="left-out" className={field.hint}>
            {words.leftOut}
          </p>
        </fieldset>
      </div>
    </ExportForm>
  )
}
