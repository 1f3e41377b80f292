import { createCaptions } from '@/drawing/captions'
import { light } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import { en } from '@/i18n/en'
import { createLayout } from '@/layout/board'
import { createBreakText } from '@/layout/text'
import type { LibraryDocument, MapDocument } from '@/model/document'

/** A scene laid out without a browser: every sign is half as wide as its font is high. */
export function sceneOf(map: MapDocument, library: LibraryDocument): Scene {
  const breakText = createBreakText((text, font) => text.length * font.size * 0.5)
  const captions = createCaptions(en, library)
  const geometry = createLayout(breakText)(map, { library, captions, hiddenPersonas: new Set() })
  return { map, library, geometry, palette: light, scale: en.board.scale }
}
