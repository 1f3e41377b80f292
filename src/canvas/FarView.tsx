import { type ReactFlowState, useStoreApi } from '@xyflow/react'
import { memo, useLayoutEffect, useRef } from 'react'
import { drawParts } from '@/drawing/board'
import type { Scene } from '@/drawing/scene'
import { type Pictures, paintPrimitives } from '@/drawing/surfaces/canvas'
import { useDesk } from '@/editor/react'
import type { Box } from '@/layout/box'
import styles from './Board.module.css'
import { useBoardStore } from './boardStore'
import { wholeMap } from './view'

/**
 * The board as one picture, for when it is too far away to be read. Two thousand cards as elements
 * would make panning stutter. The picture is painted once for a zoom, somewhat larger than the
 * view, and moved while panning; it is painted anew when the view leaves it or the zoom changes.
 */
export const FarView = memo(function FarView({ pictures = NO_PICTURES }: { pictures?: Pictures }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const flow = useStoreApi()
  const board = useBoardStore()
  const { session } = useDesk()

  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    let painted: Painted | undefined
    const update = () => {
      const view = viewOf(flow.getState())
      const scene = board.getState()
      const { selection } = session.getState()
      const stale =
        painted?.scene !== scene || painted.selection !== selection || !covers(painted, view)
      if (stale) painted = paint(context, scene, selection, pictures, view)
      place(element, painted!, view)
    }
    update()
    const stops = [flow.subscribe(update), board.subscribe(update), session.subscribe(update)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [flow, board, session, pictures])

  return <canvas ref={canvas} className={styles.far} data-far-view />
})

const NO_PICTURES: Pictures = new Map()

type View = {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

type Painted = {
  readonly scene: Scene
  readonly selection: ReadonlySet<string>
  readonly zoom: number
  /** The part of the board that the picture shows, board px. */
  readonly part: Box
}

/** Letters smaller than this on the screen, px, are not read but seen as grey. */
const LEGIBLE = 4.5
/** How much of the view's size is painted beyond each of its edges. */
const BEYOND = 0.5

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): View {
  return { x, y, zoom, width, height }
}

function covers({ zoom, part, scene }: Painted, view: View): boolean {
  // While the zoom changes the picture is stretched a little before it is painted again.
  const ratio = view.zoom / zoom
  if (ratio > 1.25 || ratio < 0.8) return false
  const whole = wholeMap(scene.geometry)
  const left = Math.max(-view.x / view.zoom, whole.x)
  const top = Math.max(-view.y / view.zoom, whole.y)
  const right = Math.min((view.width - view.x) / view.zoom, whole.x + whole.width)
  const bottom = Math.min((view.height - view.y) / view.zoom, whole.y + whole.height)
  return (
    left >= part.x - 1 &&
    top >= part.y - 1 &&
    right <= part.x + part.width + 1 &&
    bottom <= part.y + part.height + 1
  )
}

/** The part of the board in view with what lies around it, but no more than there is of the map. */
function partToPaint({ geometry }: Scene, { x, y, zoom, width, height }: View): Box {
  const whole = wholeMap(geometry)
  const left = Math.max((-x - width * BEYOND) / zoom, whole.x)
  const top = Math.max((-y - height * BEYOND) / zoom, whole.y)
  const right = Math.min((width * (1 + BEYOND) - x) / zoom, whole.x + whole.width)
  const bottom = Math.min((height * (1 + BEYOND) - y) / zoom, whole.y + whole.height)
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
}

function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  selection: ReadonlySet<string>,
  pictures: Pictures,
  view: View,
): Painted {
  const { zoom } = view
  const part = partToPaint(scene, view)
  const ratio = window.devicePixelRatio
  const { canvas } = context
  canvas.width = Math.round(part.width * zoom * ratio)
  canvas.height = Math.round(part.height * zoom * ratio)
  context.setTransform(
    zoom * ratio,
    0,
    0,
    zoom * ratio,
    -part.x * zoom * ratio,
    -part.y * zoom * ratio,
  )
  paintPrimitives(context, drawParts(scene), pictures, LEGIBLE / zoom)
  paintSelection(context, scene, selection, zoom)
  return { scene, selection, zoom, part }
}

function paintSelection(
  context: CanvasRenderingContext2D,
  { geometry, palette }: Scene,
  selection: ReadonlySet<string>,
  zoom: number,
): void {
  context.strokeStyle = palette.accent
  context.lineWidth = 2 / zoom
  context.setLineDash([])
  for (const box of [...geometry.cards.values(), ...geometry.notes]) {
    if (!selection.has(box.id)) continue
    context.strokeRect(box.x, box.y, box.width, box.height)
  }
}

function place(element: HTMLCanvasElement, { part, zoom }: Painted, view: View): void {
  const scale = view.zoom / zoom
  element.style.width = `${part.width * zoom}px`
  element.style.height = `${part.height * zoom}px`
  const left = view.x + part.x * view.zoom
  const top = view.y + part.y * view.zoom
  element.style.transform = `translate(${left}px, ${top}px) scale(${scale})`
}
