import { part } from './parts'
import type { Place } from './view'
import { type Direction, nextPlace } from './walk'

export type Spots = ReturnType<typeof createSpots>

/** The cards and stages of the board, of which the keyboard stops at one, and walks from there. */
export function createSpots() {
  const board = part('board')
  const all = [...board.querySelectorAll<HTMLAnchorElement>('.spot')]
  const places = all.map(placeOf)
  let stop = 0
  // A link without a script; with one, a button that opens the details.
  for (const spot of all) {
    spot.setAttribute('role', 'button')
    spot.tabIndex = -1
    spot.draggable = false
  }
  stopAt(0)
  board.addEventListener('focusin', ({ target }) => {
    const index = all.indexOf(target as HTMLAnchorElement)
    if (index >= 0) stopAt(index)
  })

  function stopAt(index: number) {
    if (all[stop]) all[stop]!.tabIndex = -1
    stop = index
    if (all[stop]) all[stop]!.tabIndex = 0
  }

  return {
    placeAt: (spot: HTMLElement): Place | undefined =>
      places[all.indexOf(spot as HTMLAnchorElement)],
    /** The card or stage that a sheet of the page tells about. */
    of: (sheet: string) => all.find((spot) => spot.hash === `#${sheet}`),
    current: () => all[stop],
    focus(spot: HTMLElement) {
      spot.focus({ preventScroll: true })
    },
    /** Goes on from where the keyboard is; the first step only goes to where it was last. */
    walk(direction: Direction): HTMLAnchorElement | undefined {
      const isThere = document.activeElement === all[stop]
      const next = isThere && places[stop] ? nextPlace(places, places[stop]!, direction) : stop
      return next === undefined ? undefined : all[next]
    },
    /** Marks whose details are shown. */
    choose(spot: HTMLElement | undefined) {
      board.querySelector('.chosen')?.classList.remove('chosen')
      spot?.classList.add('chosen')
    },
  }
}

function placeOf(spot: HTMLElement): Place {
  const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = spot
  return { x, y, width, height }
}
