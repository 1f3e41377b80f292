import { useId } from 'react'
import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import { LevelScale } from '../../fields/LevelScale'
import { Stepper } from '../../fields/Stepper'
import { PlanRows } from './PlanRows'
import styles from './RatingGroup.module.css'
import { RoundVotes } from './RoundVotes'
import { ShareRow } from './ShareRow'
import { shared } from './shared'

type Rating = 'severity' | 'impact' | 'effort'
const TONES = { severity: 'pain', impact: 'opportunity', effort: 'ink' } as const

/**
 * How badly pain points hurt, how many said so and how many it touches; what opportunities bring and
 * cost, and how far they are. Of other cards only what they got in rounds of votes; nothing where the
 * types are mixed.
 */
export function RatingGroup({ cards }: { cards: readonly Card[] }) {
  const type = shared(cards.map((card) => card.type))
  const only = cards.length === 1 ? cards[0] : undefined
  if (type === 'pain')
    return (
      <div className={styles.grid}>
        <RatingRow cards={cards} rating="severity" />
        {only && <VotesRow card={only} />}
        {only && <ShareRow card={only} />}
      </div>
    )
  if (type === 'opportunity')
    return (
      <>
        <div className={styles.grid}>
          <RatingRow cards={cards} rating="impact" />
          <RatingRow cards={cards} rating="effort" />
          <PlanRows cards={cards} />
        </div>
        {only && <RoundVotes card={only} labelled />}
      </>
    )
  return only ? <RoundVotes card={only} labelled /> : null
}

function RatingRow({ cards, rating }: { cards: readonly Card[]; rating: Rating }) {
  const id = useId()
  const context = useCommandContext()
  const { details } = useMessages()
  const value = shared(cards.map((card) => card[rating]))
  const ids = cards.map((card) => card.id)
  return (
    <>
      <label htmlFor={id}>{details[rating]}</label>
      <LevelScale
        id={id}
        value={value ?? null}
        tone={TONES[rating]}
        {...(rating === 'severity' && { words: details.severities })}
        {...(value === undefined && { noneText: details.mixed })}
        onRate={(level) =>
          editCards(context, ids, { [rating]: level }, { mergeKey: `${rating}:${ids.join()}` })
        }
      />
    </>
  )
}

function VotesRow({ card }: { card: Card }) {
  const id = useId()
  const context = useCommandContext()
  const { details } = useMessages()
  return (
    <>
      <label htmlFor={id}>{details.votes}</label>
      <Stepper
        id={id}
        value={card.votes}
        moreLabel={details.addVote}
        lessLabel={details.removeVote}
        onChange={(votes) =>
          editCards(context, [card.id], { votes }, { verb: 'vote', mergeKey: `votes:${card.id}` })
        }
      />
      <RoundVotes card={card} />
    </>
  )
}
