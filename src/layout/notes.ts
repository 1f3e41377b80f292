import type { MapDocument } from '@/model/document'
import type { NoteBox } from './geometry'
import { NOTE_WIDTH } from './metrics'
import type { BreakText, Font } from './text'

export const NOTE_FONT: Font = { size: 13, weight: 400 }
export const NOTE_LINE = 18
export const NOTE_PADDING = 14

/** The stickies: where they were put, as high as what they say. */
export function layoutNotes(map: MapDocument, breakText: BreakText): NoteBox[] {
  return Object.values(map.note).map(({ id, x, y, title }) => {
    const { lines } = breakText(title, NOTE_FONT, NOTE_WIDTH - NOTE_PADDING * 2)
    const height = Math.max(64, lines.length * NOTE_LINE + NOTE_PADDING * 2)
    return { id, x, y, width: NOTE_WIDTH, height, lines }
  })
}
