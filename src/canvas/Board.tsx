import '@xyflow/react/dist/base.css'
import {
  Background,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  type Viewport,
} from '@xyflow/react'
import { memo, useId, useMemo, useRef } from 'react'
import { useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { Backdrop, Links } from './Backdrop'
import styles from './Board.module.css'
import { BoardFoot } from './BoardFoot'
import { BoardHeading } from './BoardHeading'
import { useScene } from './boardStore'
import { CardNode } from './CardNode'
import { CellButtons } from './CellButtons'
import { EmotionPoints } from './EmotionPoints'
import { EntryStop } from './EntryStop'
import { useQuickEntry } from './entry/useQuickEntry'
import { FarView } from './FarView'
import { useIsFar } from './far'
import { FLOW } from './flow'
import { GestureLayer } from './GestureLayer'
import { useHints } from './hints/useHints'
import { KpiButtons } from './KpiButtons'
import { Corner, LaneTitles } from './LaneTitles'
import { NoteNode } from './NoteNode'
import { createNodeMaker } from './nodes'
import { RoundDots } from './RoundDots'
import { StageHeaders } from './StageHeaders'
import { useAutoFit } from './useAutoFit'
import { useCarryIn } from './useCarryIn'
import { useClipboard } from './useClipboard'
import type { CopyElsewhere } from './useCopy'
import { useFirstView } from './useFirstView'
import { useFocusFollow } from './useFocusFollow'
import { useKeyboard } from './useKeyboard'
import { useMoveEnd } from './useMoveEnd'
import { useOpening } from './useOpening'
import { usePainted } from './usePainted'
import { usePointer } from './usePointer'
import { useViewControls } from './useViewControls'
import { useZoomVariable } from './useZoomVariable'

const nodeTypes: NodeTypes = { card: CardNode, note: NoteNode }

type Props = {
  /** Where the view was when the map was last open; without it the map is fitted. */
  readonly initialView?: Viewport
  /** Told when a movement of the view has ended. */
  onView(view: Viewport): void
  /** What copied records are outside of Parcours; text alone without it. */
  readonly elsewhere?: CopyElsewhere
}

/** The board on its canvas: the region in which a map is seen and edited. */
export function Board({ initialView, onView, elsewhere }: Props) {
  const messages = useMessages()
  const region = useRef<HTMLElement>(null)
  const view = useFirstView(region, initialView)
  const heading = useId()

  return (
    <section ref={region} className={styles.region} aria-label={messages.board.region}>
      <BoardHeading id={heading} />
      {view && (
        <ReactFlowProvider>
          <Canvas
            region={region}
            heading={heading}
            view={view}
            onView={onView}
            elsewhere={elsewhere}
          />
        </ReactFlowProvider>
      )}
    </section>
  )
}

const Canvas = memo(function Canvas({
  region,
  heading,
  view,
  onView,
  elsewhere,
}: {
  region: React.RefObject<HTMLElement | null>
  /** The id of the element that names the board. */
  heading: string
  view: Viewport
  onView(view: Viewport): void
  elsewhere: CopyElsewhere | undefined
}) {
  const messages = useMessages()
  const geometry = useScene((scene) => scene.geometry)
  const palette = useScene((scene) => scene.palette)
  const tool = useSessionState((state) => state.tool)
  const linking = useSessionState((state) => state.linkFrom !== null)
  const voting = useSessionState((state) => state.voting !== null)
  const far = useIsFar(view.zoom)
  const alone = useSessionState((state) => (far ? (state.focus ?? '') : undefined))
  const makeNodes = useMemo(createNodeMaker, [])
  // Far away only what the keyboard stands on is an element; the rest is in the picture.
  const nodes = useMemo(
    () => makeNodes(geometry, alone === undefined ? undefined : new Set([alone])),
    [makeNodes, geometry, alone],
  )
  const { onMoveStart, fitted } = useAutoFit()
  const { toBoard, handlers } = usePointer(region, fitted)
  useViewControls(fitted)
  useFocusFollow(region)
  useKeyboard(region)
  useClipboard(region, elsewhere)
  useCarryIn(region)
  usePainted()
  useZoomVariable(region)
  const hints = useHints()

  const quickEntry = useQuickEntry()

  const onMoveEnd = useMoveEnd(onView)

  const opening = useOpening(toBoard)
  return (
    // The elements inside are what one operates; this one only gathers their events. Its keys are its
    // own throughout: a screen reader must not take the arrows between headers and cards.
    <div
      role="application"
      aria-labelledby={heading}
      className={styles.canvas}
      data-board-view
      data-tool={tool}
      data-linking={linking || undefined}
      data-voting={voting || undefined}
      {...opening}
      {...handlers}
    >
      <EntryStop />
      {/* Below what React Flow shows, so that marker and dragged cards are seen on it. */}
      {far && <FarView />}
      <ReactFlow
        {...FLOW}
        nodes={nodes}
        nodeTypes={nodeTypes}
        defaultViewport={view}
        onlyRenderVisibleElements
        panOnDrag={tool === 'hand' ? true : [1]}
        panActivationKeyCode="Space"
        onMoveStart={onMoveStart}
        onMoveEnd={onMoveEnd}
      >
        {!far && <Background color={palette.line} gap={20} size={2.4} />}
        {!far && <Backdrop />}
        {!far && hints}
        {!far && <CellButtons />}
        {!far && <KpiButtons />}
        {!far && <EmotionPoints />}
        {!far && <Links />}
        <RoundDots />
        <GestureLayer />
      </ReactFlow>
      <LaneTitles />
      <StageHeaders />
      <Corner />
      {linking && <p className={styles.hint}>{messages.board.linkHint}</p>}
      <BoardFoot />
      {quickEntry}
    </div>
  )
})
