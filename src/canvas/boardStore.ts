import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BoardCaptions } from '@/drawing/captions'
import type { ScaleWords } from '@/drawing/lane'
import type { Reading } from '@/drawing/lens/lens'
import type { Palette } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import type { Desk } from '@/editor/react'
import { createLayout } from '@/layout/board'
import type { BreakText } from '@/layout/text'
import type { LibraryDocument } from '@/model/document'

/** How the board is to be drawn: what does not come from the documents. */
export type BoardStyle = {
  readonly palette: Palette
  readonly scale: ScaleWords
  captions(library: LibraryDocument): BoardCaptions
}

export type BoardStore = StoreApi<Scene> & {
  /** Draws anew in another language or theme. */
  restyle(style: BoardStyle): void
  /** Stops following the editor. */
  close(): void
}

/** The scene of an open map, worked out anew after every change of the documents. */
export function createBoardStore(
  { editor, session }: Desk,
  breakText: BreakText,
  initialStyle: BoardStyle,
): BoardStore {
  const layout = createLayout(breakText)
  let style = initialStyle
  let library = editor.store.getState().library
  let captions = style.captions(library)

  const compose = (): Scene => {
    const state = editor.store.getState()
    if (state.library !== library) {
      library = state.library
      captions = style.captions(library)
    }
    const { hiddenPersonas, hiddenLanes } = session.getState()
    const geometry = layout(state.map, { library, captions, hiddenPersonas, hiddenLanes })
    const { palette, scale } = style
    return { map: state.map, library, geometry, palette, scale, reading: reading() }
  }
  const reading = (): Reading | undefined => {
    const { lens, researchFilter: filter } = session.getState()
    return lens || filter ? { lens, filter, messages: captions.messages } : undefined
  }

  const store = createStore<Scene>(compose)
  const refresh = () => store.setState(compose(), true)
  const stops = [
    editor.store.subscribe((state, before) => {
      if (state.map !== before.map || state.library !== before.library) refresh()
    }),
    session.subscribe((state, before) => {
      if (
        state.hiddenPersonas !== before.hiddenPersonas ||
        state.hiddenLanes !== before.hiddenLanes
      )
        refresh()
      // Nothing moves by being looked at in another way.
      else if (state.lens !== before.lens || state.researchFilter !== before.researchFilter)
        store.setState({ reading: reading() })
    }),
  ]
  return {
    ...store,
    restyle(next) {
      if (next.palette === style.palette && next.scale === style.scale) return
      style = next
      captions = style.captions(library)
      refresh()
    },
    close() {
      for (const stop of stops) stop()
    },
  }
}

export const BoardContext = createContext<BoardStore | null>(null)

/** The board's store, for what reads it outside of drawing. */
export function useBoardStore(): BoardStore {
  const store = useContext(BoardContext)
  if (!store) throw new Error('useBoardStore stands outside an open board')
  return store
}

/** A part of the scene; draws anew only when that part changes. */
export function useScene<T>(selector: (scene: Scene) => T): T {
  return useStore(useBoardStore(), selector)
}
