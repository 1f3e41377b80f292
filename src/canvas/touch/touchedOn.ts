import type { CommandContext } from '@/commands/context'
import { select } from '@/editor/session'
import type { Point } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { gestureStore } from '../gestureStore'
import { drawMarquee } from '../gestures/marquee'
import { cellKeyAt, recordAt } from '../hit'
import { CONTROL, type Press, pressOn } from '../press'
import type { Touched } from './useTouch'

/** How long a device may tremble when a finger has rested long enough, ms. */
const SIGNAL = 8

/** What a finger can begin where it came down; `hold` takes over what then follows the pointer. */
export function touchedOn(
  context: CommandContext,
  geometry: Geometry,
  target: HTMLElement,
  at: Point,
  hold: (press: Press) => void,
): Touched {
  const { session } = context
  const control = target.closest(CONTROL)
  const takesDrags = target.closest('input, textarea, [role=slider], [data-control]') !== null
  const record = recordAt(geometry, at)
  const press = (extend: boolean) => pressOn(context, geometry, target, at, extend)
  return {
    control: !control ? 'none' : takesDrags ? 'dragged' : 'pressed',
    tap() {
      gestureStore.setState({ hovered: cellKeyAt(geometry, at) })
      if (!control) press(false)?.click?.()
    },
    drag() {
      const isOnSomething = !control && (record || target.closest('[data-header]'))
      const begun = isOnSomething && session.getState().tool === 'select' ? press(false) : undefined
      if (begun) hold(begun)
      return begun !== undefined
    },
    rest() {
      // A frame may begin on an empty cell, which is a button for whoever only taps.
      if (control && !control.matches('[data-cell]')) return
      navigator.vibrate?.(SIGNAL)
      if (control) return hold({ begin: () => drawMarquee(session, geometry, at, true) })
      const { selection } = session.getState()
      const isChosen = record && selection.has(record.id)
      const begun = press(!isChosen)
      if (!begun) return
      const without = () =>
        select(
          session,
          [...selection].filter((id) => id !== record?.id),
        )
      hold({ begin: begun.begin, ...(isChosen && selection.size > 1 && { click: without }) })
    },
  }
}
