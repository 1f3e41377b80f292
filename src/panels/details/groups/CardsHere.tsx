import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { cardsAt, lanesOf, linkedTo } from '@/model/outline'
import type { Card, CardType } from '@/model/records/card'
import { PanelGroup } from '../../fields/PanelGroup'
import { CardRow } from '../CardRow'
import styles from './rows.module.css'

/** The pain points and opportunities of a touchpoint's step; nothing where there are none. */
export function CardsHere({ card }: { card: Card }) {
  const { details } = useMessages()
  const map = useEditorState((state) => state.map)
  const cells = cardsAt(map, card.homeId)
  const here = (type: CardType) =>
    lanesOf(map).flatMap(({ id }) => (cells.get(id) ?? []).filter((other) => other.type === type))
  const pains = here('pain')
  const opportunities = here('opportunity')
  const painSummary = (pain: Card) => {
    const answers = linkedTo(map, pain.id).filter(({ type }) => type === 'opportunity').length
    const summary = details.painSummary(pain.severity, pain.votes)
    return answers === 0 ? summary : `${summary} · ${details.opportunities(answers)}`
  }
  const rating = ({ impact, effort }: Card) => {
    const parts = [
      impact === null ? '' : `${details.impact} ${impact}`,
      effort === null ? '' : `${details.effort} ${effort}`,
    ].filter(Boolean)
    return parts.join(' · ') || details.notRated
  }
  return (
    <>
      {pains.length > 0 && (
        <PanelGroup label={details.painsHere}>
          <div className={styles.rows}>
            {pains.map((pain) => (
              <CardRow key={pain.id} card={pain} small={painSummary(pain)} />
            ))}
          </div>
        </PanelGroup>
      )}
      {opportunities.length > 0 && (
        <PanelGroup label={details.opportunitiesHere}>
          <div className={styles.rows}>
            {opportunities.map((other) => (
              <CardRow key={other.id} card={other} small={rating(other)} />
            ))}
          </div>
        </PanelGroup>
      )}
    </>
  )
}
