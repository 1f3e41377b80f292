import { useEffect, useState } from 'react'
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
  const wanted = useSessionState((state) => state.roundWanted)
  const [isAsking, setAsking] = useState(false)
  const closed = rounds.filter(({ isClosed }) => isClosed).reverse()
  const latest = closed[0]?.id
  useEffect(() => {
    if (wanted === 0) return
    setAsking(true)
    // Fulfilled: the panel that is opened again later begins with its agenda.
    session.setState({ roundWanted: 0 })
  }, [wanted, session])
  return (
    <div className={panel.group}>
      <div className={panel.head}>
        <h3>{words.title}</h3>
      </div>
      {open ? (
        <OpenRound key={open.id} round={open} />
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
