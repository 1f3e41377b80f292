import { IconMinus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { giveDot, takeDot } from '@/commands/dots'
import { placeTitle, titleOf } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { roundTitle } from '@/commands/workshopTitles'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Card } from '@/model/records/card'
import type { Round } from '@/model/records/round'
import { ballotIn, canGive, dotsLeft, presentBallot } from '@/model/votes'
import { Button } from '@/ui/Button'
import { CardFinder } from '../votes/CardFinder'
import { DotsLeft } from '../votes/DotsLeft'
import { useCandidates } from '../votes/useCandidates'
import styles from './Ballots.module.css'

/** One person's ballot: the cards to vote on and no more, large enough for a thumb. */
export function BallotSheet({
  round,
  onDone,
}: {
  readonly round: Round
  readonly onDone: () => void
}) {
  const context = useCommandContext()
  const { votes: words } = usePanelWords()
  const { cards, finder } = useCandidates(round)
  const title = useEditorState(({ map }) => roundTitle(map, round, context))
  const left = useEditorState(({ map }) => dotsLeft(map, round))
  const heading = useRef<HTMLHeadingElement>(null)
  // The cover's button, which had the keyboard, is gone.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.sheet}>
      <header>
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <span>{words.person(presentBallot(round))}</span>
        </div>
        <span role="status" className={styles.left}>
          <DotsLeft left={left} of={round.dots} />
        </span>
        <Button look="primary" className={styles.large} onClick={onDone}>
          {words.finish}
        </Button>
      </header>
      <CardFinder {...finder} />
      <ul>
        {cards.map((card) => (
          <BallotCard key={card.id} round={round} card={card} />
        ))}
      </ul>
    </div>
  )
}

function BallotCard({ round, card }: { readonly round: Round; readonly card: Card }) {
  const context = useCommandContext()
  const { messages } = context
  const { votes: words } = usePanelWords()
  const title = useEditorState(({ map }) => titleOf(map, card.id, messages))
  const place = useEditorState(({ map }) => placeTitle(map, card.homeId, messages))
  const isOpen = useEditorState(({ map }) => canGive(map, round, card))
  const dots = useEditorState(
    ({ map }) => ballotIn(map, round, presentBallot(round)).get(card.id) ?? 0,
  )
  return (
    <li data-chosen={dots > 0 || undefined}>
      <button
        type="button"
        className={styles.card}
        aria-label={words.give(title, dots)}
        aria-disabled={!isOpen}
        onClick={() => giveDot(context, card.id)}
      >
        <strong>{title}</strong>
        <span className={styles.place}>{place}</span>
        <span className={styles.dots} aria-hidden="true">
          {dots <= 10 ? '●'.repeat(dots) : `● ${dots}`}
        </span>
      </button>
      {dots > 0 && (
        <button
          type="button"
          className={styles.take}
          aria-label={words.take(title)}
          title={words.take(title)}
          onClick={() => takeDot(context, card.id)}
        >
          <IconMinus size={20} aria-hidden="true" />
        </button>
      )}
    </li>
  )
}
