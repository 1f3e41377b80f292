import type { Font as OutlineFont } from 'opentype.js'
import { createBrowserMeasure } from '@/drawing/measure'
import { group, type Primitive, type Text } from '@/drawing/primitives'
import type { Font, MeasureWidth } from '@/layout/text'
import { createGlyphs, type Glyphs } from './glyphs'
import { OUTLINE_FONTS } from './outlineFonts'
import { textsIn } from './pictures'
import type { Progress } from './progress'

/** The size at which letters are measured, px: no engine rounds much there. */
const EM = 100

/** Loads the fonts that texts are set in. */
export type LoadFont = (font: Font) => Promise<OutlineFont>

/** A drawing whose texts are shapes, and the lines that stay text because the font lacks a sign of them. */
export type Outlined = {
  readonly primitives: readonly Primitive[]
  readonly kept: readonly string[]
}

/**
 * Turns the texts of a drawing into the outlines of their letters; each keeps its words as a label.
 * @throws TypeError where a font of the app cannot be fetched; DOMException `AbortError` where it is
 * stopped.
 */
export async function outlineTexts(
  primitives: readonly Primitive[],
  progress?: Progress,
  loadFont: LoadFont = fetchFont,
  measure: MeasureWidth = createBrowserMeasure(),
): Promise<Outlined> {
  const texts = textsIn(primitives)
  const needed = new Map(texts.map(({ font }) => [fontKey(font), font]))
  const fonts = new Map(
    await Promise.all(
      [...needed].map(
        async ([key, font]) =>
          [
            key,
            createGlyphs(await loadFont(font), (text) => measure(text, { ...font, size: EM }) / EM),
          ] as const,
      ),
    ),
  )
  const kept: string[] = []
  let done = 0
  const outlined = async (all: readonly Primitive[]): Promise<Primitive[]> => {
    const made: Primitive[] = []
    for (const primitive of all)
      if (primitive.type === 'group') {
        made.push({ ...primitive, children: await outlined(primitive.children) })
      } else if (primitive.type === 'text') {
        await progress?.step(done, texts.length)
        const { outlines, rest } = outlineText(primitive, fonts.get(fontKey(primitive.font))!)
        kept.push(...rest.flatMap(({ lines }) => lines))
        made.push(...outlines, ...rest)
        done += 1
      } else made.push(primitive)
    return made
  }
  return { primitives: await outlined(primitives), kept }
}

/** The lines of a text that the font has the letters of as one shape, and the others as texts. */
function outlineText(
  text: Text,
  glyphs: Glyphs,
): { readonly outlines: Primitive[]; readonly rest: Text[] } {
  const { lines, lineHeight, y, fill } = text
  const rest: Text[] = []
  const shapes: string[] = []
  const said: string[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const at = y + index * lineHeight
    if (!hasSigns(glyphs, line)) rest.push({ ...text, y: at, lines: [line] })
    else {
      said.push(line)
      shapes.push(outlineLine(line, { ...text, y: at }, glyphs))
    }
  }
  if (shapes.length === 0) return { outlines: [], rest }
  const shape: Primitive = { type: 'path', d: shapes.join(''), fill }
  return { outlines: [group('', said.join(' '), [shape])], rest }
}

/**
 * The letters one by one. The font's rules for replacing letters by others are left out: they are
 * for scripts that stay text.
 */
function outlineLine(line: string, { x, y, font: { size }, anchor }: Text, glyphs: Glyphs): string {
  const steps = glyphs.advances(line).map((step) => step * size)
  const width = steps.reduce((sum, step) => sum + step, 0)
  let at = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return [...line]
    .map((sign, index) => {
      const shape = glyphs.shapeAt(sign, at, y, size)
      at += steps[index]!
      return shape
    })
    .join('')
}

/** Letters that must be joined, turned or put above one another are left to those who can. */
const SHAPED = /[\p{M}\p{Script=Arabic}\p{Script=Hebrew}\p{Cf}]/u

function hasSigns(glyphs: Glyphs, line: string): boolean {
  return !SHAPED.test(line) && [...line].every((sign) => /\s/.test(sign) || glyphs.has(sign))
}

function fontKey({ weight, italic }: Font): string {
  return `${weight}${italic ? ' italic' : ''}`
}

/** Reading a font takes a tenth of a second: each is read once. */
const fonts = new Map<string, Promise<OutlineFont>>()

function fetchFont(font: Font): Promise<OutlineFont> {
  const key = fontKey(font)
  const known = fonts.get(key)
  if (known) return known
  const read = readFont(OUTLINE_FONTS[font.italic ? 'italic' : 'normal'][font.weight])
  fonts.set(key, read)
  // Another time the network may be there.
  read.catch(() => fonts.delete(key))
  return read
}

async function readFont(address: string): Promise<OutlineFont> {
  const [{ parse }, response] = await Promise.all([import('opentype.js'), fetch(address)])
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`)
  return parse(await response.arrayBuffer())
}
