import { useState } from 'react'
import type { Backup } from '@/exchange/backup/readBackup'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { sayMoment } from '@/i18n/sayMoment'
import type { JourneyId } from '@/model/records/journey'
import type { ListedMap } from '@/storage/shelf'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import { Segments } from '../fields/Segments'
import { MapChoice } from './MapChoice'
import styles from './Restore.module.css'
import type { Decision, RestorePlan } from './restoring'

type Props = {
  readonly backup: Backup
  readonly maps: readonly ListedMap[]
  readonly onBack: () => void
  readonly onRestore: (plan: RestorePlan) => void
}

const FOR_ALL = ['mine', 'backup', 'both'] as const

/** What a backup holds beside what is here, with a choice for each map, and one for all. */
export function RestoreChoices({ backup, maps, onBack, onRestore }: Props) {
  const { locale } = useMessages()
  const { restore: words } = useExchangeWords()
  const here = new Map(maps.map((map) => [map.id, map]))
  const [forAll, setForAll] = useState<(typeof FOR_ALL)[number]>('mine')
  const [own, setOwn] = useState<ReadonlyMap<JourneyId, Decision>>(new Map())
  const [overLibrary, setOverLibrary] = useState(false)
  const isAnyHere = backup.maps.some((entry) => here.has(entry.id))
  const decisionOf = (mapId: JourneyId): Decision =>
    own.get(mapId) ?? decisionForAll(here.get(mapId), forAll)
  const when = sayMoment(backup.time, locale)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const decisions = new Map(backup.maps.map((entry) => [entry.id, decisionOf(entry.id)]))
        onRestore({ decisions, overLibrary })
      }}
    >
      <p className={styles.line}>
        {words.madeOn(when)}{' '}
        {words.holds(backup.counts.maps, backup.counts.personas, backup.counts.versions)}
        {backup.unreadEntries > 0 && ` ${words.unreadEntries(backup.unreadEntries)}`}
      </p>
      {backup.maps.length > 0 && (
        <div className={styles.scroller}>
          <table className={styles.maps}>
            <thead>
              <tr>
                <th scope="col">{words.inBackup}</th>
                <th scope="col">{words.here}</th>
                <th scope="col">{words.choice}</th>
              </tr>
            </thead>
            <tbody>
              {backup.maps.map((entry) => (
                <MapChoice
                  key={entry.id}
                  entry={entry}
                  here={here.get(entry.id)}
                  decision={decisionOf(entry.id)}
                  onDecide={(decision) => setOwn(new Map(own).set(entry.id, decision))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isAnyHere && (
        <div className={styles.group}>
          <span aria-hidden="true" className={field.label}>
            {words.forAll}
          </span>
          <Segments
            label={words.forAll}
            value={forAll}
            options={FOR_ALL.map((value) => ({ value, label: words.decisions[value] }))}
            onChoose={(value) => {
              setForAll(value)
              setOwn(new Map([...own].filter(([mapId]) => !here.has(mapId))))
            }}
          />
          <p className={field.hint}>{words.forAllHelp}</p>
        </div>
      )}
      <div className={styles.group}>
        <span aria-hidden="true" className={field.label}>
          {words.library}
        </span>
        <Segments
          label={words.library}
          value={overLibrary ? 'backup' : 'mine'}
          options={(['mine', 'backup'] as const).map((value) => ({
            value,
            label: words.libraryChoices[value],
          }))}
          onChoose={(value) => setOverLibrary(value === 'backup')}
        />
        <p className={field.hint}>{words.libraryHelp}</p>
      </div>
      <div className={styles.foot}>
        <span className={styles.told} />
        <Button onClick={onBack}>{words.back}</Button>
        <Button type="submit" look="primary" data-autofocus>
          {words.run}
        </Button>
      </div>
    </form>
  )
}

/** A map that cannot be read here cannot be replaced either: what is stored of it stays as it is. */
function decisionForAll(here: ListedMap | undefined, forAll: (typeof FOR_ALL)[number]): Decision {
  if (!here) return 'restore'
  return here.damaged && forAll === 'backup' ? 'both' : forAll
}
