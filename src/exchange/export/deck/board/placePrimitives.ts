import type { Group, Line, Path, Picture, Primitive, Rect, Text } from '@/drawing/primitives'
import { baselineIn } from '@/layout/text'
import { ARIAL_LINE } from '../page/arial'
import { lineHeight, linesOf, widthOf } from '../page/fit'
import { freeformOf } from '../page/freeform'
import type { Dash, Look, Pen, SlidePicture } from '../page/pen'
import type { BoardNames, Flow } from './flows'

/** What a board's drawing is placed with. */
export type Placing = {
  readonly pen: Pen
  readonly names: BoardNames
  readonly pictures: ReadonlyMap<string, SlidePicture>
}

/** Where the drawing's own corner lies on the slide, how many points a board pixel is, and how opaque. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly opacity: number
}

/**
 * Places a drawing on a slide as shapes and texts that people edit. A card's title becomes the text
 * of the card's own frame; what belongs to a card moves with it, as a group under its name.
 */
export function placePrimitives(
  primitives: readonly Primitive[],
  place: Place,
  placing: Placing,
): void {
  const framed = framedText(primitives, placing.names)
  for (const primitive of primitives) {
    if (primitive === framed?.text) continue
    if (primitive === framed?.frame)
      placeFlow(framed.text, framed.flow, place, placing, framed.frame)
    else placePrimitive(primitive, place, placing)
  }
  if (framed && !framed.frame) placeFlow(framed.text, framed.flow, place, placing)
}

function placePrimitive(primitive: Primitive, place: Place, placing: Placing): void {
  switch (primitive.type) {
    case 'rect':
      placing.pen.shape(boxOn(primitive, place), lookOf(primitive, place), 'Shape')
      break
    case 'line':
      placeLine(primitive, place, placing)
      break
    case 'path':
      placePath(primitive, place, placing)
      break
    case 'image':
      placePicture(primitive, place, placing)
      break
    case 'text': {
      const flow = placing.names.flows.get(primitive.lines)
      if (flow) placeFlow(primitive, flow, place, placing)
      else placeLines(primitive, place, placing)
      break
    }
    case 'group':
      placeGroup(primitive, place, placing)
  }
}

function placeGroup(group: Group, place: Place, placing: Placing): void {
  const { x, y, scale } = place
  const within = {
    x: x + group.x * scale,
    y: y + group.y * scale,
    scale,
    opacity: place.opacity * (group.opacity ?? 1),
  }
  const name = placing.names.groups.get(group.id) ?? group.label
  placing.pen.group(name || 'Group', () => placePrimitives(group.children, within, placing))
}

/** The text that fills its group, and the rectangle that draws its frame, where there is one. */
function framedText(primitives: readonly Primitive[], { flows }: BoardNames) {
  for (const text of primitives) {
    if (text.type !== 'text') continue
    const flow = flows.get(text.lines)
    if (flow?.box.x !== 0) continue
    const { width, height } = flow.box
    const frame = primitives.find(
      (each): each is Rect =>
        each.type === 'rect' &&
        Math.abs(each.width - width) <= 2 &&
        Math.abs(each.height - height) <= 2,
    )
    return { text, flow, frame }
  }
  return undefined
}

/** The smallest share of its size that a text may be set in, so that it takes no more lines. */
const LEAST = 0.55

/** A text in a box of its own, with the rectangle's paint where it stands in a frame. */
function placeFlow(text: Text, flow: Flow, place: Place, { pen }: Placing, frame?: Rect): void {
  const { scale } = place
  const box = frame ? boxOn(frame, place) : boxOn(flow.box, place)
  const fills = flow.box.x === 0
  const side = fills ? text.x * scale : 0
  const width = box.width - side * 2
  const bold = text.font.weight >= 600
  const size = sizeFor(flow.text, text, scale, width, bold)
  // From the first line's top to its baseline, as the layout has it; offices put it much the same.
  const top = Math.max(0, (text.y - baselineIn(text.lineHeight, text.font)) * scale)
  const inset = { left: side, top, right: side, bottom: 0 }
  const paragraph = { size, bold, italic: text.font.italic ?? false, colour: text.fill }
  pen.text(
    fills ? box : { ...box, y: box.y + top, height: text.lines.length * text.lineHeight * scale },
    flow.text.split(/\r\n|\r|\n/).map((each) => ({ text: each, ...paragraph })),
    {
      name: flow.isTitle ? flow.text : (text.lines[0] ?? ''),
      leading: text.lineHeight / text.font.size,
      ...(fills && { inset }),
      ...(flow.isTitle && { isTitle: true }),
    },
    frame ? lookOf(frame, place) : { opacity: place.opacity },
  )
}

