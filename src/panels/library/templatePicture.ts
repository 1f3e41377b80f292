import { drawBoard } from '@/drawing/board'
import { createBrowserBreakText } from '@/drawing/measure'
import { dark, light } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import type { Messages } from '@/i18n/messages'
import { createLayout } from '@/layout/board'
import { emptyLibrary } from '@/model/document'
import type { Library, TemplateOffer } from './actions'

/** A drawing with its size in board pixels. */
export type TemplatePicture = {
  readonly primitives: readonly Primitive[]
  readonly width: number
  readonly height: number
}

/** The board that a map made from a template begins with, drawn as everywhere else. */
export function drawTemplate(
  template: TemplateOffer,
  { captions, theme }: Pick<Library, 'captions' | 'theme'>,
  scale: Messages['board']['scale'],
): TemplatePicture {
  const { map, personas } = template.make()
  const library = {
    ...emptyLibrary(),
    persona: Object.fromEntries(personas.map((persona) => [persona.id, persona])),
  }
  const layout = createLayout(createBrowserBreakText())
  const geometry = layout(map, { library, captions, hiddenPersonas: new Set() })
  const palette = theme === 'dark' ? dark : light
  const primitives = drawBoard({ map, library, geometry, palette, scale })
  return { primitives, width: geometry.width, height: geometry.height }
}
