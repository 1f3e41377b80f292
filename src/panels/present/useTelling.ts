import { useMemo } from 'react'
import type { Palette } from '@/drawing/palette'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { createTelling, type Telling } from './telling'

/** How a presentation calls what is in a map today, in the interface's language. */
export function useTelling(map: MapDocument, library: LibraryDocument, palette: Palette): Telling {
  const messages = useMessages()
  const { present: words, evidence } = usePanelWords()
  return useMemo(
    () =>
      createTelling({
        ...{ map, library, messages, words, palette },
        states: evidence.states,
        today: today(),
      }),
    [map, library, messages, words, palette, evidence],
  )
}
