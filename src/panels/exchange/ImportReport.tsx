import type { Imported } from '@/exchange/importJourney'
import { useMessages } from '@/i18n/messages'
import type { JourneyId } from '@/model/records/journey'
import { Button } from '@/ui/Button'
import { PanelDialog } from '../fields/PanelDialog'
import styles from './ImportReport.module.css'

type Props = {
  readonly report: Imported
  readonly onOpen: (id: JourneyId) => void
  readonly onClose: () => void
}

/** What of an imported map was left out or mended. The dialog's own cross is its button to close. */
export function ImportReport({ report, onOpen, onClose }: Props) {
  const { import: words, board } = useMessages()
  const records = new Map(report.defects.map(({ path }) => [recordOf(path), path]))
  return (
    <PanelDialog title={words.report} width={480} onClose={onClose}>
      <p className={styles.line}>{words.imported(report.title || board.untitledMap)}</p>
      {report.repaired && <p className={styles.line}>{words.repaired}</p>}
      {records.size > 0 && (
        <>
          <p className={styles.line}>{words.leftOut(records.size)}</p>
          <ul className={styles.list}>
            {[...records].map(([record, path]) => (
              <li key={record}>
                {words.kinds[kindIn(path)] ?? kindIn(path)} <code>{placeIn(path)}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.foot}>
        <Button look="primary" data-autofocus onClick={() => onOpen(report.journeyId)}>
          {words.openMap}
        </Button>
      </div>
    </PanelDialog>
  )
}

/** A defect's path begins with the kind and the id of its record; what follows is where in it. */
function recordOf(path: string): string {
  return path.split('.').slice(0, 2).join('.')
}

function kindIn(path: string): string {
  return path.split('.')[0]!
}

function placeIn(path: string): string {
  return path.split('.').slice(1).join('.')
}
