import { useMemo } from 'react'
import { painInsightsOf } from '@/insights/pains'
import type { PainInsight } from '@/insights/types'
import { Level } from './Level'
import styles from './Sheet.module.css'
import type { Telling } from './telling'

/** So many can be read from the back of a room. */
export const MOST = 6

/** The pain points that press most, ranked. */
export function PainsSlide({ telling }: { telling: Telling }) {
  const { map, library, words } = telling
  const pains = useMemo(() => painInsightsOf(map, library), [map, library])
  const others = pains.length - MOST
  return (
    <div className={styles.sheet} data-few={pains.length <= 3 || undefined}>
      <ol className={styles.items}>
        {pains.slice(0, MOST).map((pain, index) => (
          <Pain key={pain.cardId} pain={pain} rank={index + 1} telling={telling} />
        ))}
      </ol>
      {others > 0 && <p className={styles.others}>{words.others(others)}</p>}
    </div>
  )
}

type PainProps = { readonly pain: PainInsight; readonly rank: number; readonly telling: Telling }

function Pain({ pain, rank, telling }: PainProps) {
  const { map, words, palette } = telling
  const { cardId, stageId, priority, reach } = pain
  const card = map.card[cardId]!
  const { votes } = priority.parts
  const stage = map.stage[stageId]!
  return (
    <li className={styles.item} data-kind="pain">
      <span className={styles.rank}>{rank}</span>
      <div className={styles.words}>
        <h3>{telling.title(cardId)}</h3>
        <p className={styles.line}>
          <span className={styles.stage} style={{ color: palette.strokes[stage.colour] }}>
            {telling.stage(stageId)}
          </span>
          {card.severity !== null && (
            <Level level={card.severity} label={words.severity(card.severity)} />
          )}
          {reach && <span>{words.touches(telling.percent(reach.value))}</span>}
        </p>
      </div>
      {votes > 0 && (
        <span className={styles.votes}>
          <b>{votes.toLocaleString(telling.messages.locale)}</b>
          <span>{words.votes(votes).replace(/^[\d\s.,\u202f\u00a0]+/, '')}</span>
        </span>
      )}
    </li>
  )
}
