import { pause, VIEWPORT } from './profile.mjs'

const GESTURE_MS = 3000
const EVENT_MS = 16
const MIDDLE = { x: VIEWPORT.width / 2, y: VIEWPORT.height / 2 }

/** One input event a frame, as a hand on a mouse gives them, never faster than they are taken. */
async function forAWhile(event) {
  const from = performance.now()
  for (let t = 0, i = 0; t < GESTURE_MS; t = performance.now() - from, i++) {
    const began = performance.now()
    await event(t, i)
    await pause(Math.max(0, EVENT_MS - (performance.now() - began)))
  }
}

export async function toMiddle(page) {
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
}

/** There and back, so that the same part of the board is passed whatever the speed. */
export function pan(page, step) {
  return forAWhile((t) => {
    const outward = t < GESTURE_MS / 4 || t > (GESTURE_MS * 3) / 4
    const delta = outward ? step : -step
    return page.mouse.wheel(delta, delta * 0.6)
  })
}

const TURN = 16

export async function zoom(page) {
  await page.keyboard.down('Control')
  await forAWhile((_, i) => page.mouse.wheel(0, i % (2 * TURN) < TURN ? -10 : 10))
  await page.keyboard.up('Control')
}

/**
 * Swings the card below the point about; `held` runs before it is let go. Leaves it a little off
 * its place.
 */
export async function drag(page, point, held) {
  await page.mouse.move(point.x, point.y)
  await page.mouse.down()
  await forAWhile((t) => {
    const angle = t / 300
    return page.mouse.move(point.x + 200 * Math.sin(angle), point.y + 120 * (1 - Math.cos(angle)))
  })
  await page.mouse.move(point.x + 100, point.y + 60, { steps: 3 })
  await held()
  await page.mouse.up()
}
