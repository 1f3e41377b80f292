import '@xyflow/react/dist/base.css'
import { ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Pictures } from '@/drawing/surfaces/canvas'
import { useDesk } from '@/editor/react'
import { select } from '@/editor/session'
import type { Difference } from '@/model/compare'
import styles from './Board.module.css'
import footStyles from './BoardFoot.module.css'
import { useBoardStore } from './boardStore'
import { ChangeMarks } from './ChangeMarks'
import { FarView } from './FarView'
import { FLOW } from './flow'
import { recordAt } from './hit'
import pastStyles from './PastBoard.module.css'
import { type CopyElsewhere, useCopy } from './useCopy'
import { useFirstView } from './useFirstView'
import { useViewControls } from './useViewControls'
import { ZoomBar } from './ZoomBar'

type Props = {
  readonly label: string
  /** The pictures that the board shows, as far as they have been loaded. */
  readonly pictures: Pictures
  /** What is to be marked as new, gone or changed. */
  readonly differences: readonly Difference[]
  /** What is to be brought into view, with each new object. */
  readonly wanted: { readonly id: string } | null
  readonly elsewhere: CopyElsewhere
  /** What stands over the board, and takes part in copying from it. */
  readonly children: ReactNode
}

/** A board to look at: it pans, zooms, and lets cards be chosen and copied, but nothing be changed. */
export function PastBoard({ label, elsewhere, children, ...shown }: Props) {
  const region = useRef<HTMLElement>(null)
  const board = useRef<HTMLDivElement>(null)
  useCopy(region, elsewhere)
  const view = useFirstView(board)
  return (
    <section ref={region} className={pastStyles.past} aria-label={label}>
      {children}
      <div ref={board} className={styles.region}>
        {view && (
          <ReactFlowProvider>
            <div className={styles.canvas} data-board-view data-tool="hand">
              <Canvas view={view} {...shown} />
            </div>
          </ReactFlowProvider>
        )}
      </div>
    </section>
  )
}

function Canvas({
  view,
  pictures,
  differences,
  wanted,
}: Pick<Props, 'pictures' | 'differences' | 'wanted'> & {
  view: NonNullable<ReturnType<typeof useFirstView>>
}) {
  const { session } = useDesk()
  const board = useBoardStore()
  const { screenToFlowPosition } = useReactFlow()
  const fitted = useRef(true)
  useViewControls(fitted)
  useWanted(wanted)

  const choose = (event: MouseEvent) => {
    const at = screenToFlowPosition({ x: event.clientX, y: event.clientY })
    const id = recordAt(board.getState().geometry, at)?.id
    const { selection } = session.getState()
    if (!event.shiftKey) return select(session, id ? [id] : [])
    if (!id) return
    const others = [...selection].filter((other) => other !== id)
    select(session, selection.has(id) ? others : [...others, id])
  }

  return (
    <>
      <FarView pictures={pictures} />
      <ReactFlow {...FLOW} nodes={[]} defaultViewport={view} onPaneClick={choose}>
        <ChangeMarks differences={differences} />
      </ReactFlow>
      <div className={footStyles.foot} data-control="true">
        <ZoomBar />
      </div>
    </>
  )
}

/** Brings a record into view and chooses it, whenever it is asked for. */
function useWanted(wanted: Props['wanted']): void {
  const { session } = useDesk()
  useEffect(() => {
    if (!wanted) return
    select(session, [wanted.id])
    session.getState().view?.fitTo([wanted.id])
  }, [session, wanted])
}
