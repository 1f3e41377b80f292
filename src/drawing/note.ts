import type { NoteBox } from '@/layout/geometry'
import { NOTE_FONT, NOTE_LINE, NOTE_PADDING } from '@/layout/notes'
import { baselineIn } from '@/layout/text'
import type { Palette } from './palette'
import type { Primitive } from './primitives'

/** A sticky from its own corner. */
export function drawNote(box: NoteBox, palette: Palette): Primitive[] {
  const { width, height, lines } = box
  const y = NOTE_PADDING + baselineIn(NOTE_LINE, NOTE_FONT)
  const text = { x: NOTE_PADDING, y, lines, lineHeight: NOTE_LINE, font: NOTE_FONT }
  return [
    { type: 'rect', x: 0, y: 0, width, height, radius: 4, fill: palette.note },
    { type: 'text', ...text, fill: palette.noteInk },
  ]
}
