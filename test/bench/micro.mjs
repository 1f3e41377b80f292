import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { serve } from '../../scripts/serve.mjs'
import { benchCards } from './cards.mjs'
import { journey } from './journey.mjs'
import { median } from './statistics.mjs'

const SOURCE = fileURLToPath(new URL('./micro', import.meta.url))
const DIST = fileURLToPath(new URL('./micro/dist', import.meta.url))

/** The goals, ms: one frame for a layout from nothing, three for the insights. */
const GOALS = {
  fromNothing: ['layout from nothing', 16],
  oneChanged: ['layout of one changed card', 2],
  insights: ['insights from nothing', 50],
  durable: ['an edit until it is on the disk', 10],
}

/** Times the layout, the insights and the saving of a map of n cards, in a page of their own. */
export async function micro(page, n) {
  await build({
    root: SOURCE,
    base: './',
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    build: { outDir: DIST, emptyOutDir: true },
    logLevel: 'error',
  })
  const site = await serve({ port: 4230, dist: DIST, cached: false })
  try {
    await page.goto(site.url)
    await page.waitForFunction(() => 'takeTimes' in window)
    const times = await page.evaluate(
      ([text, n]) => window.takeTimes(text, n),
      [JSON.stringify(journey(benchCards(n))), n],
    )
    return Object.entries(GOALS).map(([what, [name, atMost]]) => ({
      name: `${name}, ${n} cards`,
      ms: median(times[what]),
      atMost,
    }))
  } finally {
    await site.close()
  }
}
