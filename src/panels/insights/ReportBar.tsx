import { IconCopy, IconDownload } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { MapDocument } from '@/model/document'
import { Button } from '@/ui/Button'
import styles from './ReportBar.module.css'
import { useReportPicture } from './useReportPicture'

type Props = {
  readonly map: MapDocument
  /** What a picture is taken of. */
  readonly sheet: RefObject<HTMLElement | null>
}

/** The ways to take the report along. */
export function ReportBar({ map, sheet }: Props) {
  const { insights: words } = usePanelWords()
  const { working, told, failure, copy, save } = useReportPicture(map, sheet)
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <Button disabled={working} onClick={copy}>
          <IconCopy size={15} stroke={1.75} aria-hidden="true" />
          {words.copy}
        </Button>
        <Button disabled={working} onClick={save}>
          <IconDownload size={15} stroke={1.75} aria-hidden="true" />
          {words.save}
        </Button>
      </div>
      <p role="status" className={styles.told}>
        {working ? words.drawing : told}
      </p>
      <p role="alert" className={styles.failure}>
        {failure}
      </p>
    </div>
  )
}
