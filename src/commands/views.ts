import type { Lens } from '@/editor/session'
import { viewsOf } from '@/model/outline'
import type { View } from '@/model/records/view'
import { announce, type CommandContext } from './context'
import { GENERAL_LENSES, PILLAR_LENSES } from './lens'

/** How the board is looked at, as a view keeps it. */
export type Look = Pick<View, 'lens' | 'research' | 'hiddenLaneIds' | 'hiddenPersonaIds' | 'area'>

/** The views that people named, in the order of their keys. */
export function boardViews({ editor }: CommandContext): readonly View[] {
  return viewsOf(editor.store.getState().map).filter(({ part }) => part === 'board')
}

/** How the board is looked at now. The area is the whole map where all of it is in sight. */
export function presentLook({ session }: CommandContext): Look {
  const { lens, researchFilter, hiddenLanes, hiddenPersonas, view } = session.getState()
  return {
    lens,
    research: researchFilter,
    hiddenLaneIds: [...hiddenLanes].sort(),
    hiddenPersonaIds: [...hiddenPersonas].sort(),
    area: view?.area() ?? null,
  }
}

/** A lens by the name that a view has for it; none where it is not known. */
export function lensNamed(name: string | null): Lens | null {
  return [...GENERAL_LENSES, ...PILLAR_LENSES].find((lens) => lens === name) ?? null
}

/** Looks at the board as a view says. What it hides and is not there any more is passed over. */
export function showView(context: CommandContext, { title, ...look }: View): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  session.setState({
    tab: 'map',
    past: null,
    lens: lensNamed(look.lens),
    researchFilter: look.research,
    hiddenLanes: new Set(look.hiddenLaneIds.filter((id) => map.lane[id])),
    hiddenPersonas: new Set(look.hiddenPersonaIds),
  })
  const bring = () => session.getState().view?.showArea(look.area)
  if (session.getState().view) bring()
  else {
    // Another tab was open: the board comes in its place, and then its view can be moved.
    const stop = session.subscribe(({ view }) => {
      if (!view) return
      stop()
      bring()
    })
  }
  announce(context, messages.announce.view(title))
}
