import { createBrowserBreakText } from '@/drawing/measure'
import { light } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import type { Messages } from '@/i18n/messages'
import { createLayout } from '@/layout/board'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { boardStyle } from './boardStyle'

/** The board of a map that is not open, in light colours. The fonts must be ready to be measured. */
export function storedScene(map: MapDocument, library: LibraryDocument, messages: Messages): Scene {
  const { palette, scale, captions } = boardStyle(messages, light)
  const layout = createLayout(createBrowserBreakText())
  const options = { library, captions: captions(library), hiddenPersonas: new Set<never>() }
  return { map, library, geometry: layout(map, options), palette, scale }
}
