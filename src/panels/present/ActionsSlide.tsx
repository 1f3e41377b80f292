import { IconAlertTriangle, IconCalendar, IconUser } from '@tabler/icons-react'
import { useMemo } from 'react'
import { isOpen, opportunityInsightsOf } from '@/insights/opportunities'
import type { OpportunityInsight } from '@/insights/types'
import { MOST } from './PainsSlide'
import styles from './Sheet.module.css'
import type { Telling } from './telling'

/** What is done about it: the opportunities that are open, with who sees to them and until when. */
export function ActionsSlide({ telling }: { telling: Telling }) {
  const { map, library, words, today } = telling
  const actions = useMemo(
    () => opportunityInsightsOf(map, library, today).filter(isOpen),
    [map, library, today],
  )
  const others = actions.length - MOST
  return (
    <div className={styles.sheet} data-few={actions.length <= 3 || undefined}>
      <ol className={styles.items}>
        {actions.slice(0, MOST).map((action) => (
          <Action key={action.cardId} action={action} telling={telling} />
        ))}
      </ol>
      {others > 0 && <p className={styles.others}>{words.others(others)}</p>}
    </div>
  )
}

function Action({ action, telling }: { action: OpportunityInsight; telling: Telling }) {
  const { words, states } = telling
  const { cardId, state, owner, due, isOverdue, painIds } = action
  return (
    <li className={styles.item} data-kind="opportunity">
      <div className={styles.words}>
        <h3>{telling.title(cardId)}</h3>
        <p className={styles.line}>
          <span className={styles.fact} data-none={owner.trim() === '' || undefined}>
            <IconUser aria-hidden />
            {owner.trim() || words.noOwner}
          </span>
          <span
            className={styles.fact}
            data-none={due === '' || undefined}
            data-late={isOverdue || undefined}
          >
            {isOverdue ? <IconAlertTriangle aria-hidden /> : <IconCalendar aria-hidden />}
            {due === '' ? words.noDate : telling.day(due)}
            {isOverdue && ` · ${words.overdue}`}
          </span>
        </p>
        {painIds.length > 0 && (
          <p className={styles.answers}>
            {words.answers(painIds.map((id) => telling.title(id)).join(', '))}
          </p>
        )}
      </div>
      <span className={styles.state} data-state={state}>
        {states[state]}
      </span>
    </li>
  )
}
