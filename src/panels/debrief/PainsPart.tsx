import { usePanelWords } from '@/i18n/panels/panelWords'
import { Rank } from '../fields/Rank'
import { CardLink } from '../insights/CardLink'
import { useWriting } from '../insights/report'
import { ShowAll } from '../insights/ShowAll'
import { useFew } from '../insights/useFew'
import type { PartProps } from './debriefing'
import styles from './PainsPart.module.css'
import { Nothing, Part } from './Part'

/** As many as a room remembers; the rest is one click away. */
const FIRST = 5

/** What hurts most by the room's votes; by priority where nobody voted, which is said. */
export function PainsPart({ debriefing }: PartProps) {
  const { debrief: words } = usePanelWords()
  const { title } = useWriting(debriefing)
  const { pains, rankedBy, painsWithoutVotes } = debriefing.told
  const few = useFew(pains, pains.slice(0, FIRST))
  if (pains.length === 0)
    return (
      <Part title={words.pains}>
        <Nothing>{words.noPain}</Nothing>
      </Part>
    )
  return (
    <Part title={words.pains} hint={rankedBy === 'votes' ? words.byVotes : words.byPriority}>
      <ol ref={few.ref} className={styles.pains}>
        {few.shown.map(({ cardId, stageId, rank, votes, severity }) => (
          <li key={cardId} value={rank}>
            <Rank rank={rank} />
            <span className={styles.words}>
              <CardLink ids={[cardId]}>{title(cardId)}</CardLink>
              <small>
                {title(stageId)} · {severity === null ? words.notRated : words.severity(severity)}
              </small>
            </span>
            <span className={styles.votes}>{votes === 0 ? words.noVotes : words.votes(votes)}</span>
          </li>
        ))}
      </ol>
      <ShowAll few={few} />
      {painsWithoutVotes > 0 && (
        <p className={styles.rest}>{words.withoutVotes(painsWithoutVotes)}</p>
      )}
    </Part>
  )
}
