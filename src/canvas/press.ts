import type { CommandContext } from '@/commands/context'
import { giveDot, takeDot } from '@/commands/dots'
import { endLink } from '@/commands/links'
import { select } from '@/editor/session'
import type { Point } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import type { CardId } from '@/model/records/card'
import type { Gesture } from './gestureStore'
import { dragHeader } from './gestures/dragHeader'
import { dragRecords } from './gestures/dragRecords'
import { drawMarquee } from './gestures/marquee'
import { linkAt, personaAt, recordAt } from './hit'

/** What answers to the pointer by itself. */
export const CONTROL = 'button, input, textarea, [role=slider], [data-control]'

/** What a press of the pointer can become. */
export type Press = {
  /** Begins the gesture, once the pointer has moved. */
  begin(): Gesture
  /** What a press without a gesture does at its release. */
  click?(): void
}

/** A press while dots are given: a hand that moves a little still gives one, and carries nothing away. */
function votingPress(context: CommandContext, id: CardId, takes: boolean): Press {
  select(context.session, [id])
  const vote = () => void (takes ? takeDot(context, id) : giveDot(context, id))
  return { begin: () => ({ move() {}, end: vote }), click: vote }
}

/** What a press begins, by what lies under it. Choosing happens at once, as one expects of a press. */
export function pressOn(
  context: CommandContext,
  geometry: Geometry,
  target: HTMLElement,
  at: Point,
  extend: boolean,
): Press | undefined {
  const { session } = context
  const header = target.closest<HTMLElement>('[data-header]')
  if (header) {
    const id = header.dataset.header!
    const kind = id.startsWith('stage_') ? 'stage' : 'lane'
    select(session, [id])
    return { begin: () => dragHeader(context, geometry, kind, id, at) }
  }
  const record = recordAt(geometry, at)
  if (record) {
    const { id } = record
    const { selection, linkFrom, voting } = session.getState()
    if (voting && geometry.cards.has(id as CardId))
      return votingPress(context, id as CardId, extend)
    if (linkFrom && geometry.cards.has(id as CardId)) {
      endLink(context, id as CardId)
      return undefined
    }
    if (extend) {
      const next = new Set(selection)
      if (!next.delete(id)) next.add(id)
      select(session, next)
    } else if (!selection.has(id)) select(session, [id])
    return {
      begin: () => dragRecords(context, geometry, id, at),
      // A press on one of several may begin to drag them all; only a click chooses it alone.
      click: () => {
        if (!extend) select(session, [id])
      },
    }
  }
  const persona = personaAt(geometry, at)
  if (persona) {
    session.setState({ persona, detailsShown: true })
    return undefined
  }
  const link = linkAt(geometry, at)
  if (link) {
    select(session, [link])
    return undefined
  }
  if (!extend) session.setState({ selection: new Set(), persona: null, linkFrom: null })
  return { begin: () => drawMarquee(session, geometry, at, extend) }
}
