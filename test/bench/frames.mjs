/**
 * Runs an action and tells how smooth the page was meanwhile: frames a second, the 95th percentile
 * of the time between two frames, and how much of the time its main thread was busy.
 */
export async function frames(page, devtools, action) {
  const busyBefore = await devtools.busySeconds()
  const from = performance.now()
  await page.evaluate(() => {
    const times = []
    window.benchFrames = { times, on: true }
    const next = (time) => {
      times.push(time)
      if (window.benchFrames.on) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await action()
  const times = await page.evaluate(() => {
    window.benchFrames.on = false
    return window.benchFrames.times
  })
  const busy = (await devtools.busySeconds()) - busyBefore
  const gaps = times.slice(1).map((time, i) => time - times[i])
  return {
    fps: gaps.length ? (1000 * gaps.length) / (times.at(-1) - times[0]) : 0,
    p95: gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.95)],
    busy: busy / ((performance.now() - from) / 1000),
  }
}
