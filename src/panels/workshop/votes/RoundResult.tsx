import { titleOf } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { deleteRound, reopenRound } from '@/commands/rounds'
import { showCards } from '@/commands/showCards'
import { roundTitle } from '@/commands/workshopTitles'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Round } from '@/model/records/round'
import { dotsIn, openRoundOf, rankingOf, sumOf } from '@/model/votes'
import { Button } from '@/ui/Button'
import { formatDay } from '../../details/formatDay'
import panel from '../WorkshopPanel.module.css'
import styles from './Votes.module.css'

/** What a closed round came to: its cards by rank, with bars. */
export function RoundResult({
  round,
  isOpen,
}: {
  readonly round: Round
  readonly isOpen: boolean
}) {
  const context = useCommandContext()
  const messages = useMessages()
  const { votes: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const ranking = rankingOf(map, round)
  const most = ranking[0]?.dots ?? 1
  const title = roundTitle(map, round, context)
  const about = [
    round.date && formatDay(round.date, messages.locale),
    round.ballots > 0 && words.people(round.ballots),
    words.given(sumOf(dotsIn(map, round.id))),
  ]
  return (
    <details className={styles.result} open={isOpen}>
      <summary>
        <strong>{title}</strong>
        <span>{about.filter(Boolean).join(' · ')}</span>
      </summary>
      {ranking.length === 0 ? (
        <p className={panel.quiet}>{words.none}</p>
      ) : (
        <ol aria-label={words.results} className={styles.ranking}>
          {ranking.map(({ card, dots, rank }) => {
            const name = titleOf(map, card.id, messages)
            return (
              <li key={card.id} data-first={rank === 1 || undefined}>
                <button
                  type="button"
                  aria-label={words.rank(rank, name, dots)}
                  onClick={() => showCards(context, [card.id])}
                >
                  <span className={styles.rank}>{rank}</span>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.count}>{dots}</span>
                  <span className={styles.bar} style={{ width: `${(dots / most) * 100}%` }} />
                </button>
              </li>
            )
          })}
        </ol>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend */}
      <div
        role="group"
        aria-label={words.actions(title)}
        className={`${styles.acts} ${styles.flush}`}
      >
        <Button
          look="quiet"
          disabled={openRoundOf(map) !== undefined}
          onClick={() => reopenRound(context, round.id)}
        >
          {words.reopen}
        </Button>
        <Button look="quiet" onClick={() => deleteRound(context, round.id)}>
          {words.remove}
        </Button>
      </div>
    </details>
  )
}
