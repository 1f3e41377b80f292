import type { RecoverWords } from '@/i18n/recover/recoverWords'
import type { HeldMap } from '@/storage/holdings'
import { Button } from '@/ui/Button'
import styles from './RecoverPage.module.css'
import { type Saving, savesRawVersion, savesVersion } from './savings'
import { whenOf } from './whenOf'

type Props = {
  readonly map: HeldMap
  readonly words: RecoverWords
  readonly onSave: (saving: Saving) => void
}

/** The versions that are kept of a map. */
export function HeldVersions({ map: { id, versions }, words, onSave }: Props) {
  if (versions.length === 0) return null
  return (
    <details>
      <summary>{words.versions(versions.length)}</summary>
      <ul className={styles.parts}>
        {versions.map(({ sequence, name, time, reason }) => {
          const title = name || words.version(sequence)
          const facts = [time !== null && whenOf(time, words), reason && words.reasons[reason]]
          return (
            <li key={sequence} className={styles.line}>
              <span>
                {title} <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
              </span>
              <Button
                aria-label={words.journeyFileOf(title)}
                onClick={() => onSave(savesVersion(id, sequence))}
              >
                {words.journeyFile}
              </Button>
              <Button
                aria-label={words.rawOf(title)}
                onClick={() => onSave(savesRawVersion(id, sequence))}
              >
                {words.raw}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
