import type { View } from './view'

/** So far a finger or a mouse may stray and still click, in pixels. */
const STRAY = 4
/** A line of a wheel that counts lines, in pixels. */
const LINE = 32

type Spot = { x: number; y: number }

/** Moving the board by drag, wheel and touch, and zooming it by pinch and Ctrl with the wheel. */
export function listenToGestures(view: View, isFree: () => boolean): void {
  const { map } = view
  const touching = new Map<number, Spot>()
  let isDrag = false

  map.addEventListener('pointerdown', (event) => {
    if (!isFree() || event.button > 1) return
    if (touching.size === 0) isDrag = false
    touching.set(event.pointerId, spotOf(event))
  })

  map.addEventListener('pointermove', (event) => {
    const before = touching.get(event.pointerId)
    if (!before) return
    const after = spotOf(event)
    if (!isDrag && Math.hypot(after.x - before.x, after.y - before.y) < STRAY) return
    if (!isDrag) {
      isDrag = true
      map.classList.add('dragging')
    }
    map.setPointerCapture(event.pointerId)
    const other = [...touching].find(([id]) => id !== event.pointerId)?.[1]
    touching.set(event.pointerId, after)
    if (other) pinch(view, before, after, other)
    else view.moveBy(after.x - before.x, after.y - before.y)
  })

  const release = (event: PointerEvent) => {
    touching.delete(event.pointerId)
    if (touching.size === 0) map.classList.remove('dragging')
  }
  map.addEventListener('pointerup', release)
  map.addEventListener('pointercancel', release)

  // A drag that ends on a card does not open it; a link is not torn off the page.
  map.addEventListener(
    'click',
    (event) => {
      if (isDrag) {
        event.preventDefault()
        event.stopPropagation()
      }
      isDrag = false
    },
    true,
  )
  map.addEventListener('dragstart', (event) => event.preventDefault())

  map.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      if (!isFree()) return
      const unit = event.deltaMode === 1 ? LINE : 1
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit]
      if (event.ctrlKey || event.metaKey) view.zoomBy(2 ** (-dy / 200), within(map, event))
      else if (event.shiftKey && dx === 0) view.moveBy(-dy, 0)
      else view.moveBy(-dx, -dy)
    },
    { passive: false },
  )

  function pinch({ zoomBy, moveBy }: View, before: Spot, after: Spot, other: Spot) {
    const [was, is] = [distance(before, other), distance(after, other)]
    moveBy((after.x - before.x) / 2, (after.y - before.y) / 2)
    if (was > 0) zoomBy(is / was, within(map, middle(after, other)))
  }
}

function spotOf({ clientX, clientY }: { clientX: number; clientY: number }): Spot {
  return { x: clientX, y: clientY }
}

function within(map: HTMLElement, at: MouseEvent | Spot): Spot {
  const { left, top } = map.getBoundingClientRect()
  return { x: at.x - left, y: at.y - top }
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function middle(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
