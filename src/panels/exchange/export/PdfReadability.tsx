import type { PdfChoices } from '@/exchange/export/pdf/choices'
import { SMALLEST_READABLE } from '@/exchange/export/pdf/legibility'
import type { Readability } from '@/exchange/export/pdf/readability'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { Button } from '@/ui/Button'
import styles from './PdfDialog.module.css'

type Props = {
  readonly reads: Readability
  readonly choices: PdfChoices
  readonly choose: (fields: Partial<PdfChoices>) => void
  readonly locale: string
}

/** Says how small the text will be, and where it is too small, what would be readable, one click away. */
export function PdfReadability({ reads, choices, choose, locale }: Props) {
  const { pdf: words } = useExchangeWords()
  const { smallest, isReadable, paper, pages } = reads
  // Down, so that what is said to be a size is never more than it is.
  const points = (Math.floor(smallest * 10 + 1e-6) / 10).toLocaleString(locale)
  const needed = SMALLEST_READABLE.toLocaleString(locale)
  const isSmaller = choices.pages === 'tiles' && smallest < choices.textSize - 0.05
  const name = (of: Pick<PdfChoices, 'paper' | 'orientation'>) =>
    words.onPaper(words.papers[of.paper], words.orientations[of.orientation])
  return (
    <div className={styles.reads}>
      <p role="status" className={isReadable ? styles.fine : styles.warning}>
        {words.smallest(points)} {isReadable ? words.readable(needed) : words.notReadable(needed)}
        {isSmaller && ` ${words.cardsTooLarge}`}
      </p>
      {!isReadable && (
        <div className={styles.better}>
          {paper ? (
            <Button onClick={() => choose({ ...paper, pages: 'one' })}>
              {words.onePageOn(name(paper))}
            </Button>
          ) : (
            <p>{words.noPaper}</p>
          )}
          {pages !== undefined && (
            <Button onClick={() => choose({ pages: 'tiles', textSize: SMALLEST_READABLE })}>
              {words.pagesOn(pages, name(choices))}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
