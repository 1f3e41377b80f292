import type { BrowserContext } from '@playwright/test'

export interface Watch {
  /** Watches one more context; those of the test's own browser are watched unasked. */
  context: (context: BrowserContext) => void
  /** From here on, and looking back, a problem whose text matches is no problem. */
  allow: (expected: RegExp) => void
  /** What has gone wrong so far, but for what is allowed. */
  problems: () => string[]
}

const LOCAL_SCHEMES = new Set(['data:', 'blob:', 'about:'])

/** Collects what must not happen in a page that is sound and local; `origin` is the app's own. */
export function watching(origin: string): Watch {
  const seen: string[] = []
  const allowed: RegExp[] = []
  const watched = new WeakSet<BrowserContext>()

  const context = (context: BrowserContext) => {
    if (watched.has(context)) return
    watched.add(context)
    context.on('weberror', (event) => {
      const error = event.error()
      seen.push(`uncaught: ${error.stack || error.message || error}`)
    })
    context.on('console', (message) => {
      if (message.type() !== 'error') return
      seen.push(`console: ${message.text()} (${message.location().url})`)
    })
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (LOCAL_SCHEMES.has(url.protocol) || url.origin === origin) return
      seen.push(`request: ${request.url()}`)
    })
  }

  return {
    context,
    allow: (expected) => allowed.push(expected),
    problems: () => seen.filter((text) => !allowed.some((expected) => expected.test(text))),
  }
}
