import { onPress, part } from './parts'
import { listenToSwipes } from './swipe'
import type { View } from './view'

export type Presenter = ReturnType<typeof createPresenter>

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
      light.style.visibility = slide.dataset.spotlight === String(number) ? 'visible' : ''
    })
    part('count').textContent = `${at + 1} / ${slides.length}`
    previous.disabled = at === 0
    next.disabled = at === slides.length - 1
    root.style.setProperty('--foot', `${frame.offsetHeight}px`)
    aim(smoothly)
  }

  /** Brings the slide's place on the board into view, above the foot. */
  function aim(smoothly: boolean) {
    const [x, y, width, height] = slides[at]!.dataset.box?.split(' ').map(Number) ?? []
    if (height === undefined) return
    const place = { x: x!, y: y!, width: width!, height }
    view.fit(place, { right: 0, bottom: frame.offsetHeight }, smoothly)
  }

  function start() {
    root.classList.remove('text')
    root.classList.add('presenting')
    frame.hidden = false
    // What is behind the slides is a picture for the moment.
    part('board').inert = true
    head.inert = true
    show(0, false)
    next.focus()
    root.requestFullscreen?.().catch(() => {})
  }

  function leave() {
    if (!isOn()) return
    frame.hidden = true
    root.classList.remove('presenting')
    part('board').inert = false
    head.inert = false
    for (const light of spotlights) light.style.visibility = ''
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
