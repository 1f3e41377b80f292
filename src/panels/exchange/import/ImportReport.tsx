import { useState } from 'react'
import type { ImportedMap, ReportLine } from '@/exchange/import/imported'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { journeyOf } from '@/model/document'
import { Button } from '@/ui/Button'
import { PanelDialog } from '../../fields/PanelDialog'
import styles from './ImportReport.module.css'

type Props = {
  readonly imported: ImportedMap
  /** Opens the map that was made; nothing where it became part of the open one. */
  readonly onOpen: (() => void) | undefined
  readonly onClose: () => void
}

const ORDER = ['skipped', 'changed', 'made', 'read'] as const

/** How many lines of a kind are shown; all of them are in the copied report. */
const SHOWN = 200

/** What became of an import: what came, and by line or cell what did not come as it was. */
export function ImportReport({ imported, onOpen, onClose }: Props) {
  const { board } = useMessages()
  const { importing: words } = useExchangeWords()
  const [isCopied, setCopied] = useState(false)
  const title = journeyOf(imported.map).title || board.untitledMap
  const heading = onOpen ? words.imported(title) : words.added(title)
  const groups = ORDER.flatMap((what) => {
    const lines = imported.report.filter((line) => line.what === what)
    return lines.length > 0 ? [{ what, lines }] : []
  })
  const copy = async () => {
    const text = groups.flatMap(({ what, lines }) => [
      '',
      words.whats[what],
      ...lines.map((line) => `- ${sentence(line)}`),
    ])
    await navigator.clipboard.writeText([heading, ...text].join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <PanelDialog title={words.report} width={520} onClose={onClose}>
      <p className={styles.line}>{heading}</p>
      <div className={styles.scroller}>
        {groups.map(({ what, lines }) => (
          <section key={what}>
            <h3 className={styles.heading}>
              {words.whats[what]} <span>{lines.length}</span>
            </h3>
            <ul className={styles.list}>
              {lines.slice(0, SHOWN).map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and may say the same twice
                <li key={index}>
                  {line.place && <code>{line.place}</code>} {line.text}
                </li>
              ))}
            </ul>
            {lines.length > SHOWN && (
              <p className={styles.more}>{words.more(lines.length - SHOWN)}</p>
            )}
          </section>
        ))}
      </div>
      <div className={styles.foot}>
        <p role="status" className={styles.told}>
          {isCopied && words.reportCopied}
        </p>
        <Button onClick={() => void copy()}>{words.copyReport}</Button>
        {onOpen && (
          <Button look="primary" data-autofocus onClick={onOpen}>
            {words.openMap}
          </Button>
        )}
      </div>
    </PanelDialog>
  )
}

function sentence({ place, text }: ReportLine): string {
  return place ? `${place}: ${text}` : text
}
