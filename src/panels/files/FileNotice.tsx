import { IconFileAlert } from '@tabler/icons-react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { TiedState } from '@/storage/tiedFile'
import { Button } from '@/ui/Button'
import styles from './FileState.module.css'
import type { FileActs } from './fileActs'

type Props = { readonly tied: TiedState; readonly acts: FileActs }

/** A line for why the file does not hold the map, and what helps. */
export function FileNotice({ tied, acts }: Props) {
  const { file: words } = usePanelWords()
  const { name, status, reason } = tied
  if (name === null || status === 'written' || status === 'waiting') return null
  const sentence = status === 'failed' ? words.failed(name, reason) : words[status](name)
  const offers = {
    asks: [
      [words.allow, acts.save],
      [words.letGo, acts.untie],
    ],
    changed: [
      [words.takeCopy, acts.takeCopy],
      [words.overwrite, acts.overwrite],
      [words.letGo, acts.untie],
    ],
    gone: [
      [words.choose, acts.saveAs],
      [words.letGo, acts.untie],
    ],
    failed: [
      [words.again, acts.save],
      [words.letGo, acts.untie],
    ],
  } as const
  return (
    <div className={styles.notice} role="alert">
      <IconFileAlert size={16} aria-hidden="true" />
      <span className={styles.sentence}>{sentence}</span>
      {offers[status].map(([label, run]) => (
        <Button key={label} onClick={run}>
          {label}
        </Button>
      ))}
    </div>
  )
}
