import type { jsPDF } from 'jspdf'
import type { Primitive } from '@/drawing/primitives'
import type { Font } from '@/layout/text'
import { OUTLINE_FONTS } from '../outlineFonts'
import { textsIn } from '../pictures'
import { slimFace } from './slimFace'

/** The faces that a document may hold, by their names in it, with the addresses of their files. */
export const FACES = {
  'Inter-Regular': OUTLINE_FONTS.normal[400],
  'Inter-Medium': OUTLINE_FONTS.normal[500],
  'Inter-SemiBold': OUTLINE_FONTS.normal[600],
  'Inter-Bold': OUTLINE_FONTS.normal[700],
  'Inter-Italic': OUTLINE_FONTS.italic[400],
} as const

export type FaceName = keyof typeof FACES

const WEIGHTS: Readonly<Record<Font['weight'], FaceName>> = {
  400: 'Inter-Regular',
  500: 'Inter-Medium',
  600: 'Inter-SemiBold',
  700: 'Inter-Bold',
}

/** The face of a font; what is slanted is never bold on a board. */
export function faceOf(font: Font): FaceName {
  return font.italic ? 'Inter-Italic' : WEIGHTS[font.weight]
}

/** The faces that a drawing is written in. */
export function facesIn(primitives: readonly Primitive[]): FaceName[] {
  return [...new Set(textsIn(primitives).map(({ font }) => faceOf(font)))]
}

/** Gives the bytes of a face's file. */
export type LoadFace = (name: FaceName) => Promise<Uint8Array>

/**
 * The bytes of a face from the app's own files.
 * @throws TypeError where it cannot be fetched.
 */
export const fetchFace: LoadFace = async (name) => {
  const response = await fetch(FACES[name])
  if (!response.ok) throw new TypeError(`${FACES[name]}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Makes a face known to a document, which keeps of it the letters that are used. */
export function embedFace(pdf: jsPDF, name: FaceName, bytes: Uint8Array): void {
  const file = `${name}.ttf`
  pdf.addFileToVFS(file, binaryOf(bytes))
  pdf.addFont(file, name, 'normal')
  slimFace(pdf, name)
}

/** More at once than this is more than a call takes as arguments. */
const CHUNK = 0x8000

/** Bytes as jsPDF takes a file: a sign of the text for each. */
function binaryOf(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return parts.join('')
}
