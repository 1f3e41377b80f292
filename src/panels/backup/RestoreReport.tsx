import { useState } from 'react'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { Button } from '@/ui/Button'
import report from '../exchange/import/ImportReport.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import type { RestoreLine } from './restoring'

type Props = { readonly lines: readonly RestoreLine[]; readonly onClose: () => void }

/** What did not come first: that is what somebody has to see. */
const ORDER = ['failed', 'restored', 'replaced', 'copied', 'same', 'kept', 'library'] as const

/** What became of each entry of a backup, to read and to copy. */
export function RestoreReport({ lines, onClose }: Props) {
  const { restore: words } = useExchangeWords()
  const [isCopied, setCopied] = useState(false)
  const groups = ORDER.flatMap((what) => {
    const of = lines.filter((line) => line.what === what)
    return of.length > 0 ? [{ what, of }] : []
  })
  const copy = async () => {
    const text = groups.map(({ what, of }) =>
      [words.whats[what], ...of.map((line) => `- ${[line.text, ...line.notes].join(' ')}`)].join(
        '\n',
      ),
    )
    await navigator.clipboard.writeText(text.join('\n\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <PanelDialog title={words.report} width={520} onClose={onClose}>
      <div className={report.scroller}>
        {groups.map(({ what, of }) => (
          <section key={what}>
            <h3 className={report.heading}>
              {words.whats[what]} {what !== 'library' && <span>{of.length}</span>}
            </h3>
            <ul className={report.list}>
              {of.map(({ text, notes }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and titles may be the same
                <li key={index}>{[text, ...notes].join(' ')}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className={report.foot}>
        <p role="status" className={report.told}>
          {isCopied && words.copied}
        </p>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button look="primary" data-autofocus onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </PanelDialog>
  )
}
