import { drawBoard } from '@/drawing/board'
import { dark, light, type Palette } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import { type Pictures, paintPrimitives } from '@/drawing/surfaces/canvas'
import type { LoadAssets } from '@/exchange/assets'
import { loadBitmaps } from '@/exchange/export/pictures'

/** The picture of a map on its card in the library, px; twice what is shown, for fine screens. */
const WIDTH = 640
const HEIGHT = 400
const MARGIN = 20

/** The picture of a map in both themes. */
export async function paintThumbnails(
  scene: Scene,
  loadAssets: LoadAssets,
): Promise<{ light: Blob; dark: Blob }> {
  const pictures = await loadBitmaps(drawBoard(scene), loadAssets)
  const [inLight, inDark] = await Promise.all([
    paintThumbnail(scene, light, pictures),
    paintThumbnail(scene, dark, pictures),
  ])
  return { light: inLight, dark: inDark }
}

/** The upper left of a board that is too wide to be recognised whole, else all of it. */
async function paintThumbnail(scene: Scene, palette: Palette, pictures: Pictures): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d', { alpha: false })!
  context.fillStyle = palette.background
  context.fillRect(0, 0, WIDTH, HEIGHT)
  const { width, height } = scene.geometry
  const whole = Math.min((WIDTH - MARGIN * 2) / width, (HEIGHT - MARGIN * 2) / height)
  const scale = Math.max(whole, 0.3)
  const x = Math.max(MARGIN, (WIDTH - width * scale) / 2)
  const y = Math.max(MARGIN, (HEIGHT - height * scale) / 2)
  context.setTransform(scale, 0, 0, scale, x, y)
  paintPrimitives(context, drawBoard({ ...scene, palette }), pictures)
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.85 })
}
