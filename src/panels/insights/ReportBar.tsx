import { IconCopy, IconDownload } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import type { MapDocument } from '@/model/document'
import { Button } from '@/ui/Button'
import styles from './ReportBar.module.css'
import { type PictureWords, useReportPicture } from './useReportPicture'

type Props = {
  readonly map: MapDocument
  /** What a picture is taken of. */
  readonly sheet: RefObject<HTMLElement | null>
  readonly words: PictureWords
  /** Where it stands on its page. */
  readonly className: string | undefined
  /** Ways of its own, after those of every report. */
  readonly children?: ReactNode
}

/** The ways to take a report along. */
export function ReportBar({ map, sheet, words, className, children }: Props) {
  const { working, told, failure, copy, save } = useReportPicture(map, sheet, words)
  return (
    <div className={`${styles.bar} ${className}`}>
      <div className={styles.buttons}>
        <Button disabled={working} onClick={copy}>
          <IconCopy size={15} stroke={1.75} aria-hidden="true" />
          {words.copy}
        </Button>
        <Button disabled={working} onClick={save}>
          <IconDownload size={15} stroke={1.75} aria-hidden="true" />
          {words.save}
        </Button>
        {children}
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
