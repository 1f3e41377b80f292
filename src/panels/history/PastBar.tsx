import { useMessages } from '@/i18n/messages'
import { type PanelWords, usePanelWords } from '@/i18n/panels/panelWords'
import { sayMoment } from '@/i18n/sayMoment'
import { Button } from '@/ui/Button'
import { Segments } from '../fields/Segments'
import { Switch } from '../fields/Switch'
import styles from './PastBar.module.css'
import type { ReadMoment } from './useMoment'

type Props = {
  readonly moment: ReadMoment
  readonly compared: 'no' | 'before' | 'now'
  readonly onCompare: (compared: 'no' | 'before' | 'now') => void
  /** How many cards are chosen on the board that is shown. */
  readonly chosen: number
  readonly onRestore: () => void
  readonly onBack: () => void
}

/** The bar over an earlier state: what one looks at, and what can be done with it. */
export function PastBar({ moment, compared, onCompare, chosen, onRestore, onBack }: Props) {
  const { locale } = useMessages()
  const { history: words } = usePanelWords()
  const isRead = moment.state === 'read'
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <p role="status" className={styles.what}>
          {sentenceOf(moment, words, locale)}
        </p>
        {isRead && (
          <Button look="primary" onClick={onRestore}>
            {words.restore}
          </Button>
        )}
        <Button onClick={onBack}>{words.back}</Button>
      </div>
      {isRead && (
        <div className={styles.row}>
          <Switch
            label={words.compare}
            checked={compared !== 'no'}
            shown
            onToggle={() => onCompare(compared === 'no' ? 'before' : 'no')}
          />
          {compared !== 'no' && (
            <div className={styles.sides}>
              <Segments
                label={words.sides}
                value={compared}
                options={[
                  { value: 'before', label: words.before },
                  { value: 'now', label: words.now },
                ]}
                onChoose={onCompare}
              />
            </div>
          )}
          {chosen > 0 ? (
            <Button onClick={() => document.execCommand('copy')}>{words.copy(chosen)}</Button>
          ) : (
            <p className={styles.help}>{words.copyHelp}</p>
          )}
          {moment.kept.defects.length > 0 && (
            <p className={styles.warning}>{words.defects(moment.kept.defects.length)}</p>
          )}
        </div>
      )}
    </div>
  )
}

function sentenceOf(moment: ReadMoment, words: PanelWords['history'], locale: string): string {
  if (moment.state === 'reading') return words.reading
  if (moment.state === 'unreadable') return words.gone
  const when = moment.time === undefined ? '' : sayMoment(moment.time, locale)
  const { name } = moment
  return words.lookingAt(name ? words.version(name, when) : words.asOf(when))
}
