import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'

const BUILD = 'pdfjs-dist/legacy/build/'
const READER = '/pdf-reader/'

/** The files of the reader, as the page asks for them; served beside the app, as from its own origin. */
async function serveReader(page: Page): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  await page.route(`**${READER}*`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(READER.length)
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
    return route.fulfill({
      contentType: 'text/javascript',
      body: await readFile(resolve(`${BUILD}${name}`), 'utf8'),
    })
  })
}

/**
 * Opens a PDF in a page of its own; gives a way to draw its first page, with so many pixels to a
 * point of it.
 */
export async function openPdf(page: Page, bytes: Buffer): Promise<(scale: number) => Promise<PNG>> {
  const alone = await page.context().newPage()
  await serveReader(alone)
  await alone.goto(READER)
  return async (scale) => {
    const picture = await alone.evaluate(
      async ({ data, scale, reader }) => {
        const pdf = await import(`${reader}pdf.min.mjs`)
        pdf.GlobalWorkerOptions.workerSrc = `${reader}pdf.worker.min.mjs`
        const binary = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
        const first = await (await pdf.getDocument({ data: binary }).promise).getPage(1)
        const viewport = first.getViewport({ scale })
        const canvas = document.createElement('canvas')
        canvas.width = viewport.width
        canvas.height = viewport.height
        await first.render({ canvasContext: canvas.getContext('2d'), viewport }).promise
        return canvas.toDataURL('image/png').split(',')[1]!
      },
      { data: bytes.toString('base64'), scale, reader: READER },
    )
    return PNG.sync.read(Buffer.from(picture, 'base64'))
  }
}
