import { readFile } from 'node:fs/promises'
import { benchCards } from './cards.mjs'
import { journey } from './journey.mjs'
import { pngSize } from './png.mjs'
import { VIEWPORT } from './profile.mjs'

const GRIP = { x: 14, y: 10 }

/**
 * Parcours as the bench sees an app. It is driven as a person drives it, by keys and by accessible
 * names; the mark that it sets when the board is painted is all that it does for the bench.
 */
export const parcours = {
  name: 'parcours',

  /** Puts a map of n cards into the profile's storage; resolves to its address, `#/map/<id>`. */
  async prepare(page, n) {
    await page.goto('/')
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Import' })
    await dialog.getByLabel('File').setInputFiles({
      name: `bench-${n}.journey`,
      mimeType: 'application/vnd.parcours+json',
      buffer: Buffer.from(JSON.stringify(journey(benchCards(n)))),
    })
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await page.waitForURL(/#\/map\//)
    await page.getByRole('status', { name: 'Save state' }).getByText('Saved').waitFor()
    return `/${new URL(page.url()).hash}`
  },

  painted: (page) =>
    page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      while (!performance.getEntriesByName('parcours:board-painted').length) await frame()
      await frame()
      await frame()
      return performance.now()
    }),

  fit: (page) => page.keyboard.press('Shift+Digit1'),
  full: (page) => page.keyboard.press('Control+Digit0'),

  /** The card nearest to the middle, and where on it to take hold. */
  card: (page) =>
    page.evaluate(
      ({ middle, grip }) => {
        const cards = [...document.querySelectorAll('[data-card-id]')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const off = Math.hypot(x + width / 2 - middle.x, y + height / 2 - middle.y)
          return { id: element.dataset.cardId, x: x + grip.x, y: y + grip.y, off }
        })
        return cards.reduce((best, card) => (card.off < best.off ? card : best))
      },
      { middle: { x: VIEWPORT.width / 2, y: VIEWPORT.height / 2 }, grip: GRIP },
    ),

  /** Where a card is seen: while it is dragged, its picture is under way and the card stays. */
  position: (page, id) =>
    page.evaluate((wanted) => {
      const { x, y } = document
        .querySelector(`[data-card-id="${CSS.escape(wanted)}"]`)
        .getBoundingClientRect()
      const dragged = document.querySelector('[data-dragged]')
      const by = new DOMMatrix(dragged?.style.transform)
      return { x: x + by.m41, y: y + by.m42 }
    }, id),

  /**
   * `ms` is the call that makes the picture, as it is for the peers; `waitedMs` is what a person
   * waits, from the click to the file.
   */
  async exportPng(page) {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: 'PNG image' }).click()
    const dialog = page.getByRole('dialog', { name: 'PNG image' })
    await dialog.getByRole('radio', { name: '2×' }).check({ force: true })
    const downloading = page.waitForEvent('download')
    const from = performance.now()
    await dialog.getByRole('button', { name: 'Export', exact: true }).click()
    const download = await downloading
    const waitedMs = performance.now() - from
    const ms = await page.evaluate(
      () => performance.getEntriesByName('parcours:picture').at(-1).duration,
    )
    return { ms, waitedMs, ...pngSize(await readFile(await download.path())) }
  },
}
