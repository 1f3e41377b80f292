import { useId } from 'react'
import { countDots } from '@/commands/dots'
import { titleOf } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Card } from '@/model/records/card'
import type { Round } from '@/model/records/round'
import { dotsIn } from '@/model/votes'
import { Stepper } from '../../fields/Stepper'
import { CardFinder } from './CardFinder'
import { useCandidates } from './useCandidates'
import styles from './Votes.module.css'

/** The cards of a round, each with the count of its dots: for a show of hands, or dots on a wall. */
export function TallyList({ id, round }: { readonly id: string; readonly round: Round }) {
  const { cards, finder } = useCandidates(round)
  return (
    <div id={id} className={styles.tally}>
      <CardFinder {...finder} />
      <ul>
        {cards.map((card) => (
          <TallyLine key={card.id} round={round} card={card} />
        ))}
      </ul>
    </div>
  )
}

function TallyLine({ round, card }: { readonly round: Round; readonly card: Card }) {
  const context = useCommandContext()
  const messages = useMessages()
  const { votes: words } = usePanelWords()
  const id = useId()
  const title = useEditorState(({ map }) => titleOf(map, card.id, messages))
  const dots = useEditorState(({ map }) => dotsIn(map, round.id).get(card.id) ?? 0)
  return (
    <li>
      <label htmlFor={id}>
        <span className="visually-hidden">{words.countOf(title)}</span>
        <span aria-hidden="true">{title}</span>
      </label>
      <Stepper
        id={id}
        value={dots}
        moreLabel={words.moreFor(title)}
        lessLabel={words.lessFor(title)}
        onChange={(count) => countDots(context, round, card.id, count)}
      />
    </li>
  )
}
