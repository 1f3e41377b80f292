import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTool } from '../../scripts/tool.mjs'
import { benchCards } from './cards.mjs'
import { openProfile } from './profile.mjs'

const FOLDER = fileURLToPath(new URL('./peers/', import.meta.url))
export const PEERS_DIST = join(FOLDER, 'dist')
const BUILT_FROM = join(PEERS_DIST, 'built-from.txt')

/** Excalidraw or tldraw, as the bench sees an app: the hooks are set by its page, `window.bench`. */
export function peer(name) {
  const ask = (page, hook, argument) =>
    page.evaluate(([key, given]) => window.bench[key](given), [hook, argument])
  return {
    name,
    async prepare(page, n) {
      const address = `/${name}.html?n=${n}`
      await page.goto(address)
      await painted(page)
      return address
    },
    painted,
    fit: (page) => ask(page, 'fit'),
    full: (page) => ask(page, 'full'),
    card: (page) => ask(page, 'card'),
    position: (page, id) => ask(page, 'position', id),
    exportPng: (page) =>
      page.evaluate(async () => {
        const from = performance.now()
        const blob = await window.bench.exportPng()
        const ms = performance.now() - from
        const header = new DataView(await blob.slice(0, 24).arrayBuffer())
        return { ms, width: header.getUint32(16), height: header.getUint32(20) }
      }),
  }
}

function painted(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (!window.bench) await frame()
    await window.bench.painted
    await frame()
    await frame()
    return performance.now()
  })
}

/** Installs and builds the peers where this has not been done for what they are made of now. */
export async function buildPeers() {
  const made = fingerprint()
  if (existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === made) return
  await must(runTool('npm', ['install'], { cwd: FOLDER }))
  await must(runTool('vite', ['build', '--logLevel', 'error'], { cwd: FOLDER }))
  writeFileSync(BUILT_FROM, made)
}

function fingerprint() {
  const sources = readdirSync(join(FOLDER, 'src')).map((file) => join('src', file))
  const hash = createHash('sha256')
  for (const file of ['package.json', 'vite.config.mjs', '../cards.mjs', ...sources]) {
    hash.update(readFileSync(join(FOLDER, file)))
  }
  return hash.digest('hex')
}

/** Each peer writes the cards in its own format, so that what is measured is no conversion. */
export async function generateData(url, names, sizes) {
  mkdirSync(join(PEERS_DIST, 'data'), { recursive: true })
  const file = (name, n) => join(PEERS_DIST, 'data', `${name}-${n}.json`)
  for (const n of sizes) writeFileSync(file('cards', n), JSON.stringify(benchCards(n)))
  const missing = names
    .flatMap((name) => sizes.map((n) => [name, n]))
    .filter(([name, n]) => !existsSync(file(name, n)))
  if (!missing.length) return
  const profile = await openProfile(url)
  try {
    for (const [name, n] of missing) {
      const page = await profile.context.newPage()
      await page.goto(`/${name}.html?n=${n}&generate`)
      await painted(page)
      const dump = await page.evaluate(() => window.bench.dump())
      writeFileSync(file(name, n), JSON.stringify(dump))
      await page.close()
    }
  } finally {
    await profile.close()
  }
}

async function must(exit) {
  if ((await exit) !== 0) throw new Error('The peers could not be installed or built.')
}
