import { useMemo } from 'react'
import { MOST_PAGES } from '@/exchange/export/pdf/plan'
import { planMap } from '@/exchange/export/pdf/planMap'
import { readability } from '@/exchange/export/pdf/readability'
import { writePdf } from '@/exchange/export/pdf/writePdf'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { type ExportDialogProps, ExportForm } from './ExportForm'
import styles from './PdfDialog.module.css'
import { PdfFields } from './PdfFields'
import { PdfPreview } from './PdfPreview'
import { PdfReadability } from './PdfReadability'
import { usePdfChoices } from './pdfChoices'

/** Asks for paper and pages, and says before anything is made how its text can be read. */
export function PdfDialog({ source, onSaved, onClose }: ExportDialogProps) {
  const { pdf: words } = useExchangeWords()
  const { scene } = source
  const [choices, choose] = usePdfChoices()
  const { plan, bounds, smallest } = useMemo(() => planMap(scene, choices), [scene, choices])
  const reads = useMemo(
    () => readability(scene.geometry, bounds, choices, plan, smallest),
    [scene, bounds, choices, plan, smallest],
  )
  const pages = plan.sheets.length
  const isTooMany = pages > MOST_PAGES
  const paper = words.onPaper(words.papers[choices.paper], words.orientations[choices.orientation])
  return (
    <ExportForm
      title={words.title}
      width={560}
      source={source}
      exporter={writePdf(choices)}
      summary={isTooMany ? undefined : words.summary(pages, paper)}
      isBlocked={isTooMany}
      onSaved={onSaved}
      onClose={onClose}
    >
      <div className={styles.halves}>
        <PdfFields choices={choices} choose={choose} locale={source.messages.locale} />
        <div className={styles.outlook}>
          {!isTooMany && <PdfPreview scene={scene} plan={plan} bounds={bounds} />}
          {isTooMany ? (
            <p role="alert" className={styles.warning}>
              {words.tooMany(pages, MOST_PAGES)}
            </p>
          ) : (
            <PdfReadability
              reads={reads}
              choices={choices}
              choose={choose}
              locale={source.messages.locale}
            />
          )}
          <p className={styles.drawn}>{words.drawn}</p>
        </div>
      </div>
    </ExportForm>
  )
}
