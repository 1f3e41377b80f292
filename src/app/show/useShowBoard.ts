import { useEffect, useMemo } from 'react'
import { createBoardStore } from '@/canvas/boardStore'
import { lensNamed } from '@/commands/views'
import { dark, light } from '@/drawing/palette'
import type { Editor } from '@/editor/editor'
import { createSession } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import type { ShowBoard } from '@/panels/present/showBoard'
import { boardStyle } from '../boardStyle'
import { breakText } from '../map/openDesk'

/** The board of a map for a presentation: it lies as the story wants it, whatever the editor shows. */
export function useShowBoard(editor: Editor, theme: 'light' | 'dark'): ShowBoard {
  const messages = useMessages()
  const made = useMemo(() => {
    const session = createSession()
    const style = boardStyle(messages, theme === 'dark' ? dark : light)
    const store = createBoardStore({ editor, session }, breakText, style)
    let shown: Parameters<ShowBoard['lookAs']>[0]
    const lookAs: ShowBoard['lookAs'] = (view) => {
      // A part that is told plainly has a record too, where something was set for it.
      const wanted = view?.part === 'board' ? view : undefined
      if (wanted === shown) return
      shown = wanted
      session.setState({
        lens: lensNamed(wanted?.lens ?? null),
        researchFilter: wanted?.research ?? null,
        hiddenLanes: new Set(wanted?.hiddenLaneIds),
        hiddenPersonas: new Set(wanted?.hiddenPersonaIds),
      })
    }
    return { store, lookAs }
  }, [editor, messages, theme])
  useEffect(() => () => made.store.close(), [made])
  return made
}
