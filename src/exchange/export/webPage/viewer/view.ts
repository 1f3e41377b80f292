import { animate } from './animate'
import { part } from './parts'

/** A place on the board, in board pixels from the corner of what is shown of it. */
export type Place = { x: number; y: number; width: number; height: number }

/** How the board lies in the window: where its corner is, in pixels, and how large it is shown. */
type Transform = { x: number; y: number; zoom: number }

/** What lies over the map's edges, in pixels. */
export type Insets = { right: number; bottom: number }

const [FARTHEST, NEAREST] = [0.05, 4]
/** Around what is fitted, in pixels. */
const MARGIN = 20
/** A fitted map is not shown larger than this: it would look like toys. */
const LARGEST_FIT = 1.6
/** How long the view rests before it is drawn sharply again, in milliseconds. */
const REST = 250
/** From here on out, in the screen's own pixels to one of the board, nobody reads what cards say. */
const FAR = 0.24

export type View = ReturnType<typeof createView>

/** The board's place in the window, and all ways to change it. */
export function createView() {
  const [map, board] = [part('map'), part('board')]
  const cards = board.querySelector<HTMLElement>('.cards')!
  const size = { width: Number(board.dataset.width), height: Number(board.dataset.height) }
  const strips = [...board.querySelectorAll<HTMLElement>('.strip')].map((strip) => ({
    strip,
    ground: strip.querySelector<SVGElement>('.ground')!,
    isAcross: strip.classList.contains('stages'),
  }))
  board.style.width = `${size.width}px`
  board.style.height = `${size.height}px`
  let now: Transform = { x: 0, y: 0, zoom: 1 }
  let drawnAt = 0
  let fitted = true
  let rest = 0
  let stop = () => {}

  function apply(next: Transform) {
    now = next
    const { x, y, zoom } = next
    board.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
    for (const { strip, ground, isAcross } of strips) {
      const start =
        (isAcross
          ? parseFloat(ground.style.top) * size.height
          : parseFloat(ground.style.left) * size.width) / 100
      const behind = Math.max(0, -(isAcross ? y : x) / zoom - start)
      strip.style.transform = isAcross ? `translateY(${behind}px)` : `translateX(${behind}px)`
      strip.classList.toggle('floating', behind > 0)
    }
    board.classList.toggle('far', zoom * devicePixelRatio < FAR)
    clearTimeout(rest)
    rest = window.setTimeout(sharpen, REST)
  }

  /**
   * What only moves and grows is not drawn anew meanwhile, which is fast, and blurred after zooming.
   * Once the view rests the board is for a moment no layer of its own, and so is drawn sharply.
   */
  function sharpen() {
    if (now.zoom === drawnAt) return
    drawnAt = now.zoom
    for (const element of [cards, ...strips.map(({ strip }) => strip)])
      element.style.setProperty('--zoom', String(now.zoom))
    board.style.willChange = 'auto'
    requestAnimationFrame(() =>
      requestAnimationFrame(() => board.style.removeProperty('will-change')),
    )
  }

  function fitting(place: Place, { right, bottom }: Insets): Transform {
    const width = Math.max(80, map.clientWidth - right - MARGIN * 2)
    const height = Math.max(80, map.clientHeight - bottom - MARGIN * 2)
    const zoom = limited(Math.min(width / place.width, height / place.height, LARGEST_FIT))
    return {
      x: MARGIN + (width - place.width * zoom) / 2 - place.x * zoom,
      y: MARGIN + (height - place.height * zoom) / 2 - place.y * zoom,
      zoom,
    }
  }

  function go(to: Transform, smoothly: boolean) {
    stop()
    const from = now
    stop = animate(smoothly, (share) =>
      apply({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
        zoom: from.zoom + (to.zoom - from.zoom) * share,
      }),
    )
  }

  return {
    map,
    /** Whether the map was fitted last, and so is to be fitted again when the window changes. */
    isFitted: () => fitted,
    whole: { x: 0, y: 0, ...size } as Place,
    moveBy(dx: number, dy: number) {
      stop()
      fitted = false
      apply(within({ ...now, x: now.x + dx, y: now.y + dy }))
    },
    /** Zooms by a factor around a point of the window; around the middle where none is told. */
    zoomBy(factor: number, at = { x: map.clientWidth / 2, y: map.clientHeight / 2 }) {
      stop()
      fitted = false
      const zoom = limited(now.zoom * factor)
      const share = zoom / now.zoom
      apply(within({ x: at.x - (at.x - now.x) * share, y: at.y - (at.y - now.y) * share, zoom }))
    },
    fit(place: Place, insets: Insets, smoothly = false) {
      fitted = true
      go(fitting(place, insets), smoothly)
    },
    /** Moves as little as brings a place into sight. */
    reveal(place: Place, { right, bottom }: Insets) {
      const { x, y, zoom } = now
      const headers = strips.map(({ ground, isAcross }) => {
        const box = ground.getBoundingClientRect()
        return isAcross ? box.height : box.width
      })
      const [left = 0, top = 0] = headers
      const dx = shift(
        place.x * zoom + x,
        place.width * zoom,
        left + MARGIN,
        map.clientWidth - right - MARGIN,
      )
      const dy = shift(
        place.y * zoom + y,
        place.height * zoom,
        top + MARGIN,
        map.clientHeight - bottom - MARGIN,
      )
      if (dx === 0 && dy === 0) return
      fitted = false
      go({ x: x + dx, y: y + dy, zoom }, true)
    },
  }

  /** A corner of the map always stays in sight. */
  function within({ x, y, zoom }: Transform): Transform {
    const edge = 80
    const clamp = (value: number, length: number, room: number) =>
      Math.min(room - edge, Math.max(edge - length * zoom, value))
    return {
      x: clamp(x, size.width, map.clientWidth),
      y: clamp(y, size.height, map.clientHeight),
      zoom,
    }
  }

  function limited(zoom: number): number {
    const least = Math.min(FARTHEST, map.clientWidth / size.width, map.clientHeight / size.height)
    return Math.min(NEAREST, Math.max(least, zoom))
  }
}

/** How far a length must be moved to lie between two ends; its start counts where it is too long. */
function shift(start: number, length: number, low: number, high: number): number {
  if (start < low || length > high - low) return low - start
  return Math.min(0, high - start - length)
}
