import { useEffect, useRef, useState } from 'react'
import { useDesk, useEditorState, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { roundsOf } from '@/model/outline'
import { openRoundOf } from '@/model/votes'
import { Button } from '@/ui/Button'
import panel from '../WorkshopPanel.module.css'
import { OpenRound } from './OpenRound'
import { RoundForm } from './RoundForm'
import { RoundResult } from './RoundResult'

/** The votes: the round that is open, or a new one, and what the closed ones came to. */
export function VotesGroup() {
  const { session } = useDesk()
  const { votes: words } = usePanelWords()
  const rounds = useEditorState(({ map }) => roundsOf(map))
  const open = useEditorState(({ map }) => openRoundOf(map))
  const isOpen = open !== undefined
  const wanted = useSessionState((state) => state.roundWanted)
  const wasOpen = useRef(open?.id)
  const [isAsking, setAsking] = useState(false)
  const closed = rounds.filter(({ isClosed }) => isClosed).reverse()
  const latest = closed[0]?.id
  useEffect(() => {
    if (wanted === 0) return
    if (!isOpen) setAsking(true)
    // Fulfilled: the panel that is opened again later begins with its agenda.
    session.setState({ roundWanted: 0 })
  }, [wanted, isOpen, session])
  const group = useRef<HTMLDivElement>(null)
  // A round that opens or ends takes the button away that was pressed: the keyboard stays here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever there is another round, or none
  useEffect(() => {
    if (wasOpen.current === open?.id) return
    wasOpen.current = open?.id
    if (document.activeElement !== document.body) return
    const find = (selector: string) => group.current?.querySelector<HTMLElement>(selector)
    const next = open
      ? find('[role=group] button')
      : (find('details[open] > summary') ?? find('button'))
    next?.focus()
  }, [open?.id])
  return (
    <div ref={group} className={panel.group}>
      <div className={panel.head}>
        <h3>{words.title}</h3>
      </div>
      {open ? (
        <OpenRound key={open.id} round={open} wanted={wanted} />
      ) : isAsking ? (
        <RoundForm wanted={wanted} onDone={() => setAsking(false)} />
      ) : (
        <>
          {closed.length === 0 && <p className={panel.quiet}>{words.intro}</p>}
          <Button onClick={() => setAsking(true)}>{words.newRound}</Button>
        </>
      )}
      {closed.map((round) => (
        <RoundResult key={round.id} round={round} isOpen={round.id === latest && !open} />
      ))}
    </div>
  )
}
