import { paintPrimitives } from '@/drawing/surfaces/canvas'
import type { Asset } from '../../assets'
import type { FontPart } from '../fonts'
import { loadBitmaps } from '../pictures'
import type { Band } from './cutBands'
import { loadWorkerFonts } from './workerFonts'

/** A band of a picture that is to be painted, and the kind of file that is to come of it. */
export type PaintingOrder = {
  readonly band: Band
  /** Pixels. */
  readonly width: number
  /** What lies at the picture's top left corner, board px. */
  readonly origin: { readonly x: number; readonly y: number }
  /** Pixels to one of the board. */
  readonly scale: number
  /** What lies behind; nothing where it is to be seen through. */
  readonly colour: string | undefined
  readonly fonts: readonly FontPart[]
  readonly assets: readonly Asset[]
  readonly type: string
  /** 0…1. */
  readonly quality: number
}

/** The file that a band became; nothing where the browser gives no picture. */
export type Painted = Blob | undefined

// Nearly every picture has such letters: they come while there is nothing to paint yet.
void loadWorkerFonts([
  { style: 'normal', subset: 'latin' },
  { style: 'italic', subset: 'latin' },
])

addEventListener('message', ({ data }: MessageEvent<PaintingOrder>) => {
  paint(data).then(
    (painted) => postMessage(painted),
    () => postMessage(undefined),
  )
})

async function paint(order: PaintingOrder): Promise<Painted> {
  const { band, width, origin, scale, colour, fonts, assets, type, quality } = order
  const [pictures] = await Promise.all([
    loadBitmaps(band.primitives, async () => assets),
    loadWorkerFonts(fonts),
  ])
  const context = contextFor(width, band.height, colour === undefined)
  if (!context) return undefined
  context.resetTransform()
  if (colour) {
    context.fillStyle = colour
    context.fillRect(0, 0, width, band.height)
  } else context.clearRect(0, 0, width, band.height)
  context.translate(0, -band.top)
  context.scale(scale, scale)
  context.translate(-origin.x, -origin.y)
  paintPrimitives(context, band.primitives, pictures)
  for (const picture of pictures.values()) picture.close()
  return context.canvas.convertToBlob({ type, quality })
}

let last:
  | { readonly context: OffscreenCanvasRenderingContext2D; readonly alpha: boolean }
  | undefined

/**
 * A canvas to paint on. Bands of one size share it: to get so much memory takes as long as to paint it.
 * Whether a canvas can be seen through is settled with its first context.
 */
function contextFor(
  width: number,
  height: number,
  alpha: boolean,
): OffscreenCanvasRenderingContext2D | null {
  const fits = (canvas: OffscreenCanvas) => canvas.width === width && canvas.height === height
  if (last && last.alpha === alpha && fits(last.context.canvas)) return last.context
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha })
  last = context ? { context, alpha } : undefined
  return context
}
