// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followMishaps, mishaps } from '@/app/crash/mishaps'

let stop: () => void

beforeEach(() => {
  stop = followMishaps()
})

afterEach(() => {
  stop()
  mishaps.setState({ error: undefined })
})

/** An error that nobody caught, as the browser tells the page of it. */
function report(error: unknown, message = String(error), filename = `${location.origin}/a.js`) {
  window.dispatchEvent(Object.assign(new Event('error'), { error, message, filename }))
}

function reject(reason: unknown) {
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))
}

test('an error that nobody caught is noted, thrown or rejected', () => {
  const thrown = new TypeError('thrown in a command')
  report(thrown)
  expect(mishaps.getState().error).toBe(thrown)
  const rejected = new Error('rejected later')
  reject(rejected)
  expect(mishaps.getState().error).toBe(rejected)
})

test('what is harmless, of others, or asked for again is not', () => {
  report(new Error('x'), 'ResizeObserver loop completed with undelivered notifications.')
  report(new Error('x'), 'x', 'chrome-extension://abc/content.js')
  report(null, 'Script error.', '')
  reject(new DOMException('stopped', 'AbortError'))
  reject(new TypeError('Failed to fetch dynamically imported module: x.js'))
  expect(mishaps.getState().error).toBeUndefined()
})
