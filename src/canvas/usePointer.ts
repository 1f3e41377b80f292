import { useReactFlow } from '@xyflow/react'
import { type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef } from 'react'
import { endLink } from '@/commands/links'
import { useCommandContext } from '@/commands/react'
import { select } from '@/editor/session'
import type { Geometry, Point } from '@/layout/geometry'
import type { CardId } from '@/model/records/card'
import { useBoardStore } from './boardStore'
import { type Gesture, gestureStore, rest } from './gestureStore'
import { dragHeader } from './gestures/dragHeader'
import { dragRecords } from './gestures/dragRecords'
import { drawMarquee } from './gestures/marquee'
import { cellKeyAt, linkAt, personaAt, recordAt } from './hit'

/** How far the pointer must go before a press becomes a drag, screen px. */
const SLACK = 4

type Press = {
  readonly screen: Point
  readonly board: Point
  begin(): Gesture
  gesture?: Gesture
  /** What a press without a drag does at its release. */
  click?(): void
}

/** What the pointer does on the board: chooses, drags, and draws frames. */
export function usePointer() {
  const context = useCommandContext()
  const board = useBoardStore()
  const { screenToFlowPosition } = useReactFlow()
  const press = useRef<Press | null>(null)

  const toBoard = useCallback(
    (event: { clientX: number; clientY: number }): Point =>
      screenToFlowPosition({ x: event.clientX, y: event.clientY }),
    [screenToFlowPosition],
  )

  const cancelGesture = useCallback(() => {
    if (!press.current?.gesture) return false
    press.current = null
    rest()
    return true
  }, [])

  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && cancelGesture()) event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', onEscape, true)
    return () => window.removeEventListener('keydown', onEscape, true)
  }, [cancelGesture])

  const onPointerDown = useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const target = event.target as HTMLElement
      const { session } = context
      if (event.button !== 0 || session.getState().tool === 'hand') return
      if (target.closest('button, input, textarea, [role=slider], [data-control]')) return
      const at = toBoard(event)
      const { geometry } = board.getState()
      const begun = pressOn(context, geometry, target, at, event.shiftKey)
      if (!begun) return
      press.current = { screen: { x: event.clientX, y: event.clientY }, board: at, ...begun }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    [board, context, toBoard],
  )

  const onPointerMove = useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const at = toBoard(event)
      const current = press.current
      if (!current) {
        const hovered = cellKeyAt(board.getState().geometry, at)
        if (hovered !== gestureStore.getState().hovered) gestureStore.setState({ hovered })
        return
      }
      const far = Math.hypot(event.clientX - current.screen.x, event.clientY - current.screen.y)
      if (!current.gesture && far < SLACK) return
      current.gesture ??= current.begin()
      current.gesture.move(at, event.nativeEvent)
    },
    [board, toBoard],
  )

  const onPointerUp = useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const current = press.current
      press.current = null
      if (current?.gesture) current.gesture.end(toBoard(event))
      else current?.click?.()
    },
    [toBoard],
  )

  const onPointerCancel = useCallback(() => void cancelGesture(), [cancelGesture])
  const onPointerLeave = useCallback(() => gestureStore.setState({ hovered: null }), [])

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave, toBoard }
}

/** What a press begins, by what lies under it. Choosing happens at once, as one expects of a press. */
function pressOn(
  context: ReturnType<typeof useCommandContext>,
  geometry: Geometry,
  target: HTMLElement,
  at: Point,
  extend: boolean,
): Pick<Press, 'begin' | 'click'> | undefined {
  const { session } = context
  const header = target.closest<HTMLElement>('[data-header]')
  if (header) {
    const id = header.dataset.header!
    const kind = id.startsWith('stage_') ? 'stage' : 'lane'
    select(session, [id])
    return { begin: () => dragHeader(context, geometry, kind, id, at) }
  }
  const record = recordAt(geometry, at)
  if (record) {
    const { id } = record
    const { selection, linkFrom } = session.getState()
    if (linkFrom && geometry.cards.has(id as CardId)) {
      endLink(context, id as CardId)
      return undefined
    }
    if (extend) {
      const next = new Set(selection)
      if (!next.delete(id)) next.add(id)
      select(session, next)
    } else if (!selection.has(id)) select(session, [id])
    return {
      begin: () => dragRecords(context, geometry, id, at),
      // A press on one of several may begin to drag them all; only a click chooses it alone.
      click: () => {
        if (!extend) select(session, [id])
      },
    }
  }
  const persona = personaAt(geometry, at)
  if (persona) {
    session.setState({ persona, detailsShown: true })
    return undefined
  }
  const link = linkAt(geometry, at)
  if (link) {
    select(session, [link])
    return undefined
  }
  if (!extend) session.setState({ selection: new Set(), persona: null, linkFrom: null })
  return { begin: () => drawMarquee(session, geometry, at, extend) }
}
