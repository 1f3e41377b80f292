import { prepared, within } from './measure.mjs'
import { openProfile } from './profile.mjs'
import { median } from './statistics.mjs'

const REPEATS = 3

/**
 * What is exported, by the menu's name, and the goals in ms for the sample map and for 500 cards.
 * `asks` is whether the format has a dialog of choices.
 */
const FORMATS = [
  { name: 'SVG drawing', asks: true, goals: [100, 300] },
  { name: 'PNG image', asks: true, goals: [] },
  { name: 'PDF document', asks: true, goals: [3000, 6000] },
  { name: 'PowerPoint deck', asks: true, goals: [3000, 6000] },
  { name: 'Web page', asks: true, goals: [] },
  { name: 'Excel workbook', asks: false, goals: [] },
  { name: 'CSV table', asks: false, goals: [] },
  { name: 'Markdown report', asks: false, goals: [] },
  { name: 'Mermaid journey', asks: true, goals: [] },
]

/** How long the page may hold still without saying how far it is, ms. */
const LONGEST_TASK = 200

/** Every format, from the click to the file, on the sample map and on 500 cards; medians. */
export async function timesOfExports({ app, url }) {
  const profile = await openProfile(url)
  try {
    const address = await prepared(profile, app, 500)
    const page = await profile.context.newPage()
    const rows = []
    for (const [which, open] of [
      ['the sample map', () => openSample(page)],
      ['500 cards', () => page.goto(address)],
    ]) {
      await open()
      await within(app.painted(page), 'painting')
      for (const format of FORMATS) rows.push(...(await timesOf(page, format, which)))
    }
    return rows
  } finally {
    await profile.close()
  }
}

async function openSample(page) {
  await page.goto('/')
  await page.getByRole('link', { name: 'First online order' }).click()
}

async function timesOf(page, { name, asks, goals }, which) {
  const runs = []
  for (let run = 0; run < REPEATS; run += 1) runs.push(await exportOnce(page, name, asks))
  const atMost = which === 'the sample map' ? goals[0] : goals[1]
  return [
    { name: `${name} of ${which}`, ms: median(runs.map(({ ms }) => ms)), atMost },
    {
      name: `longest task of it`,
      ms: median(runs.map(({ longest }) => longest)),
      atMost: LONGEST_TASK,
    },
  ]
}

/** The work as the app marks it in the browser's timeline, and the longest task since the click. */
async function exportOnce(page, name, asks) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const item = page.getByRole('menuitem', { name, exact: true })
  const dialog = page.getByRole('dialog', { name, exact: true })
  if (asks) {
    await item.click()
    await dialog.waitFor()
  }
  await page.evaluate(() => {
    window.longTasks = []
    window.taskObserver = new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration))
    })
    window.taskObserver.observe({ type: 'longtask' })
  })
  const downloading = page.waitForEvent('download')
  if (asks) await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  else await item.click()
  await within(downloading, name)
  const times = await page.evaluate(async () => {
    // The observer hears of the last task a moment after it.
    await new Promise((resolve) => setTimeout(resolve, 100))
    window.taskObserver.disconnect()
    const marks = [
      ...performance.getEntriesByName('parcours:export'),
      ...performance.getEntriesByName('parcours:picture'),
    ].sort((a, b) => a.startTime - b.startTime)
    return { ms: marks.at(-1).duration, longest: Math.max(0, ...window.longTasks) }
  })
  if (await dialog.isVisible()) await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  return times
}
