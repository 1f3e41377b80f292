import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type { Order } from './webPageMaker.ts'

const MAKER = resolve(import.meta.dirname, 'webPageMaker.ts')

let maker: Promise<string> | undefined

/** Writes a web page within a blank page, with the exporter itself, and gives the page's text. */
export async function makeWebPage(page: Page, order: Order): Promise<string> {
  maker ??= bundleMaker()
  await page.goto('about:blank')
  await page.addScriptTag({ content: await maker })
  return page.evaluate((given) => window.makeWebPage(given), order)
}

/** Keeps a page's text as a file; gives its `file:` address. */
export async function keepPage(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'web-page-')), 'map.html')
  await writeFile(file, text)
  return pathToFileURL(file).href
}

/** The maker and all that it needs, fonts within, as one script. */
async function bundleMaker(): Promise<string> {
  const made = await build({
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: MAKER, formats: ['iife'], name: 'maker' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  return (made as Rolldown.RolldownOutput[])[0]!.output[0].code
}
