import { useCommandContext } from '@/commands/react'
import { roundTitle } from '@/commands/workshopTitles'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Card } from '@/model/records/card'
import { roundsWith } from '@/model/votes'
import styles from './RatingGroup.module.css'

/**
 * What a card got in the closed rounds, one a line; nothing where it got no dot. `labelled` where no
 * field for votes stands above it.
 */
export function RoundVotes({ card, labelled }: { readonly card: Card; readonly labelled?: true }) {
  const context = useCommandContext()
  const { details } = useMessages()
  const { votes: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const rounds = roundsWith(map, card.id)
  if (rounds.length === 0) return null
  const list = (
    <ul className={styles.rounds}>
      {rounds.map(({ round, dots }) => (
        <li key={round.id}>{words.inRound(roundTitle(map, round, context), dots)}</li>
      ))}
    </ul>
  )
  if (!labelled) return list
  return (
    <div className={styles.grid}>
      <span>{details.votes}</span>
      {list}
    </div>
  )
}
