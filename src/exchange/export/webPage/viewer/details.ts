import { onPress, part } from './parts'
import type { Spots } from './spots'
import type { Insets, View } from './view'

export type Details = ReturnType<typeof createDetails>

/** Below this the details come from below rather than from the right, in pixels. */
const NARROW = 760

/** The panel that shows a sheet of the map in words; its links show others. */
export function createDetails(view: View, spots: Spots) {
  const [panel, shown] = [part('details'), part('shown')]
  let opener: HTMLElement | undefined

  const insets = (): Insets => {
    if (panel.hidden) return { right: 0, bottom: 0 }
    const { offsetWidth, offsetHeight } = panel
    return innerWidth <= NARROW
      ? { right: 0, bottom: offsetHeight }
      : { right: offsetWidth + 12, bottom: 0 }
  }

  /** A fitted map is fitted into the room that is left. */
  const makeRoom = () => view.isFitted() && view.fit(view.whole, insets(), true)

  /** Shows a sheet, if it is one; `withFocus` leads the keyboard into it. */
  function open(id: string, withFocus: boolean) {
    const sheet = document.getElementById(id)
    if (!sheet?.classList.contains('sheet')) return
    const wasHidden = panel.hidden
    if (wasHidden) opener = document.activeElement as HTMLElement
    const copy = sheet.cloneNode(true) as HTMLElement
    copy.removeAttribute('id')
    shown.replaceChildren(copy)
    panel.hidden = false
    panel.scrollTop = 0
    if (wasHidden) makeRoom()
    const spot = spots.of(id)
    spots.choose(spot)
    if (spot) {
      opener = spot
      if (!view.isFitted()) view.reveal(spots.placeAt(spot)!, insets())
    }
    if (withFocus) focusOn(copy)
  }

  function close() {
    if (panel.hidden) return
    const hadFocus = panel.contains(document.activeElement)
    panel.hidden = true
    spots.choose(undefined)
    makeRoom()
    if (hadFocus) leadBack()
  }

  function leadBack() {
    if (opener?.classList.contains('spot')) spots.focus(opener)
    else opener?.focus()
  }

  onPress('close', close)
  return { open, close, insets, isOpen: () => !panel.hidden }
}

function focusOn(sheet: HTMLElement) {
  const title = sheet.querySelector<HTMLElement>('h2, h3')!
  title.tabIndex = -1
  title.focus({ preventScroll: true })
}
