import { execFile } from 'node:child_process'
import { mkdtemp, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { serve } from '../../../scripts/serve.mjs'
import { test as base, expect } from './test.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** A server with the present build, on which the next one can be published. */
export type Site = { readonly url: string; publish(): Promise<void> }

/** Tests at an address of their own, where a new build is published while the app is open. */
export const test = base.extend<{ site: Site }, { nextBuild: string }>({
  nextBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: this is how Playwright is told of no other fixture
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'parcours-next-'))
      await buildNext(folder)
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  site: async ({ nextBuild }, use, { parallelIndex }) => {
    const place = await mkdtemp(join(tmpdir(), 'parcours-site-'))
    const dist = join(place, 'dist')
    await symlink(join(ROOT, 'dist'), dist)
    const { url, close } = await serve({ port: 4320 + 20 * parallelIndex, dist })
    await use({ url, publish: () => turnTo(dist, nextBuild) })
    await close()
    await rm(place, { recursive: true })
  },
  baseURL: ({ site }, use) => use(site.url),
})

/** Apart from the tests' process, which is no production. */
async function buildNext(outDir: string): Promise<void> {
  const config = join(import.meta.dirname, 'nextBuild.config.ts')
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const options = ['--config', config, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/** The files of one build are exchanged for those of the other at once. */
async function turnTo(link: string, folder: string): Promise<void> {
  await symlink(folder, `${link}-next`)
  await rename(`${link}-next`, link)
}

/** What a browser does when somebody comes back to the page. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** Claims of which build the page is, or one of its parts that load later. */
export async function isOfNextBuild(page: Page, part: 'main' | 'InsightsPage', isNext: boolean) {
  const mark = page.locator(`html[data-next${part.toLowerCase()}]`)
  await expect(mark).toHaveCount(isNext ? 1 : 0)
}