/** The size at which Arial takes no more lines than the board's own font does. */
function sizeFor(words: string, text: Text, scale: number, width: number, bold: boolean): number {
  const most = text.lines.length
  for (let share = 1; share > LEAST; share -= 0.05) {
    const size = text.font.size * scale * share
    if (linesOf(words, { size, bold }, width) <= most) return size
  }
  return text.font.size * scale * LEAST
}

/** Lines as they are: what is short, or stands on its own. */
function placeLines(text: Text, place: Place, { pen }: Placing): void {
  const { x, y, scale, opacity } = place
  const { font, lines, anchor = 'start' } = text
  if (lines.every((line) => line.trim() === '')) return
  const size = font.size * scale
  const bold = font.weight >= 600
  const width = Math.max(...lines.map((line) => widthOf(line, { size, bold }))) * 1.06 + 0.5
  const at = x + text.x * scale
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
  const spacing = lines.length > 1 ? text.lineHeight / font.size : ARIAL_LINE
  const height = lines.length * spacing * size
  // Arial's capitals are 0.716 em high: they stand in the middle of the line, as on the board.
  const top = y + text.y * scale - (lineHeight(size) / 2 + size * 0.34)
  pen.text(
    { x: left, y: top, width, height },
    lines.map((line) => ({
      text: line,
      size,
      bold,
      italic: font.italic ?? false,
      colour: text.fill,
    })),
    {
      name: lines[0]!,
      align: anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center',
      leading: spacing,
      keepsLines: true,
    },
    { opacity },
  )
}

function placeLine(line: Line, place: Place, { pen }: Placing): void {
  const at = (x: number, y: number) =>
    [place.x + x * place.scale, place.y + y * place.scale] as const
  pen.line(at(line.x1, line.y1), at(line.x2, line.y2), lookOf(line, place))
}

function placePath(path: Path, place: Place, { pen, names }: Placing): void {
  // A curve of nothing.
  if (!/[LHVCQA]/i.test(path.d)) return
  const { x, y, scale } = place
  const form = freeformOf(path.d, ([px, py]) => [x + px * scale, y + py * scale])
  pen.freeform(form, lookOf(path, place), names.curves.get(path.d) ?? 'Shape')
}

function placePicture(frame: Picture, place: Place, { pen, pictures }: Placing): void {
  const picture = pictures.get(frame.assetId)
  if (!picture) return
  const box = boxOn(frame, place)
  const isDisc = frame.radius >= frame.width / 2
  pen.picture(box, picture, isDisc ? 'disc' : frame.fit, 'Picture')
}

function boxOn(box: { x: number; y: number; width: number; height: number }, place: Place) {
  const { x, y, scale } = place
  return {
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** How a primitive is painted, as a slide's shape is. */
export function lookOf(
  primitive: Rect | Line | Path,
  { scale, opacity }: Pick<Place, 'scale' | 'opacity'>,
): Look {
  const { fill, stroke, strokeWidth = 1, dash } = primitive
  return {
    fill: fill === 'none' ? undefined : fill,
    stroke,
    strokeWidth: Math.max(0.25, strokeWidth * scale),
    dash: dash && dashOf(dash),
    opacity: opacity * (primitive.opacity ?? 1),
    radius: primitive.type === 'rect' ? (primitive.radius ?? 0) * scale : undefined,
  }
}

/** The dashes of a drawing as the nearest of those that offices know. */
function dashOf([on = 0, , third]: readonly number[]): Dash | undefined {
  if (on === 0) return undefined
  if (third !== undefined) return 'lgDashDot'
  if (on < 1.5) return 'sysDot'
  return on < 4 ? 'sysDash' : on < 9 ? 'dash' : 'lgDash'
}
