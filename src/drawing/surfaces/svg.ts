import type { AssetId } from '@/model/records/card'
import type { Picture, Primitive, Text } from '../primitives'
import { type GroupNames, recordNames } from './svgNames'

/** Pictures as `data:` addresses, so that the file stands alone. */
export type PictureData = ReadonlyMap<AssetId, string>

/** The family that a file brings along: by this name people have it who have it. */
export const FILE_FONT = 'Inter'
/**
 * All that a file names. Office programs look at the first alone, and drawing programs do not know
 * `system-ui`: where the first is missing, one stands in that every office has.
 */
const FILE_FAMILIES = `${FILE_FONT}, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif`

type Writing = {
  readonly pictures: PictureData
  readonly names: GroupNames
  /** The shapes that pictures are cut to, by their ids. */
  readonly clips: Map<string, string>
}

/**
 * Primitives as the inside of an SVG file. Text stays text. Groups are called as `names` says, by
 * their records unless told.
 */
export function writeSvg(
  primitives: readonly Primitive[],
  pictures: PictureData,
  names: GroupNames = recordNames,
): string {
  const writing: Writing = { pictures, names, clips: new Map() }
  const written = writeAll(primitives, writing)
  const clips = [...writing.clips.values()]
  return (clips.length > 0 ? element('defs', {}, clips.join('')) : '') + written
}

function writeAll(primitives: readonly Primitive[], writing: Writing): string {
  return primitives.map((primitive) => writePrimitive(primitive, writing)).join('')
}

function writePrimitive(primitive: Primitive, writing: Writing): string {
  switch (primitive.type) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive
      return element('rect', { x, y, width, height, rx: radius, ...paint(primitive) })
    }
    case 'line': {
      const { x1, y1, x2, y2 } = primitive
      return element('line', { x1, y1, x2, y2, ...paint(primitive) })
    }
    case 'path': {
      const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
      return element('path', { d: primitive.d, ...paint(primitive), ...(primitive.stroke && ends) })
    }
    case 'text':
      return writeText(primitive)
    case 'image':
      return writePicture(primitive, writing)
    case 'group': {
      const { label, x, y, opacity, children } = primitive
      const moved = x !== 0 || y !== 0
      const place = {
        ...writing.names(primitive),
        transform: moved ? `translate(${x} ${y})` : undefined,
        opacity,
      }
      const title = label ? element('title', {}, escapeXml(label)) : ''
      return element('g', place, title + writeAll(children, writing))
    }
  }
}

function writeText({ x, y, lines, lineHeight, font, fill, anchor }: Text): string {
  const spans = lines.map((line, index) =>
    element('tspan', { x, y: y + index * lineHeight }, escapeXml(line)),
  )
  const style = {
    fill,
    'font-family': FILE_FAMILIES,
    'font-size': font.size,
    'font-weight': font.weight,
    'font-style': font.italic ? 'italic' : undefined,
    'text-anchor': anchor,
    'xml:space': 'preserve',
  }
  return element('text', style, spans.join(''))
}

/** Rounded by a shape of its own: drawing programs do not cut by CSS. */
function writePicture(picture: Picture, { pictures, clips }: Writing): string {
  const { assetId, x, y, width, height, radius, fit } = picture
  const href = pictures.get(assetId)
  if (!href) return ''
  // One shape serves all pictures of a place and size: its name is the same wherever it is written.
  const clip = `clip_${[x, y, width, height, radius].join('_')}`
  const shape = element('rect', { x, y, width, height, rx: radius })
  clips.set(clip, element('clipPath', { id: clip }, shape))
  const aspect = `xMidYMid ${fit === 'cover' ? 'slice' : 'meet'}`
  return element('image', {
    // Inkscape takes no picture from `href` alone.
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    'xlink:href': href,
    x,
    y,
    width,
    height,
    preserveAspectRatio: aspect,
    'clip-path': `url(#${clip})`,
  })
}

function paint(primitive: Extract<Primitive, { type: 'rect' | 'line' | 'path' }>) {
  const { fill, stroke, strokeWidth, dash, opacity } = primitive
  return {
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke ? strokeWidth : undefined,
    'stroke-dasharray': dash?.join(' '),
    opacity,
  }
}

type Attributes = Readonly<Record<string, string | number | undefined>>

function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Text as XML may hold it: markup is escaped, and the control characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

// Lone surrogates and the control characters outside XML 1.0's Char production.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
