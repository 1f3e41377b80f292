import { IconX } from '@tabler/icons-react'
import { closeRound } from '@/commands/closeRound'
import { nextPerson } from '@/commands/dots'
import { useCommandContext } from '@/commands/react'
import { roundTitle } from '@/commands/workshopTitles'
import { useEditorState, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { dotsLeft, openRoundOf, presentBallot } from '@/model/votes'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import styles from './VotingBar.module.css'
import { DotsLeft } from './votes/DotsLeft'

/** Over the board while clicks give dots: what is asked, who votes, and what they have left. */
export function VotingBar() {
  const context = useCommandContext()
  const { votes: words } = usePanelWords()
  const round = useEditorState(({ map }) => openRoundOf(map))
  const title = useEditorState(({ map }) => (round ? roundTitle(map, round, context) : ''))
  const left = useEditorState(({ map }) => (round ? dotsLeft(map, round) : 0))
  const voting = useSessionState((state) => state.voting)
  if (!round || voting !== round.id) return null
  return (
    <section className={styles.bar} aria-label={words.title}>
      <p>
        <strong>{title}</strong>
        <span>{words.person(presentBallot(round))}</span>
      </p>
      <DotsLeft left={left} of={round.dots} />
      <Button onClick={() => nextPerson(context)}>{words.nextPerson}</Button>
      <Button look="primary" onClick={() => closeRound(context)}>
        {words.close}
      </Button>
      <IconButton
        label={words.leave}
        icon={<IconX size={16} />}
        onClick={() => context.session.setState({ voting: null })}
      />
    </section>
  )
}
