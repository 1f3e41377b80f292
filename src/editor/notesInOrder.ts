import type { MapDocument } from '@/model/document'
import type { Note } from '@/model/records/note'

/** The notes as one reads them: from top to bottom, and from left to right at one height. */
export function notesInOrder(map: MapDocument): Note[] {
  return Object.values(map.note).sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
}
