import { test as base, expect } from '@playwright/test'
import { type Watch, watching } from './watch.ts'

export { axe, axeInBothThemes } from './axe.ts'
export { expect }

/**
 * Every test also claims that the app stays silent and local: no uncaught error, no error on the
 * console, no request to any other origin. This holds for every page of every context of the
 * test's browser, popups and contexts that the test opens itself included.
 *
 * A test that provokes a fault says which words it expects by `watch.allow(/…/)`; a context of a
 * browser that the test launches itself joins by `watch.context(context)`.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ browser, baseURL }, use) => {
      const watch = watching(new URL(baseURL ?? 'http://127.0.0.1').origin)
      for (const context of browser.contexts()) watch.context(context)
      browser.on('context', watch.context)
      await use(watch)
      browser.off('context', watch.context)
      expect(watch.problems(), 'errors and outside requests').toEqual([])
    },
    { auto: true },
  ],
})
