import type { AssetId } from '@/model/records/card'
import { barOpacity, barsOf } from '../bars'
import { cssFont } from '../measure'
import type { Line, Picture, Primitive, Rect, Text } from '../primitives'

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
export type Pictures = ReadonlyMap<AssetId, CanvasImageSource & { width: number; height: number }>

/**
 * Places primitives on a canvas, in board pixels under the context's present transform. Text
 * smaller than `legible` board px is drawn as the bars that its lines look like from afar, which
 * costs a tenth of its letters.
 */
export function paintPrimitives(
  context: Context,
  primitives: readonly Primitive[],
  pictures: Pictures,
  legible = 0,
): void {
  for (const primitive of primitives) paintPrimitive(context, primitive, pictures, legible, 1)
}

/** `alpha` is that of the groups around. */
function paintPrimitive(
  context: Context,
  primitive: Primitive,
  pictures: Pictures,
  legible: number,
  alpha: number,
): void {
  switch (primitive.type) {
    case 'rect':
      paintShape(context, primitive, rectPath(primitive), alpha)
      break
    case 'line':
      paintShape(context, primitive, linePath(primitive), alpha)
      break
    case 'path':
      paintShape(context, primitive, new Path2D(primitive.d), alpha)
      break
    case 'text':
      if (primitive.font.size < legible) paintBars(context, primitive, alpha)
      else paintText(context, primitive, alpha)
      break
    case 'image':
      paintPicture(context, primitive, pictures, alpha)
      break
    case 'group': {
      const within = alpha * (primitive.opacity ?? 1)
      context.translate(primitive.x, primitive.y)
      for (const child of primitive.children)
        paintPrimitive(context, child, pictures, legible, within)
      context.translate(-primitive.x, -primitive.y)
    }
  }
}

function paintText(
  context: Context,
  { x, y, lines, lineHeight, font, fill, anchor }: Text,
  alpha: number,
): void {
  context.globalAlpha = alpha
  context.font = cssFont(font)
  context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start')
  context.fillStyle = fill
  for (const [index, line] of lines.entries()) context.fillText(line, x, y + index * lineHeight)
  context.globalAlpha = 1
}

function paintBars(context: Context, text: Text, alpha: number): void {
  context.fillStyle = text.fill
  context.globalAlpha = alpha * barOpacity(text)
  for (const { x, y, width, height } of barsOf(text)) context.fillRect(x, y, width, height)
  context.globalAlpha = 1
}

function linePath({ x1, y1, x2, y2 }: Line): Path2D {
  const path = new Path2D()
  path.moveTo(x1, y1)
  path.lineTo(x2, y2)
  return path
}

function rectPath({ x, y, width, height, radius }: Rect): Path2D {
  const path = new Path2D()
  if (radius) path.roundRect(x, y, width, height, radius)
  else path.rect(x, y, width, height)
  return path
}

function paintShape(
  context: Context,
  paint: Extract<Primitive, { type: 'rect' | 'line' | 'path' }>,
  path: Path2D,
  alpha: number,
): void {
  context.globalAlpha = alpha * (paint.opacity ?? 1)
  if (paint.fill && paint.fill !== 'none') {
    context.fillStyle = paint.fill
    context.fill(path)
  }
  if (paint.stroke) {
    context.strokeStyle = paint.stroke
    context.lineWidth = paint.strokeWidth ?? 1
    context.setLineDash(paint.dash ? [...paint.dash] : [])
    context.lineCap = paint.type === 'path' ? 'round' : 'butt'
    context.lineJoin = paint.type === 'path' ? 'round' : 'miter'
    context.stroke(path)
  }
  context.globalAlpha = 1
}

/** A picture in its frame: whole, or filling it and cut evenly at the sides that stand out. */
function paintPicture(context: Context, frame: Picture, pictures: Pictures, alpha: number): void {
  const picture = pictures.get(frame.assetId)
  if (!picture) return
  const { x, y, width, height } = frame
  const across = width / picture.width
  const down = height / picture.height
  const scale = frame.fit === 'cover' ? Math.max(across, down) : Math.min(across, down)
  const [wide, high] = [picture.width * scale, picture.height * scale]
  context.save()
  context.globalAlpha = alpha
  context.clip(rectPath({ ...frame, type: 'rect' }))
  context.drawImage(picture, x + (width - wide) / 2, y + (height - high) / 2, wide, high)
  context.restore()
}
