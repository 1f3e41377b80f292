import { IconDeviceTablet, IconHandClick, IconListNumbers } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { closeRound } from '@/commands/closeRound'
import { nextPerson } from '@/commands/dots'
import { useCommandContext } from '@/commands/react'
import { deleteRound, editRound } from '@/commands/rounds'
import { useEditorState, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Round } from '@/model/records/round'
import { dotsLeft, presentBallot } from '@/model/votes'
import { Button } from '@/ui/Button'
import { TextField } from '../../fields/TextField'
import panel from '../WorkshopPanel.module.css'
import { DotsLeft } from './DotsLeft'
import { TallyList } from './TallyList'
import styles from './Votes.module.css'

type Props = {
  readonly round: Round
  /** Rises with each wish to see it: its first way to vote then takes the keyboard. */
  readonly wanted: number
}

/** The round that is open: who votes, in which way, and its end. */
export function OpenRound({ round, wanted }: Props) {
  const context = useCommandContext()
  const { session } = context
  const { votes: words } = usePanelWords()
  const left = useEditorState(({ map }) => dotsLeft(map, round))
  const isVoting = useSessionState((state) => state.voting === round.id)
  const [isListWanted, setListWanted] = useState(false)
  // One way at a time: a click on the board is no count of a show of hands.
  const isCounting = isListWanted && !isVoting
  const tally = useId()
  const whole = useRef<HTMLDivElement>(null)
  const ways = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted === 0) return
    ways.current?.querySelector('button')?.focus({ preventScroll: true })
    const { current } = whole
    current?.scrollIntoView?.({ block: 'nearest' })
  }, [wanted])
  return (
    <div ref={whole} className={styles.open}>
      <TextField
        label={words.question}
        value={round.title}
        placeholder={words.questionHint}
        onType={(title) => editRound(context, round.id, { title })}
      />
      <div className={styles.person}>
        <strong>{words.person(presentBallot(round))}</strong>
        <DotsLeft left={left} of={round.dots} />
        <Button look="quiet" onClick={() => nextPerson(context)}>
          {words.nextPerson}
        </Button>
      </div>
      {round.isSecret && <p className={panel.quiet}>{words.hidden}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend */}
      <div ref={ways} role="group" aria-label={words.ways} className={styles.ways}>
        <Button
          aria-pressed={isVoting}
          className={isVoting ? styles.on : undefined}
          onClick={() => {
            setListWanted(false)
            session.setState({ voting: isVoting ? null : round.id, tab: 'map' })
          }}
        >
          <IconHandClick size={15} stroke={1.6} aria-hidden="true" />
          {words.onBoard}
        </Button>
        <Button onClick={() => session.setState({ dialog: { name: 'ballots' } })}>
          <IconDeviceTablet size={15} stroke={1.6} aria-hidden="true" />
          {words.passDevice}
        </Button>
        {!round.isSecret && (
          <Button
            className={isCounting ? styles.on : undefined}
            aria-expanded={isCounting}
            aria-controls={isCounting ? tally : undefined}
            onClick={() => {
              setListWanted(!isCounting)
              session.setState({ voting: null })
            }}
          >
            <IconListNumbers size={15} stroke={1.6} aria-hidden="true" />
            {words.inList}
          </Button>
        )}
      </div>
      {isVoting && <p className={panel.quiet}>{words.onBoardHint}</p>}
      {isCounting && <TallyList id={tally} round={round} />}
      <div className={styles.acts}>
        <Button look="primary" onClick={() => closeRound(context)}>
          {words.close}
        </Button>
        <Button look="quiet" onClick={() => deleteRound(context, round.id)}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
