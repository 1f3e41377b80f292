import { createDetails } from './details'
import { listenToGestures } from './gestures'
import { onPress, part } from './parts'
import { createPresenter } from './presenter'
import { createSpots } from './spots'
import { createView } from './view'
import type { Direction } from './walk'

/** One press of a zoom button or key. */
const ZOOM_STEP = 1.25

const root = document.documentElement
root.classList.add('live')

const view = createView()
const spots = createSpots()
const details = createDetails(view, spots)
const fitWhole = (smoothly: boolean) => view.fit(view.whole, details.insets(), smoothly)
const presenter = createPresenter(view, () => fitWhole(false))

const isText = () => root.classList.contains('text')

fitWhole(false)
openFromAddress()
listenToGestures(view, () => !presenter.isOn())

onPress('in', () => view.zoomBy(ZOOM_STEP))
onPress('out', () => view.zoomBy(1 / ZOOM_STEP))
onPress('fit', () => fitWhole(true))
onPress('swap', () => {
  details.close()
  root.classList.toggle('text')
  if (!isText() && view.isFitted()) fitWhole(false)
})

new ResizeObserver(() => {
  if (presenter.isOn()) presenter.again()
  else if (view.isFitted() && !isText()) fitWhole(false)
}).observe(part('map'))

// A focused card scrolls into view in the browser's own way: the board has a way of its own.
view.map.addEventListener('scroll', () => view.map.scrollTo(0, 0))
view.map.addEventListener('focusin', ({ target }) => {
  const place = spots.placeAt(target as HTMLElement)
  if (place && (target as HTMLElement).matches(':focus-visible'))
    view.reveal(place, details.insets())
})

/** Links to sheets open the details; in the text they lead to the sheet, as without a script. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
  if (!link || isText() || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  if (link.classList.contains('spot')) spots.focus(link)
  // A click by the keyboard counts no presses.
  details.open(link.hash.slice(1), event.detail === 0 || !link.classList.contains('spot'))
})

view.map.addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('a') && !presenter.isOn()) details.close()
})

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (presenter.isOn() ? pressWhilePresenting(event) : press(event)) event.preventDefault()
})

/** Enter and the space bar press the button that has the keyboard. */
function pressWhilePresenting({ key, target }: KeyboardEvent): boolean {
  const isButton = (target as Element).closest('button') !== null
  if (isButton && (key === 'Enter' || key === ' ')) return false
  return presenter.press(key)
}

function press({ key, target }: KeyboardEvent): boolean {
  if (key === 'Escape') {
    details.close()
    return true
  }
  if (isText()) return false
  const onSpot = (target as Element).closest<HTMLAnchorElement>('.spot')
  if (key === '+' || key === '=') view.zoomBy(ZOOM_STEP)
  else if (key === '-' || key === '_' || key === '−') view.zoomBy(1 / ZOOM_STEP)
  else if (key === '0') fitWhole(true)
  else if (key.startsWith('Arrow') && !(target as Element).closest('#details'))
    walk(key as Direction)
  else if (key === ' ' && onSpot) onSpot.click()
  else return false
  return true
}

function walk(direction: Direction): void {
  const spot = spots.walk(direction)
  if (!spot) return
  spots.focus(spot)
  if (details.isOpen()) details.open(spot.hash.slice(1), false)
}

addEventListener('hashchange', openFromAddress)

/** An address that ends in a sheet opens it: a link within a mail can lead to a card. */
function openFromAddress(): void {
  if (location.hash.length > 1 && !isText()) details.open(location.hash.slice(1), false)
}
