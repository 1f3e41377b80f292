import { customAlphabet } from 'nanoid'
import type { Palette } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import { escapeXml, FILE_FONT, type PictureData, writeSvg } from '@/drawing/surfaces/svg'
import { createEditingNames } from '@/drawing/surfaces/svgNames'
import type { LoadAssets } from '../assets'
import { fontFaces } from './fonts'
import { type Background, backgroundColour, type Composition } from './picture'
import { loadFontsFor, loadPictureData, textsByStyle } from './pictures'
import type { Progress } from './progress'

const SVG_TYPE = 'image/svg+xml'

/** Whether texts stay text, with the font in the file, or become the shapes of their letters. */
export type TextForm = 'text' | 'outlines'

export type SvgOptions = {
  /** What the picture shows, for whoever reads it without seeing it. */
  readonly title: string
  readonly background: Background
  readonly palette: Palette
  /** `text` unless told. */
  readonly text?: TextForm
  /** A `metadata` element that carries the map. */
  readonly metadata?: string
}

export type DrawnSvg = {
  readonly blob: Blob
  /** The lines that stayed text although outlines were asked for. */
  readonly kept: readonly string[]
}

/**
 * A drawing as an SVG file that stands alone: fonts or outlines and pictures within, its groups
 * named for drawing programs.
 * @throws TypeError where a font of the app cannot be fetched; DOMException `AbortError` where it is
 * stopped.
 */
export async function drawSvg(
  composition: Composition,
  options: SvgOptions,
  loadAssets: LoadAssets,
  progress?: Progress,
): Promise<DrawnSvg> {
  const { bounds, primitives: given } = composition
  const [{ primitives, kept, faces }, pictures] = await Promise.all([
    options.text === 'outlines' ? outlined(given, progress) : lettered(given),
    loadPictureData(given, loadAssets),
  ])
  const text = svgFile({ primitives, bounds }, options, faces, pictures, newMark())
  return { blob: new Blob([text], { type: SVG_TYPE }), kept }
}

/** The text of such a file, once its fonts and pictures are there. `mark` ends its ids. */
export function svgFile(
  { primitives, bounds }: Composition,
  { title, background, palette, metadata }: SvgOptions,
  faces: string,
  pictures: PictureData,
  mark: string,
): string {
  const { x, y, width, height } = bounds
  const colour = backgroundColour(background, palette)
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="${x} ${y} ${width} ${height}" role="img"`,
    ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">',
    `<title>${escapeXml(title)}</title>`,
    metadata,
    faces && `<style>${faces}</style>`,
    colour && `<rect ${box} fill="${colour}"/>`,
    writeSvg(primitives, pictures, createEditingNames(mark)),
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('')
}

const newMark = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 5)

async function lettered(primitives: readonly Primitive[]) {
  return { primitives, kept: [], faces: await fontFaces(textsByStyle(primitives), FILE_FONT) }
}

/** What stays text is what the font lacks: the file needs no font for it. */
async function outlined(primitives: readonly Primitive[], progress: Progress | undefined) {
  const [{ outlineTexts }] = await Promise.all([import('./outlines'), loadFontsFor(primitives)])
  return { ...(await outlineTexts(primitives, progress)), faces: '' }
}
