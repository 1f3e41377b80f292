import { onPress, part } from './parts'
import { listenToSwipes } from './swipe'
import type { Place, View } from './view'

/** What goes on and what goes back: arrows, and the keys of the clickers that speakers hold. */
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  Enter: 1,
  ' ': 1,
  n: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
  p: -1,
}

/** Shows the map slide by slide, over the whole screen where the browser lets it. */
export function createPresenter(view: View, ended: () => void) {
  const [root, frame, head] = [document.documentElement, part('presenter'), part('head')]
  const [board, veil] = [part('board'), part('veil')]
  const slides = [...frame.querySelectorAll<HTMLElement>('.slide')]
  const spotlights = [...document.querySelectorAll<SVGElement>('.spotlight')]
  const [previous, next] = [part<HTMLButtonElement>('previous'), part<HTMLButtonElement>('next')]
  let at = 0

  const isOn = () => !frame.hidden

  function show(index: number, smoothly = true) {
    at = Math.min(slides.length - 1, Math.max(0, index))
    const slide = slides[at]!
    for (const other of slides) other.classList.toggle('current', other === slide)
    spotlights.forEach((light, number) => {
      light.classList.toggle('lit', slide.dataset.spotlight === String(number))
    })
    part('count').textContent = `${at + 1} / ${slides.length}`
    previous.disabled = at === 0
    next.disabled = at === slides.length - 1
    root.style.setProperty('--foot', `${frame.offsetHeight}px`)
    aim(smoothly)
  }

  /** Brings what the slide shows into view, above the foot, and dims what is around it. */
  function aim(smoothly: boolean) {
    const { seen, lit } = slides[at]!.dataset
    veil.classList.toggle('drawn', lit !== undefined)
    board.classList.toggle('telling', lit !== undefined)
    if (lit) cover(veil, placeFrom(lit))
    if (seen) view.fit(placeFrom(seen), { right: 0, bottom: frame.offsetHeight }, smoothly)
  }

  function start() {
    root.classList.remove('text')
    root.classList.add('presenting')
    frame.hidden = false
    veil.hidden = false
    // What is behind the slides is a picture for the moment.
    board.inert = true
    head.inert = true
    show(0, false)
    next.focus()
    root.requestFullscreen?.().catch(() => {})
  }

  function leave() {
    if (!isOn()) return
    frame.hidden = true
    veil.hidden = true
    root.classList.remove('presenting')
    board.inert = false
    board.classList.remove('telling')
    head.inert = false
    for (const light of spotlights) light.classList.remove('lit')
    if (document.fullscreenElement) void document.exitFullscreen()
    ended()
    part('start').focus()
  }

  const step = (way: number) => show(at + way)
  onPress('start', start)
  onPress('leave', leave)
  onPress('previous', () => step(-1))
  onPress('next', () => step(1))
  view.map.addEventListener('click', () => isOn() && step(1))
  frame.addEventListener('click', ({ target }) => {
    const isControl = (target as Element).closest('button, a')
    if (!isControl) step(1)
  })
  for (const element of [view.map, frame]) listenToSwipes(element, (way) => isOn() && step(way))
  // The browser takes the Escape that leaves the full screen for itself.
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement) leave()
    else if (isOn()) show(at, false)
  })

  return {
    isOn,
    leave,
    again: () => show(at, false),
    /** Whether a key was one of the presentation's. */
    press(key: string): boolean {
      if (key === 'Escape') leave()
      else if (key === 'Home') show(0)
      else if (key === 'End') show(slides.length - 1)
      else if (STEPS[key]) step(STEPS[key])
      else return false
      return true
    },
  }
}

function placeFrom(told: string): Place {
  const [x, y, width, height] = told.split(' ').map(Number) as [number, number, number, number]
  return { x, y, width, height }
}

function cover(element: HTMLElement, { x, y, width, height }: Place): void {
  Object.assign(element.style, {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
}
