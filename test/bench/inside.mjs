import { existsSync } from 'node:fs'
import { prepared, within } from './measure.mjs'
import { openProfile } from './profile.mjs'

const MICRO = new URL('./micro.mjs', import.meta.url)

/**
 * Times taken inside Parcours' own page, which no peer has a counterpart to. They are the work of
 * micro.mjs, and left out while there is none:
 *
 *     export async function micro(page, n)  →  [{ name, ms, atMost? }]
 *
 * `page` has the map of n cards open and painted, in a profile of its own; `name` says what was
 * timed (`layout of 2000 cards from nothing`), `ms` is its median, `atMost` the goal if it has one.
 */
export async function timesInside({ app, url }, n) {
  if (!existsSync(MICRO)) return []
  const { micro } = await import(MICRO.href)
  const profile = await openProfile(url)
  try {
    const address = await prepared(profile, app, n)
    const page = await profile.context.newPage()
    await page.goto(address, { waitUntil: 'commit' })
    await within(app.painted(page), 'painting')
    return await within(micro(page, n), 'timing inside the page')
  } finally {
    await profile.close()
  }
}
