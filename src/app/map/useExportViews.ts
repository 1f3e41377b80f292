import { useMemo, useState } from 'react'
import { type BoardStyle, createBoardStore, useScene } from '@/canvas/boardStore'
import { lensNamed } from '@/commands/views'
import { dark, light } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import { type Desk, useDesk, useEditorState } from '@/editor/react'
import { createSession } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import { viewsOf } from '@/model/outline'
import type { View, ViewId } from '@/model/records/view'
import type { ExportViews } from '@/panels/exchange/exportViews'
import { boardStyle } from '../boardStyle'
import { breakText } from './openDesk'

/** The board to export: as it is on the screen, or as one of the map's views has it. */
export function useExportViews(): { readonly scene: Scene; readonly exportViews: ExportViews } {
  const { editor } = useDesk()
  const messages = useMessages()
  const shown = useScene((scene) => scene)
  const views = useEditorState(({ map }) => viewsOf(map))
  const [chosenId, choose] = useState<ViewId>()
  const chosen = views.find(({ id }) => id === chosenId)
  const scene = useMemo(() => {
    if (!chosen) return shown
    const palette = shown.palette.name === 'dark' ? dark : light
    return sceneAs(chosen, editor, boardStyle(messages, palette))
  }, [chosen, shown, editor, messages])
  const exportViews = useMemo(
    () => ({ views: views.filter(({ part }) => part === 'board'), chosen, choose }),
    [views, chosen],
  )
  return { scene, exportViews }
}

/** The board of a map as a view has it. */
function sceneAs(view: View, editor: Desk['editor'], style: BoardStyle): Scene {
  const session = createSession({
    lens: lensNamed(view.lens),
    researchFilter: view.research,
    hiddenLanes: new Set(view.hiddenLaneIds),
    hiddenPersonas: new Set(view.hiddenPersonaIds),
  })
  const board = createBoardStore({ editor, session }, breakText, style)
  board.close()
  return board.getState()
}
