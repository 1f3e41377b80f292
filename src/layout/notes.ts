import type { MapDocument } from '@/model/document'
import { notesInOrder } from '@/model/outline'
import { type Box, overlap } from './box'
import type { NoteBox } from './geometry'
import { NOTE_WIDTH } from './metrics'
import type { BreakText, Font } from './text'

export const NOTE_FONT: Font = { size: 13, weight: 400 }
export const NOTE_LINE = 18
export const NOTE_PADDING = 14
/** Between a note and the board, or another note that it had to make room for. */
const NOTE_GAP = 16

/**
 * The stickies: where they were put, as high as what they say. A note belongs off the board and
 * beside the others: one that the board has grown over lies below it, and one that would cover
 * another lies beside that one.
 */
export function layoutNotes(
  map: MapDocument,
  board: { readonly width: number; readonly height: number },
  breakText: BreakText,
): NoteBox[] {
  const ground: Box = { x: 0, y: 0, ...board }
  const placed: NoteBox[] = []
  for (const { id, x, y, title } of notesInOrder(map)) {
    const { lines } = breakText(title, NOTE_FONT, NOTE_WIDTH - NOTE_PADDING * 2)
    const height = Math.max(64, lines.length * NOTE_LINE + NOTE_PADDING * 2)
    let box: NoteBox = { id, x, y, width: NOTE_WIDTH, height, lines }
    if (overlap(box, ground)) box = { ...box, y: board.height + NOTE_GAP }
    for (let other = placed.find((note) => overlap(note, box)); other; ) {
      box = { ...box, x: other.x + other.width + NOTE_GAP }
      other = placed.find((note) => overlap(note, box))
    }
    placed.push(box)
  }
  return placed
}
