import { useState } from 'react'
import type { SkipGroup } from '@/exchange/answers/skips'
import { Button } from '@/ui/Button'
import styles from './AnswersDialog.module.css'
import report from './ReportStep.module.css'
import { listSkips, type Speech, saySkip } from './say'

/** How many rows of a reason are shown; the list on the clipboard is longer. */
const SHOWN = 50

/** What is not used, by reason and row, to be mended in the file. */
export function SkipList({ skips, speech }: { skips: readonly SkipGroup[]; speech: Speech }) {
  const { words } = speech
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(listSkips(skips, speech))
      setTold(words.copied)
    } catch {
      setTold(words.copyFailed)
    }
  }
  return (
    <div>
      <div className={report.head}>
        <h4 className={styles.heading}>{words.skipped}</h4>
        <span role="status" className={styles.note}>
          {told}
        </span>
        <Button look="quiet" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      {skips.map(({ reason, count, first }) => (
        <details key={reason} className={report.group} open={skips.length === 1 && count <= 10}>
          <summary>{words.group(words.reasons[reason], count)}</summary>
          <ul className={report.rows}>
            {first.slice(0, SHOWN).map((skip) => (
              <li key={`${skip.row} ${skip.text}`}>{saySkip(reason, skip, speech)}</li>
            ))}
            {count > SHOWN && <li>{words.moreRows(count - Math.min(SHOWN, first.length))}</li>}
          </ul>
        </details>
      ))}
    </div>
  )
}
