import { cssFont } from '@/drawing/measure'
import type { PaintLine } from './lettering'

/** Pixels to one of the board: sharp on paper at the sizes that maps are printed in, and zoomed into on a screen. */
const SHARPNESS = 5
/** Around the letters, px: some stand out of what they are measured to take. */
const EDGE = 2
/** A canvas cannot be wider in every browser. */
const WIDEST = 16_000

/** A way to draw lines on a canvas of the page. */
export function createPaintLine(): PaintLine {
  const context = document.createElement('canvas').getContext('2d')
  let drawn = 0
  return (line, font, fill) => {
    if (!context) return undefined
    const { canvas } = context
    context.font = cssFont(font)
    const size = context.measureText(line)
    const left = Math.ceil(Math.max(0, size.actualBoundingBoxLeft)) + EDGE
    const right = Math.ceil(Math.max(size.width, size.actualBoundingBoxRight)) + EDGE
    const above = Math.ceil(Math.max(font.size, size.actualBoundingBoxAscent)) + EDGE
    const below = Math.ceil(Math.max(font.size * 0.3, size.actualBoundingBoxDescent)) + EDGE
    const [width, height] = [left + right, above + below]
    const scale = Math.min(SHARPNESS, WIDEST / width)
    canvas.width = Math.ceil(width * scale)
    canvas.height = Math.ceil(height * scale)
    context.scale(scale, scale)
    context.font = cssFont(font)
    context.fillStyle = fill
    context.fillText(line, left, above)
    drawn += 1
    return {
      picture: {
        name: `line-${drawn}`,
        format: 'PNG',
        data: canvas.toDataURL('image/png'),
        width: canvas.width,
        height: canvas.height,
      },
      x: -left,
      y: -above,
      width: canvas.width / scale,
      height: canvas.height / scale,
    }
  }
}
