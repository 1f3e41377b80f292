import { type ReactNode, useMemo } from 'react'
import { useStore } from 'zustand'
import { BoardContext, createBoardStore } from '@/canvas/boardStore'
import { PastBoard } from '@/canvas/PastBoard'
import { isClippable } from '@/commands/clipping'
import { dark, light } from '@/drawing/palette'
import { createEditor, type Workspace } from '@/editor/editor'
import { type Desk, DeskContext, useDesk, useEditorState } from '@/editor/react'
import { createSession, type Past } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Difference } from '@/model/compare'
import { PastBar } from '@/panels/history/PastBar'
import type { ReadMoment } from '@/panels/history/useMoment'
import type { Storage } from '@/storage/storage'
import type { Appearance } from '../appearance'
import { boardStyle } from '../boardStyle'
import styles from './MapPage.module.css'
import { breakText } from './openDesk'
import { useCopyElsewhere } from './useCopyElsewhere'
import { usePictures } from './usePictures'

type Props = {
  readonly storage: Storage
  readonly appearance: Appearance
  readonly moment: ReadMoment
  readonly past: Past
  /** Between it and the present map, where the two are held side by side. */
  readonly differences: readonly Difference[]
  readonly onRestore: () => void
}

/** An earlier state of the map in the place of the board, or the present one held beside it. */
export function PastPage({ storage, appearance, moment, past, differences, onRestore }: Props) {
  const { session } = useDesk()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const present = useMemo(() => ({ map, library }), [map, library])
  const kept = moment.state === 'read' ? moment.kept : undefined
  const shown = past.compared === 'now' ? present : kept
  const bar = (chosen: number) => (
    <PastBar
      moment={moment}
      compared={past.compared}
      onCompare={(compared) => session.setState({ past: { ...past, compared, wanted: null } })}
      chosen={chosen}
      onRestore={onRestore}
      onBack={() => session.setState({ past: null })}
    />
  )
  if (!shown) return <div className={styles.past}>{bar(0)}</div>
  return (
    <Shown
      storage={storage}
      appearance={appearance}
      workspace={shown}
      differences={differences}
      past={past}
      bar={bar}
    />
  )
}

function Shown({
  storage,
  appearance,
  workspace,
  differences,
  past,
  bar,
}: {
  readonly storage: Storage
  readonly appearance: Appearance
  readonly workspace: Workspace
  readonly differences: readonly Difference[]
  readonly past: Past
  readonly bar: (chosen: number) => ReactNode
}) {
  const { session } = useDesk()
  const messages = useMessages()
  const { history: words } = usePanelWords()
  const desk = useMemo((): Desk => {
    const { hiddenPersonas } = session.getState()
    return { editor: createEditor(workspace), session: createSession({ hiddenPersonas }) }
  }, [workspace, session])
  const board = useMemo(() => {
    const palette = appearance.theme === 'dark' ? dark : light
    return createBoardStore(desk, breakText, boardStyle(messages, palette))
  }, [desk, messages, appearance.theme])
  const pictures = usePictures(storage, board)
  const elsewhere = useCopyElsewhere(storage, { desk, board }, messages)
  const selection = useStore(desk.session, (state) => state.selection)
  const chosen = [...selection].filter(isClippable).length

  return (
    <DeskContext value={desk}>
      <BoardContext value={board}>
        <PastBoard
          label={past.compared === 'now' ? words.boardNow : words.board}
          pictures={pictures}
          differences={differences}
          wanted={past.wanted}
          elsewhere={elsewhere}
        >
          {bar(chosen)}
        </PastBoard>
      </BoardContext>
    </DeskContext>
  )
}
