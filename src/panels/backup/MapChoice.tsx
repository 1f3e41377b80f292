import { useId } from 'react'
import type { MapEntry } from '@/exchange/backup/format'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { sayMoment } from '@/i18n/sayMoment'
import type { ListedMap } from '@/storage/shelf'
import { Select } from '../details/Select'
import styles from './Restore.module.css'
import type { Decision } from './restoring'

type Props = {
  readonly entry: MapEntry
  /** The map of this device under the same id. */
  readonly here: ListedMap | undefined
  readonly decision: Decision
  readonly onDecide: (decision: Decision) => void
}

/** A line of a backup: a map, the one that is here, and what to do. */
export function MapChoice({ entry, here, decision, onDecide }: Props) {
  const id = useId()
  const { board } = useMessages()
  const { restore: words } = useExchangeWords()
  const title = entry.title || board.untitledMap
  const choices: readonly Decision[] = here
    ? here.damaged
      ? ['mine', 'both']
      : ['mine', 'backup', 'both']
    : ['restore', 'mine']
  return (
    <tr>
      <td>
        <Facts title={title} counts={entry} time={entry.updatedAt} trashedAt={entry.trashedAt} />
      </td>
      <td>
        {!here && <span className={styles.faint}>{words.notHere}</span>}
        {here?.damaged && words.damagedHere}
        {here && !here.damaged && (
          <Facts
            title={here.title || board.untitledMap}
            counts={here.counts}
            time={here.updatedAt}
            trashedAt={here.trashedAt}
          />
        )}
      </td>
      <td>
        <label htmlFor={id} className="visually-hidden">
          {words.choiceFor(title)}
        </label>
        <Select
          id={id}
          value={decision}
          options={choices.map((value) => ({
            value,
            label: words.decisions[value === 'mine' && !here ? 'leave' : value],
          }))}
          onChoose={onDecide}
        />
      </td>
    </tr>
  )
}

type FactsProps = {
  readonly title: string
  readonly counts: { readonly stages: number; readonly cards: number }
  readonly time: number
  readonly trashedAt: number | null
}

function Facts({ title, counts, time, trashedAt }: FactsProps) {
  const { locale } = useMessages()
  const { restore: words } = useExchangeWords()
  const facts = [words.size(counts.stages, counts.cards), sayMoment(time, locale, 'medium')]
  if (trashedAt !== null) facts.push(words.trashed)
  return (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.faint}>{facts.join(' · ')}</span>
    </>
  )
}
