import type { Palette } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import { escapeXml, type PictureData, writeSvg } from '@/drawing/surfaces/svg'
import type { LoadAssets } from '../assets'
import { fontFaces } from './fonts'
import { type Background, backgroundColour, type Composition } from './picture'
import { loadPictureData, textsIn } from './pictures'

export const SVG_TYPE = 'image/svg+xml'

export type SvgOptions = {
  /** What the picture shows, for whoever reads it without seeing it. */
  readonly title: string
  readonly background: Background
  readonly palette: Palette
}

/**
 * A drawing as an SVG file that stands alone: fonts and pictures within, text as text.
 * @throws TypeError where a font of the app cannot be fetched.
 */
export async function drawSvg(
  composition: Composition,
  options: SvgOptions,
  loadAssets: LoadAssets,
): Promise<Blob> {
  const { primitives } = composition
  const [faces, pictures] = await Promise.all([
    fontFaces(textsByStyle(primitives)),
    loadPictureData(primitives, loadAssets),
  ])
  return new Blob([svgFile(composition, options, faces, pictures)], { type: SVG_TYPE })
}

/** The text of such a file, once its fonts and pictures are there. */
export function svgFile(
  { primitives, bounds }: Composition,
  { title, background, palette }: SvgOptions,
  faces: string,
  pictures: PictureData,
): string {
  const { x, y, width, height } = bounds
  const colour = backgroundColour(background, palette)
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="${x} ${y} ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    faces && `<style>${faces}</style>`,
    colour && `<rect ${box} fill="${colour}"/>`,
    writeSvg(primitives, pictures),
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('')
}

function textsByStyle(primitives: readonly Primitive[]) {
  const texts = { normal: [] as string[], italic: [] as string[] }
  for (const { font, lines } of textsIn(primitives))
    texts[font.italic ? 'italic' : 'normal'].push(...lines)
  return texts
}
