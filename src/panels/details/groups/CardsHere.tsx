import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { cardsOf } from '@/model/outline'
import type { Card, CardType } from '@/model/records/card'
import { PanelGroup } from '../../fields/PanelGroup'
import { CardRow } from '../CardRow'
import styles from './rows.module.css'
import { useSummary } from './useSummary'

/** The pain points and opportunities of a touchpoint's step; nothing where there are none. */
export function CardsHere({ card }: { card: Card }) {
  const { details } = useMessages()
  const summary = useSummary()
  const map = useEditorState((state) => state.map)
  const here = (type: CardType) => cardsOf(map, card.homeId).filter((other) => other.type === type)
  const rows = (label: string, cards: readonly Card[]) =>
    cards.length > 0 && (
      <PanelGroup label={label}>
        <div className={styles.rows}>
          {cards.map((other) => (
            <CardRow key={other.id} card={other} small={summary(other)} />
          ))}
        </div>
      </PanelGroup>
    )
  return (
    <>
      {rows(details.painsHere, here('pain'))}
      {rows(details.opportunitiesHere, here('opportunity'))}
    </>
  )
}
