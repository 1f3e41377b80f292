import type { BrowserContext, Page } from '@playwright/test'
import { test as base } from './test.ts'

/** A browser of the test's own, with a profile on the disk that outlives it. */
export type Run = {
  readonly context: BrowserContext
  readonly page: Page
  /** Ends the browser's process at once, as a crash or a lost battery would; resolves when it is gone. */
  kill(): Promise<void>
}

/** Tests get `run`, which starts a browser over the profile that the last one left. */
export const test = base.extend<{ run: () => Promise<Run> }>({
  run: async ({ playwright, launchOptions, contextOptions, baseURL, watch }, use, testInfo) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const options = { ...contextOptions, ...launchOptions, ...(baseURL && { baseURL }) }
      const profile = testInfo.outputPath('profile')
      const context = await playwright.chromium.launchPersistentContext(profile, options)
      contexts.push(context)
      watch.context(context)
      const devtools = await context.browser()!.newBrowserCDPSession()
      const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
      const browser = processInfo.find(({ type }) => type === 'browser')!
      return {
        context,
        page: context.pages()[0]!,
        async kill() {
          const gone = context.waitForEvent('close')
          process.kill(browser.id, 'SIGKILL')
          await gone
        },
      }
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})
