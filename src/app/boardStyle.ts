import { createCaptions } from '@/drawing/captions'
import type { Palette } from '@/drawing/palette'
import type { Messages } from '@/i18n/messages'
import type { LibraryDocument } from '@/model/document'

/** How a board looks in a language and a palette. */
export function boardStyle(messages: Messages, palette: Palette) {
  return {
    palette,
    scale: messages.board.scale,
    captions: (library: LibraryDocument) => createCaptions(messages, library),
  }
}
