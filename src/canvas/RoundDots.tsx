import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { dotsIn, openRoundOf } from '@/model/votes'
import styles from './Board.module.css'
import { useScene } from './boardStore'

/** How many dots are drawn one by one; more are a number. */
const MOST_DRAWN = 6
/** How far the dots stand over a card's upper edge, board px. */
const ABOVE = 9

/** The dots of an open round on their cards, as on a wall; none of a secret one before it is closed. */
export const RoundDots = memo(function RoundDots() {
  const map = useScene((scene) => scene.map)
  const cards = useScene((scene) => scene.geometry.cards)
  const round = openRoundOf(map)
  if (!round || round.isSecret) return null
  return (
    <ViewportPortal>
      {[...dotsIn(map, round.id)].map(([id, dots]) => {
        const box = cards.get(id)
        if (!box) return null
        const [x, y] = [box.x + box.width - 4, box.y - ABOVE]
        return (
          <span
            key={id}
            className={styles.roundDots}
            style={{ transform: `translate(${x}px, ${y}px) translateX(-100%)` }}
            aria-hidden="true"
          >
            {dots <= MOST_DRAWN ? '●'.repeat(dots) : `● ${dots}`}
          </span>
        )
      })}
    </ViewportPortal>
  )
})
