import type { jsPDF } from 'jspdf'
import type { Lettering, LinePicture } from '@/drawing/surfaces/pdf'
import type { Font, MeasureWidth } from '@/layout/text'
import { faceOf } from './faces'

/** Draws a line of text as a picture, with whatever fonts the device has. */
export type PaintLine = (line: string, font: Font, fill: string) => LinePicture | undefined

/** What jsPDF knows of an embedded font. */
type Metrics = {
  characterToGlyph(code: number): number
  /** In thousandths of the font's size. */
  widthOfGlyph(glyph: number): number
}

/**
 * The lettering of a document whose faces are embedded. `measure` is the board's own; what the faces
 * lack is drawn by `paint`, once for each line and colour. `pictured` gives the lines that were.
 */
export function createLettering(
  pdf: jsPDF,
  measure: MeasureWidth,
  paint: PaintLine,
): { readonly lettering: Lettering; readonly pictured: () => number } {
  const metrics = remembered((name: string): Metrics => {
    pdf.setFont(name, 'normal')
    return (pdf.getFont() as unknown as { readonly metadata: Metrics }).metadata
  })
  const glyphOf = (code: number, font: Font) => metrics(faceOf(font)).characterToGlyph(code)
  const pictures = new Map<string, LinePicture | undefined>()
  const lines = new Set<string>()
  const lettering: Lettering = {
    nameOf: faceOf,
    lettersOf: (line, font) => {
      const letters = plainLetters(line)
      if (letters === undefined) return undefined
      for (let at = 0; at < letters.length; at += 1)
        if (glyphOf(letters.charCodeAt(at), font) === 0) return undefined
      return letters
    },
    widthOf: measure,
    advanceOf: (letters, font) => {
      let thousandths = 0
      // The document holds widths as whole thousandths; what is added here must be what is shown.
      for (let at = 0; at < letters.length; at += 1)
        thousandths += Math.trunc(
          metrics(faceOf(font)).widthOfGlyph(glyphOf(letters.charCodeAt(at), font)),
        )
      return (thousandths * font.size) / 1000
    },
    pictureOf: (line, font, fill) => {
      const key = JSON.stringify([line, faceOf(font), font.size, fill])
      lines.add(line)
      if (!pictures.has(key)) pictures.set(key, paint(line, font, fill))
      return pictures.get(key)
    },
  }
  return { lettering, pictured: () => lines.size }
}

/** Signs that only a text engine can set: marks on letters, joiners, turns of direction. */
const SHAPED = /[\p{M}\p{Cf}]/u

/**
 * A line as letters that stand one after the other; nothing where it takes more than that. What has
 * no shape anywhere is left out.
 */
export function plainLetters(line: string): string | undefined {
  const letters = line
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u00ad\u200b\ufeff]/gu, '')
  // Beyond the first plane jsPDF takes the halves of a sign for two.
  return SHAPED.test(letters) || /[\u{10000}-\u{10ffff}]/u.test(letters) ? undefined : letters
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key) as V
  }
}
