/**
 * How smooth a presentation of the sample map is: the time between two frames on the ways from part
 * to part, at 1920 × 1080. Needs `vite build` before: `node test/bench/present.mjs`.
 */
import { serve } from '../../scripts/serve.mjs'
import { openProfile } from './profile.mjs'

/** A way takes 760 ms; the painting of the next part before it counts too. */
const WAY = 900

const server = await serve({ port: Number(process.env.PARCOURS_PORT ?? 4399), cached: false })
const profile = await openProfile(server.url)
try {
  const page = await profile.context.newPage()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('/')
  await page.getByRole('link', { name: 'First online order' }).click()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const parts = page.getByRole('dialog', { name: 'Presentation' }).locator('nav button')
  await parts.first().waitFor()
  const count = await parts.count()
  // The curve that draws itself and the cards that rise are measured with the ways.
  const ways = await page.evaluate(
    async ({ count, way }) => {
      const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
      await wait(1000)
      const ways = []
      for (let at = 1; at < count; at += 1) {
        const gaps = []
        let last = performance.now()
        let on = true
        requestAnimationFrame(function next(time) {
          gaps.push(Math.max(0, time - last))
          last = Math.max(last, time)
          if (on) requestAnimationFrame(next)
        })
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
        )
        await wait(way)
        on = false
        ways.push(gaps.slice(1))
        await wait(900)
      }
      return ways
    },
    { count, way: WAY },
  )
  const gaps = ways.flat().sort((a, b) => a - b)
  const at = (share) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))].toFixed(1)
  for (const [index, way] of ways.entries())
    process.stdout.write(
      `part ${index + 1} → ${index + 2}: ${way.length} frames, longest ${Math.max(...way).toFixed(1)} ms\n`,
    )
  process.stdout.write(
    `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, ${gaps.length} frames\n`,
  )
} finally {
  await profile.close()
  await server.close()
}
