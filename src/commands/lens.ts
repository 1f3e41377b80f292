import type { Lens } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import type { Research } from '@/model/records/card'
import { PILLARS } from '@/model/records/pillar'
import { announce, type CommandContext } from './context'

/** The lenses that any map can be looked at through. */
export const GENERAL_LENSES: readonly Lens[] = ['emotion', 'evidence', 'kpi']

/** The lenses of the pillars of experience. */
export const PILLAR_LENSES: readonly Lens[] = PILLARS.map((pillar): Lens => `pillar:${pillar}`)

/** Looks at the board through a lens; through none where it is null. */
export function setLens(context: CommandContext, lens: Lens | null): void {
  const { session, messages } = context
  session.setState({ lens })
  announce(context, lens ? messages.announce.lens(messages.lens.names[lens]) : messages.lens.none)
}

/**
 * Goes on to the next lens, and after the last to none. Pillars that nothing on the map speaks of
 * are passed over: they would only dim it.
 */
export function nextLens(context: CommandContext): void {
  const { editor, session } = context
  const { map } = editor.store.getState()
  const told = pillarsTold(map)
  const offered = [...GENERAL_LENSES, ...PILLAR_LENSES.filter((lens) => told.has(lens))]
  const { lens } = session.getState()
  setLens(context, offered[lens ? offered.indexOf(lens) + 1 : 0] ?? null)
}

/** Lets only the cards stand out that are founded no better than this; all of them for null. */
export function setResearchFilter(context: CommandContext, filter: Research | null): void {
  const { session, messages } = context
  session.setState({ researchFilter: filter })
  announce(context, messages.lens.filters[filter ?? 'researched'])
}

/** Lets the assumptions stand out, or all cards again. */
export function toggleAssumptions(context: CommandContext): void {
  const { researchFilter } = context.session.getState()
  setResearchFilter(context, researchFilter ? null : 'assumption')
}

/** The lenses of the pillars that are rated, or broken, somewhere on a map. */
function pillarsTold(map: MapDocument): ReadonlySet<string> {
  const pillars = Object.values(map.card).flatMap((card) => [
    ...Object.keys(card.pillars),
    ...card.brokenPillars,
  ])
  return new Set(pillars.map((pillar) => `pillar:${pillar}`))
}
