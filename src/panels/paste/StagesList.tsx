import { titleOf } from '@/commands/places'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { MapDocument } from '@/model/document'
import { cardsOf, stagesOf, stepsOf } from '@/model/outline'
import styles from './PlanTable.module.css'

/** So much is shown; the counts tell of the rest. */
const [STAGES, CARDS] = [8, 10]

/** The stages that an outline makes, with what stands in them. */
export function StagesList({ map }: { readonly map: MapDocument }) {
  const messages = useMessages()
  const { paste: words } = usePanelWords()
  const stages = stagesOf(map)
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className={styles.frame} aria-label={words.preview} tabIndex={0}>
        <div className={styles.stages}>
          {stages.slice(0, STAGES).map((stage) => {
            const cards = [stage.id, ...stepsOf(map, stage.id).map(({ id }) => id)].flatMap(
              (homeId) => cardsOf(map, homeId),
            )
            return (
              <div key={stage.id}>
                <strong>{titleOf(map, stage.id, messages)}</strong>
                {cards.slice(0, CARDS).map((card) => (
                  <span key={card.id} className={styles.card} data-type={card.type}>
                    {card.title}
                  </span>
                ))}
                {cards.length > CARDS && (
                  <small className={styles.rest}>{words.moreCards(cards.length - CARDS)}</small>
                )}
              </div>
            )
          })}
        </div>
      </section>
      {stages.length > STAGES && (
        <p className={styles.more}>{words.more(stages.length - STAGES, 0)}</p>
      )}
    </div>
  )
}
