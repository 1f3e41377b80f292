import { devtools } from './devtools.mjs'
import { frames } from './frames.mjs'
import { drag, pan, toMiddle, zoom } from './gestures.mjs'
import { followScripts } from './javascript.mjs'
import { openProfile, pause } from './profile.mjs'

const IDLE_MS = 3000
const SETTLE_MS = 500
const PATIENCE_MS = 120_000
const LARGEST_PNG = 500

/**
 * Everything about one app with n cards, once, in a browser of its own. The first load is the one
 * that brings the cards there; the second, in the same profile with nothing cached, is measured.
 */
export async function measure({ app, url, dist }, n) {
  const profile = await openProfile(url)
  try {
    const address = await prepared(profile, app, n)
    const page = await profile.context.newPage()
    const faults = []
    page.on('pageerror', (error) => faults.push(String(error).slice(0, 200)))
    const loaded = await load(page, app, address, dist)
    const tools = await devtools(profile.context, page)
    const heapMB = await tools.heapMB()
    const moving = await motion(page, app, tools)
    await app.fit(page)
    await pause(SETTLE_MS)
    // Two thousand cards at twice their size are more than any browser draws in one picture.
    const png = n <= LARGEST_PNG ? await within(app.exportPng(page), 'PNG export') : undefined
    return { browser: profile.version, ...loaded, heapMB, ...moving, png, faults }
  } finally {
    await profile.close()
  }
}

export async function prepared(profile, app, n) {
  const first = await profile.context.newPage()
  const address = await within(app.prepare(first, n), 'preparing')
  await first.close()
  return address
}

async function load(page, app, address, dist) {
  const scripts = followScripts(page, dist)
  await page.goto(address, { waitUntil: 'commit' })
  const ms = await within(app.painted(page), 'painting')
  const javascriptKB = scripts.kB()
  await pause(IDLE_MS)
  return { load: ms, javascriptKB, javascriptTotalKB: scripts.kB() }
}

async function motion(page, app, tools) {
  const rest = async (view) => {
    await toMiddle(page)
    await app.fit(page)
    await pause(SETTLE_MS)
    if (view === 'full') await app.full(page)
    await pause(SETTLE_MS)
  }
  await rest('fit')
  const panFit = await frames(page, tools, () => pan(page, 8))
  await rest('full')
  const panFull = await frames(page, tools, () => pan(page, 16))
  await rest('full')
  const card = await app.card(page)
  const before = await app.position(page, card.id)
  let held
  const dragging = await frames(page, tools, () =>
    drag(page, card, async () => {
      held = await app.position(page, card.id)
    }),
  )
  const dragged = Math.hypot(held.x - before.x, held.y - before.y)
  if (dragged < 50) throw new Error(`the drag moved the card by ${Math.round(dragged)} px only`)
  await rest('fit')
  const zooming = await frames(page, tools, () => zoom(page))
  return { panFit, panFull, dragging, zooming }
}

export async function within(promise, what) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${PATIENCE_MS} ms`)), PATIENCE_MS)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
