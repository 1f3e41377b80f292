import { useState } from 'react'
import { download } from '@/exchange/export/download'
import type { RecoverWords } from '@/i18n/recover/recoverWords'
import { today } from '@/model/day'
import { LIBRARY_ID } from '@/model/document'
import type { Rescue } from '@/storage/rescue'
import { Button } from '@/ui/Button'
import { HeldMapEntry } from './HeldMapEntry'
import styles from './RecoverPage.module.css'
import { SetAside } from './SetAside'
import { type Saving, savesRaw } from './savings'
import { useHoldings } from './useHoldings'

type Props = {
  readonly open: () => Promise<Rescue>
  readonly words: RecoverWords
  /** Says what became of something. */
  readonly tell: (sentence: string) => void
}

/** What one database holds, with the ways to take it away. */
export function HeldList({ open, words, tell }: Props) {
  const { held, conditions } = useHoldings(open)
  const [isWorking, setWorking] = useState(false)
  if (held.state === 'reading') return <p role="status">{words.reading}</p>
  if (held.state === 'failed')
    return (
      <div className={styles.failure}>
        <p role="alert">{words.faults[held.fault]}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </div>
    )
  const { rescue, holdings } = held
  const save = async (saving: Saving) => tell(await saving(rescue, words))
  const saveEverything = async () => {
    setWorking(true)
    try {
      const { zipEverything } = await import('./everything')
      const zip = await zipEverything(rescue, holdings.maps, words, async (done, total) => {
        tell(words.working(done, total))
        // The page answers between the parts.
        await new Promise((resolve) => setTimeout(resolve))
      })
      const name = `parcours-${today()}.zip`
      download(zip, name)
      tell(words.saved(name))
    } catch {
      tell(words.rawNotSaved)
    }
    setWorking(false)
  }
  return (
    <>
      <div className={styles.everything}>
        <Button look="primary" disabled={isWorking} onClick={() => void saveEverything()}>
          {words.everything}
        </Button>
        <p>{words.everythingHelp}</p>
      </div>
      <h2>{words.maps}</h2>
      {holdings.maps.length === 0 && <p>{words.noMaps}</p>}
      <ul className={styles.list}>
        {holdings.maps.map((map) => (
          <HeldMapEntry
            key={map.id}
            map={map}
            condition={conditions.get(map.id)}
            words={words}
            onSave={(saving) => void save(saving)}
          />
        ))}
      </ul>
      <h2>{words.shared}</h2>
      <ul className={styles.list}>
        {holdings.hasLibrary && (
          <li className={styles.entry}>
            <div className={styles.line}>
              <h3>{words.personas}</h3>
              <Button
                aria-label={words.rawOf(words.personas)}
                onClick={() => void save(savesRaw(LIBRARY_ID))}
              >
                {words.raw}
              </Button>
            </div>
            <SetAside
              documentId={LIBRARY_ID}
              sequences={holdings.libraryAsides}
              words={words}
              onSave={(saving) => void save(saving)}
            />
          </li>
        )}
        <li className={styles.entry}>
          <h3>{words.pictures(holdings.pictures)}</h3>
          {holdings.pictures > 0 && <p className={styles.facts}>{words.picturesHelp}</p>}
        </li>
      </ul>
    </>
  )
}
