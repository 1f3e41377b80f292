import { drawLayers } from '@/drawing/layers'
import type { Palette } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import type { Messages } from '@/i18n/messages'
import { hasSealedDots } from '@/model/ballots'
import { journeyOf } from '@/model/document'
import type { LoadAssets } from '../assets'
import { writeFileForOthers } from '../journeyFile'
import { type Course, drawBitmap } from './bitmap/drawBitmap'
import type { Background, Composition } from './picture'
import { drawSvg, type TextForm } from './svg'

export type PictureFormat = 'png' | 'jpeg' | 'svg'

/** A picture as somebody wants it. */
export type PictureOrder = {
  readonly format: PictureFormat
  /** The board that the composition is of. */
  readonly scene: Scene
  readonly composition: Composition
  readonly palette: Palette
  readonly background: Background
  /** Pixels to one of the board; an SVG has none. */
  readonly scale: number
  /** Only an SVG has texts. */
  readonly text: TextForm
  /** Whether the map is to be carried inside, which a JPEG cannot. */
  readonly carries: boolean
}

export type DrawnPicture = {
  readonly blob: Blob
  /** The lines that stayed text although outlines were asked for. */
  readonly kept: readonly string[]
  /** Whether the map that is carried inside is without the dots of a secret round. */
  readonly sealed: boolean
}

/**
 * Draws a picture of a map.
 * @throws as `drawBitmap`; TypeError where a font of an SVG cannot be fetched
 */
export async function drawPicture(
  order: PictureOrder,
  loadAssets: LoadAssets,
  messages: Messages,
  course?: Course,
): Promise<DrawnPicture> {
  const { format, scene, composition, palette, background, scale, text, carries } = order
  const file = carries ? await writeFileForOthers(scene.map, scene.library, loadAssets) : undefined
  const sealed = carries && hasSealedDots(scene.map)
  if (format === 'svg') {
    const primitives = drawLayers(composition.primitives, scene, messages)
    const title = journeyOf(scene.map).title || messages.board.untitledMap
    const metadata = file === undefined ? '' : await (await loadCarry()).carryInSvg(file)
    const options = { title, background, palette, text, metadata }
    const drawing = { ...composition, primitives }
    return { ...(await drawSvg(drawing, options, loadAssets, course?.progress)), sealed }
  }
  const options = { format, scale, background, palette }
  const blob = await drawBitmap(composition, options, loadAssets, course)
  if (file === undefined || format === 'jpeg') return { blob, kept: [], sealed: false }
  return { blob: await (await loadCarry()).carryInPng(blob, file), kept: [], sealed }
}

const loadCarry = () => import('./carry')
