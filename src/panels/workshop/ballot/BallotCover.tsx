import { useEffect, useRef } from 'react'
import { useCommandContext } from '@/commands/react'
import { roundTitle } from '@/commands/workshopTitles'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Round } from '@/model/records/round'
import { presentBallot } from '@/model/votes'
import { Button } from '@/ui/Button'
import styles from './Ballots.module.css'

type Props = {
  readonly round: Round
  readonly onBegin: () => void
  /** Ends the round. */
  readonly onClose: () => void
  /** Back to the board; the round stays open. */
  readonly onLeave: () => void
}

/** Between two people: it shows nothing of what was given. */
export function BallotCover({ round, onBegin, onClose, onLeave }: Props) {
  const context = useCommandContext()
  const { votes: words } = usePanelWords()
  const title = useEditorState(({ map }) => roundTitle(map, round, context))
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that ended the ballot before is gone; on the next ballot's a second Enter would open it.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.cover}>
      <p className={styles.question}>{title}</p>
      <h2 ref={heading} tabIndex={-1}>
        {words.handOn(presentBallot(round))}
      </h2>
      {round.isSecret && <p>{words.handOnHint}</p>}
      <Button look="primary" className={styles.large} data-autofocus onClick={onBegin}>
        {words.openBallot}
      </Button>
      <div className={styles.acts}>
        {round.ballots > 0 && (
          <>
            <span>{words.done(round.ballots)}</span>
            <Button onClick={onClose}>{words.close}</Button>
          </>
        )}
        <Button look="quiet" onClick={onLeave}>
          {words.endBallots}
        </Button>
      </div>
    </div>
  )
}
