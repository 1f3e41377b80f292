import { type RefObject, useEffect } from 'react'
import { useDesk } from '@/editor/react'
import type { Session } from '@/editor/session'

const CONTROLS = 'button, input, textarea, select, a[href]'

/**
 * Keeps the keyboard's place in a panel whose controls go away: what removes something often goes
 * with it, and the browser would leave the focus nowhere. The control after the lost one gets it;
 * where the panel is now about something else, the place on the board does.
 */
export function useFocusKeeper(panel: RefObject<HTMLElement | null>): void {
  const { session } = useDesk()
  useEffect(() => {
    const root = panel.current
    if (!root) return
    let last: HTMLElement | undefined
    let controls: readonly HTMLElement[] = []

    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) last = undefined
      else if (root.contains(target)) {
        last = target.matches(CONTROLS) ? target : last
        controls = controlsIn(root)
      } else if (!target.closest('[role="dialog"]')) last = undefined
    }
    const keep = () => {
      if (last?.isConnected) controls = controlsIn(root)
      else if (last && document.activeElement === document.body) {
        heirOf(last, controls, root, session)?.focus({ preventScroll: true })
      }
    }
    const stop = new AbortController()
    document.addEventListener('focusin', note, { signal: stop.signal })
    document.addEventListener('pointerdown', note, { signal: stop.signal })
    const observer = new MutationObserver(keep)
    observer.observe(root, { childList: true, subtree: true })
    return () => {
      stop.abort()
      observer.disconnect()
    }
  }, [panel, session])
}

function controlsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)]
}

function heirOf(
  lost: HTMLElement,
  before: readonly HTMLElement[],
  root: HTMLElement,
  session: Session,
): HTMLElement | undefined {
  const now = controlsIn(root)
  const passed = before.slice(0, before.indexOf(lost)).reverse()
  const previous = passed.find((control) => control.isConnected)
  const next = before.find((control) => control.isConnected)
  if (previous) return now[now.indexOf(previous) + 1] ?? previous
  return next ?? placeOnBoard(session) ?? now.find((control) => control.matches('button'))
}

/** Where the keyboard stands on the board; nothing while a title is typed there, which has it then. */
function placeOnBoard(session: Session): HTMLElement | undefined {
  const { focus, editing } = session.getState()
  if (!focus || editing) return undefined
  const key = `[data-focus-key="${CSS.escape(focus)}"]`
  return document.querySelector<HTMLElement>(key) ?? undefined
}
