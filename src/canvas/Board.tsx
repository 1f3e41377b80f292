import '@xyflow/react/dist/base.css'
import {
  Background,
  type NodeTypes,
  type OnMove,
  ReactFlow,
  ReactFlowProvider,
  useStore as useFlowStore,
  type Viewport,
} from '@xyflow/react'
import {
  type MouseEvent,
  memo,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { addNote } from '@/commands/notes'
import { useCommandContext } from '@/commands/react'
import { useSessionState } from '@/editor/react'
import { startEditing } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import { Backdrop, Links } from './Backdrop'
import styles from './Board.module.css'
import { useBoardStore, useScene } from './boardStore'
import { CardNode } from './CardNode'
import { CellButtons } from './CellButtons'
import { EmotionPoints } from './EmotionPoints'
import { FarView } from './FarView'
import { useIsFar } from './far'
import { GestureLayer } from './GestureLayer'
import { recordAt } from './hit'
import { KpiButtons } from './KpiButtons'
import { Corner, LaneTitles } from './LaneTitles'
import { NoteNode } from './NoteNode'
import { createNodeMaker } from './nodes'
import { StageHeaders } from './StageHeaders'
import { useAutoFit } from './useAutoFit'
import { useClipboard } from './useClipboard'
import { useFocusFollow } from './useFocusFollow'
import { useKeyboard } from './useKeyboard'
import { usePainted } from './usePainted'
import { usePointer } from './usePointer'
import { useViewControls } from './useViewControls'
import { fitView, MAX_ZOOM, MIN_ZOOM } from './view'
import { ZoomBar } from './ZoomBar'

const nodeTypes: NodeTypes = { card: CardNode, note: NoteNode }

type Props = {
  /** Where the view was when the map was last open; without it the map is fitted. */
  readonly initialView?: Viewport
  /** Told when a movement of the view has ended. */
  onView(view: Viewport): void
}

/** The board on its canvas: the region in which a map is seen and edited. */
export function Board({ initialView, onView }: Props) {
  const messages = useMessages()
  const region = useRef<HTMLElement>(null)
  const board = useBoardStore()
  const [view, setView] = useState<Viewport>()

  // The first view needs the size, so that a large map opens in the far view and mounts nothing in vain.
  useLayoutEffect(() => {
    const { clientWidth: width, clientHeight: height } = region.current!
    setView(initialView ?? fitView(board.getState().geometry, { width, height }))
  }, [board, initialView])

  return (
    <section ref={region} className={styles.region} aria-label={messages.board.region}>
      {view && (
        <ReactFlowProvider>
          <Canvas region={region} view={view} onView={onView} />
        </ReactFlowProvider>
      )}
    </section>
  )
}

const Canvas = memo(function Canvas({
  region,
  view,
  onView,
}: {
  region: React.RefObject<HTMLElement | null>
  view: Viewport
  onView(view: Viewport): void
}) {
  const messages = useMessages()
  const context = useCommandContext()
  const board = useBoardStore()
  const geometry = useScene((scene) => scene.geometry)
  const palette = useScene((scene) => scene.palette)
  const tool = useSessionState((state) => state.tool)
  const linking = useSessionState((state) => state.linkFrom !== null)
  const focus = useSessionState((state) => state.focus)
  const far = useIsFar(view.zoom)
  const makeNodes = useMemo(createNodeMaker, [])
  // Far away only what the keyboard stands on is an element; the rest is in the picture.
  const nodes = useMemo(
    () => makeNodes(geometry, far ? new Set(focus ? [focus] : []) : undefined),
    [makeNodes, geometry, far, focus],
  )
  const pointer = usePointer()
  const { onMoveStart, fitted } = useAutoFit()
  useViewControls(fitted)
  useFocusFollow(region)
  useKeyboard(region)
  useClipboard(region)
  usePainted()

  const onMoveEnd = useCallback<OnMove>((_, moved) => onView(moved), [onView])

  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    // The press before has captured the pointer: what lies under it has to be asked for.
    const target = document.elementFromPoint(event.clientX, event.clientY) ?? event.currentTarget
    if (target.closest('button, textarea, [role=slider], [data-control]')) return
    const header = target.closest<HTMLElement>('[data-header]')
    if (header) return startEditing(context.session, header.dataset.header!)
    const at = pointer.toBoard(event)
    const { geometry: now } = board.getState()
    const record = recordAt(now, at)
    if (record) return startEditing(context.session, record.id)
    const off = at.x < 0 || at.y < 0 || at.x > now.width || at.y > now.height
    if (off) addNote(context, { x: at.x - 20, y: at.y - 20 })
  }

  const onFocus = (event: React.FocusEvent) => {
    const key = (event.target as HTMLElement).dataset.focusKey
    if (key && key !== context.session.getState().focus) context.session.setState({ focus: key })
  }

  const { toBoard: _, ...handlers } = pointer
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only gathers the events of what is inside
    <div
      className={styles.canvas}
      data-board-view
      data-tool={tool}
      data-linking={linking || undefined}
      onDoubleClick={onDoubleClick}
      onFocus={onFocus}
      {...handlers}
    >
      <EntryStop />
      <ReactFlow
        nodes={nodes}
        nodeTypes={nodeTypes}
        defaultViewport={view}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        onlyRenderVisibleElements
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        disableKeyboardA11y
        panOnScroll
        panOnScrollSpeed={1}
        panOnDrag={tool === 'hand' ? true : [1]}
        panActivationKeyCode="Space"
        zoomOnDoubleClick={false}
        zoomOnPinch
        proOptions={{ hideAttribution: true }}
        onMoveStart={onMoveStart}
        onMoveEnd={onMoveEnd}
      >
        <Background color={palette.line} gap={20} size={2.4} />
        {!far && <Backdrop />}
        {!far && <CellButtons />}
        {!far && <KpiButtons />}
        {!far && <EmotionPoints />}
        {!far && <Links />}
        <GestureLayer />
      </ReactFlow>
      {far && <FarView />}
      <LaneTitles />
      <StageHeaders />
      <Corner />
      {linking && <p className={styles.hint}>{messages.board.linkHint}</p>}
      <ZoomBar />
    </div>
  )
})

/** Where Tab enters the board while the keyboard has no place on it yet. */
function EntryStop() {
  const context = useCommandContext()
  const focus = useSessionState((state) => state.focus)
  const ready = useFlowStore((state) => state.width > 0)
  const first = useScene((scene) => scene.geometry.stages[0]?.id)
  if (focus || !ready || !first) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it passes the focus on at once
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <span tabIndex={0} onFocus={() => context.session.setState({ focus: first })} />
  )
}
