import { drawBoard, drawParts } from '@/drawing/board'
import type { Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { type Pictures, paintPrimitives } from '@/drawing/surfaces/canvas'
import type { Box } from '@/layout/box'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import type { Camera, Size } from './camera'
import type { Sight } from './sights'

/** How much of what does not stand out is covered. */
export const VEIL = 0.8

/** Letters smaller than this, screen px, are not read but seen as grey. */
const LEGIBLE = 4

const CORNER = 14

/** Paints what a sight shows of the board on a canvas of the window's size, in its own pixels. */
export function paintSight(
  canvas: HTMLCanvasElement,
  scene: Scene,
  { clip, lit }: Sight,
  camera: Camera,
  size: Size,
  pictures: Pictures,
): void {
  const context = sized(canvas, size, camera)
  if (!context) return
  context.save()
  context.beginPath()
  context.roundRect(clip.x, clip.y, clip.width, clip.height, CORNER)
  context.clip()
  paintPrimitives(context, withoutHead(scene, clip), pictures, LEGIBLE / camera.zoom)
  paintHeaders(context, scene, clip)
  if (lit) veil(context, scene, clip, lit)
  context.restore()
}

/** Paints the titles of the lanes on the board's ground, to stand before what is told of a stage. */
export function paintTitles(
  canvas: HTMLCanvasElement,
  scene: Scene,
  { clip }: Sight,
  zoom: number,
): void {
  const { geometry, palette } = scene
  const box = { x: 0, y: clip.y, width: LANE_TITLE_WIDTH, height: clip.height }
  const camera = { x: 0, y: -box.y * zoom, zoom }
  const context = sized(canvas, { width: box.width * zoom, height: box.height * zoom }, camera)
  if (!context) return
  context.fillStyle = palette.background
  context.fillRect(box.x, box.y, box.width, box.height)
  context.fillStyle = palette.board
  context.beginPath()
  context.roundRect(box.x, geometry.lanesY, box.width, geometry.height - geometry.lanesY, CORNER)
  context.fill()
  const lanes = new Set<string>(geometry.lanes.map(({ id }) => id))
  const titles = drawBoard(scene).filter(
    (primitive) => primitive.type === 'group' && lanes.has(primitive.id),
  )
  paintPrimitives(context, titles, new Map(), LEGIBLE / zoom)
}

/** A canvas's context in board px under a camera, sharp on this screen. */
function sized(canvas: HTMLCanvasElement, size: Size, { x, y, zoom }: Camera) {
  const ratio = Math.min(2, window.devicePixelRatio)
  canvas.width = Math.max(1, Math.round(size.width * ratio))
  canvas.height = Math.max(1, Math.round(size.height * ratio))
  canvas.style.width = `${size.width}px`
  canvas.style.height = `${size.height}px`
  const context = canvas.getContext('2d')
  context?.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio)
  return context
}

/** The head is said in words beside the board, where a sight does not begin above it. */
function withoutHead(scene: Scene, clip: Box): Primitive[] {
  const parts = drawParts(scene)
  if (clip.y < scene.geometry.headerY - CORNER - 1) return parts
  return parts.filter((part) => part.type !== 'group' || part.id !== 'head')
}

/** The stages' headers, at the top of what lies below them: nobody is to guess what a column is. */
function paintHeaders(context: CanvasRenderingContext2D, scene: Scene, clip: Box): void {
  const { geometry, palette } = scene
  if (clip.y <= geometry.headerY || clip.y >= geometry.height) return
  const stages = new Set<string>(geometry.stages.map(({ id }) => id))
  const headers = drawParts(scene).filter((part) => part.type === 'group' && stages.has(part.id))
  context.save()
  context.fillStyle = palette.board
  context.fillRect(0, clip.y, geometry.width, geometry.lanesY - geometry.headerY)
  context.translate(0, clip.y - geometry.headerY)
  paintPrimitives(context, headers, new Map())
  context.restore()
}

function veil(context: CanvasRenderingContext2D, { palette }: Scene, clip: Box, lit: Box): void {
  context.beginPath()
  context.rect(clip.x - 1, clip.y - 1, clip.width + 2, clip.height + 2)
  context.roundRect(lit.x, lit.y, lit.width, lit.height, CORNER)
  context.globalAlpha = VEIL
  context.fillStyle = palette.background
  context.fill('evenodd')
  context.globalAlpha = 1
}
