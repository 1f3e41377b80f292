import type { Font } from '@/layout/text'
import type { AssetId } from '@/model/records/card'

/**
 * All that a drawing is made of. Every surface (screen, SVG, PNG, thumbnail) places exactly these,
 * so a picture is the board by construction. Lengths are board pixels; a text's `y` is the
 * baseline of its first line.
 */
export type Primitive = Rect | Line | Path | Text | Picture | Group

type Paint = {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly opacity?: number
}

export type Rect = Paint & {
  readonly type: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

export type Line = Paint & {
  readonly type: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export type Path = Paint & { readonly type: 'path' /** As in SVG. */; readonly d: string }

export type Text = {
  readonly type: 'text'
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly lineHeight: number
  readonly font: Font
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

export type Picture = {
  readonly type: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly assetId: AssetId
  readonly radius: number
  /** Whether the picture fills its frame and is cut, or lies whole within it. */
  readonly fit: 'cover' | 'contain'
}

export type Group = {
  readonly type: 'group'
  /** What it is a picture of; empty for a mere part of something. */
  readonly id: string
  /** What the group shows, for whoever reads the picture without seeing it. */
  readonly label: string
  /** Whether drawing programs show it as a layer that can be hidden as a whole. */
  readonly isLayer?: boolean
  readonly x: number
  readonly y: number
  /** Of all that is in it, 0…1; opaque unless it is told. */
  readonly opacity?: number
  readonly children: readonly Primitive[]
}

/** A filled disc, or a ring: a rectangle that is all corner. */
export function disc(cx: number, cy: number, radius: number, paint: Paint): Rect {
  const side = radius * 2
  return {
    type: 'rect',
    x: cx - radius,
    y: cy - radius,
    width: side,
    height: side,
    radius,
    ...paint,
  }
}

/** A group at its own origin. */
export function group(
  id: string,
  label: string,
  children: readonly Primitive[],
  at: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
  opacity?: number,
): Group {
  const dimmed = opacity === undefined ? {} : { opacity }
  return { type: 'group', id, label, x: at.x, y: at.y, ...dimmed, children }
}

/** A group that drawing programs show as a layer, under its label. */
export function layer(label: string, children: readonly Primitive[]): Group {
  return { ...group('', label, children), isLayer: true }
}

/** The pictures that a drawing refers to. */
export function assetsIn(primitives: readonly Primitive[]): AssetId[] {
  return primitives.flatMap((primitive) => {
    if (primitive.type === 'image') return [primitive.assetId]
    return primitive.type === 'group' ? assetsIn(primitive.children) : []
  })
}
