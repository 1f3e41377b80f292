import type { AssetId } from '@/model/records/card'
import { FONT_FAMILY } from '../measure'
import type { Primitive } from '../primitives'

/** Pictures as `data:` addresses, so that the file stands alone. */
export type PictureData = ReadonlyMap<AssetId, string>

/** Primitives as the inside of an SVG file. Text stays text. */
export function writeSvg(primitives: readonly Primitive[], pictures: PictureData): string {
  return primitives.map((primitive) => writePrimitive(primitive, pictures)).join('')
}

function writePrimitive(primitive: Primitive, pictures: PictureData): string {
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
    case 'text': {
      const { x, y, lines, lineHeight, font, fill, anchor } = primitive
      const spans = lines.map((line, index) =>
        element('tspan', { x, y: y + index * lineHeight }, escapeXml(line)),
      )
      const style = {
        fill,
        'font-family': FONT_FAMILY,
        'font-size': font.size,
        'font-weight': font.weight,
        'font-style': font.italic ? 'italic' : undefined,
        'text-anchor': anchor,
        'xml:space': 'preserve',
      }
      return element('text', style, spans.join(''))
    }
    case 'image': {
      const { assetId, x, y, width, height, radius, fit } = primitive
      const href = pictures.get(assetId)
      if (!href) return ''
      const clip = `clip-path:inset(0 round ${radius}px)`
      const aspect = `xMidYMid ${fit === 'cover' ? 'slice' : 'meet'}`
      return element('image', {
        href,
        x,
        y,
        width,
        height,
        preserveAspectRatio: aspect,
        style: clip,
      })
    }
    case 'group': {
      const { id, label, x, y, opacity, children } = primitive
      const moved = x !== 0 || y !== 0
      const place = {
        id: id || undefined,
        transform: moved ? `translate(${x} ${y})` : undefined,
        opacity,
      }
      const title = label ? element('title', {}, escapeXml(label)) : ''
      return element('g', place, title + writeSvg(children, pictures))
    }
  }
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
