import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/Paper.css'
import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { closeRound } from '@/commands/closeRound'
import { nextPerson } from '@/commands/dots'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { openRoundOf } from '@/model/votes'
import { useFocusReturn } from '../../fields/useFocusReturn'
import { BallotCover } from './BallotCover'
import { BallotSheet } from './BallotSheet'
import styles from './Ballots.module.css'

/** The device goes from hand to hand: a cover, a ballot, the next cover. Nobody sees another's dots. */
export function Ballots() {
  const context = useCommandContext()
  const { votes: words } = usePanelWords()
  const round = useEditorState(({ map }) => openRoundOf(map))
  const [isCovered, setCovered] = useState(true)
  useFocusReturn()
  const { session } = context
  const leave = () => session.setState({ dialog: null })
  const isOver = round === undefined
  // Closed or taken back in another window: there is nothing left to give dots in.
  useEffect(() => {
    if (isOver) session.setState({ dialog: null })
  }, [isOver, session])
  return (
    <Modal.Root
      opened
      fullScreen
      closeOnEscape={isCovered}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      onClose={leave}
    >
      <Modal.Content aria-label={words.ballot} className={styles.content}>
        <Modal.Body className={styles.body}>
          {round &&
            (isCovered ? (
              <BallotCover
                round={round}
                onBegin={() => setCovered(false)}
                onClose={() => {
                  closeRound(context)
                  leave()
                }}
                onLeave={leave}
              />
            ) : (
              <BallotSheet
                round={round}
                onDone={() => {
                  nextPerson(context)
                  setCovered(true)
                }}
              />
            ))}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
