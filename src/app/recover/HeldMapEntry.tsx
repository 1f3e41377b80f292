import type { RecoverWords } from '@/i18n/recover/recoverWords'
import type { Condition, HeldMap } from '@/storage/holdings'
import { Button } from '@/ui/Button'
import { HeldVersions } from './HeldVersions'
import styles from './RecoverPage.module.css'
import { SetAside } from './SetAside'
import { type Saving, savesMap, savesRaw } from './savings'
import { whenOf } from './whenOf'

type Props = {
  readonly map: HeldMap
  /** Whether it can be read; nothing until that was tried. */
  readonly condition: Condition | undefined
  readonly words: RecoverWords
  readonly onSave: (saving: Saving) => void
}

/** A map that is there, whole or not, with what is kept beside it. */
export function HeldMapEntry({ map, condition, words, onSave }: Props) {
  const { id, title, cards, updatedAt, isTrashed, versions, asides } = map
  const name = title || (cards === null ? id : words.untitled)
  const when = updatedAt === null ? undefined : whenOf(updatedAt, words)
  const facts = [
    cards !== null && words.cards(cards),
    when && words.changed(when),
    isTrashed && words.trashed,
  ].filter(Boolean)
  const cannot = condition?.state === 'newer' || condition?.state === 'unreadable'
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <div>
          <h3>{name}</h3>
          <p className={styles.facts}>
            {facts.map((fact) => `${fact} · `).join('')}
            <span data-state={condition?.state}>{conditionIn(words, condition)}</span>
          </p>
        </div>
        {!cannot && (
          <Button aria-label={words.journeyFileOf(name)} onClick={() => onSave(savesMap(id))}>
            {words.journeyFile}
          </Button>
        )}
        <Button aria-label={words.rawOf(name)} onClick={() => onSave(savesRaw(id))}>
          {words.raw}
        </Button>
      </div>
      {versions.length > 0 && <HeldVersions map={map} words={words} onSave={onSave} />}
      <SetAside documentId={id} sequences={asides} words={words} onSave={onSave} />
    </li>
  )
}

function conditionIn({ conditions, reading }: RecoverWords, condition?: Condition): string {
  if (!condition) return reading
  return condition.state === 'partly'
    ? conditions.partly(condition.missing)
    : conditions[condition.state]
}
