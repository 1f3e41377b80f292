import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { findBrowser } from './browser.mjs'
import { ROOT, runTool } from './tool.mjs'

/**
 * The long forms of the tests of what must never break: hundreds of seeds where `npm test` tries a
 * few. Each variable says how often something is done; one that is set already stays as it is, so
 * `PARCOURS_KILLS=5 npm run test:faults` is quick.
 *
 * A test has a long form where its file names one of these variables, and is then found by that:
 * unit tests (`*.test.ts`, `*.test.tsx`) and end-to-end tests (`*.spec.ts`) alike. Where somebody
 * names a file or a part of its path, only such files run: `npm run test:faults -- killed`.
 */
const LONG = {
  /** Random sessions, windows and documents of a property. */
  PARCOURS_SEEDS: 1000,
  /** Mutated files for each importer. */
  PARCOURS_MUTATIONS: 10_000,
  /** Browsers that are killed mid-write. */
  PARCOURS_KILLS: 50,
  /** Cards of the largest map. */
  PARCOURS_CARDS: 10_000,
}

const env = Object.fromEntries(
  Object.entries(LONG).map(([name, value]) => [name, process.env[name] ?? String(value)]),
)

/** The tests with a long form, as paths from the root, with `/` on every system. */
async function longTests(wanted) {
  const entries = await readdir(join(ROOT, 'test'), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(test\.tsx?|spec\.ts)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  const texts = await Promise.all(paths.map((path) => readFile(join(ROOT, path), 'utf8')))
  return paths.filter((_, at) => Object.keys(LONG).some((name) => texts[at].includes(name))).sort()
}

/** Runs one tool after the other, each to its end; resolves to the first exit code that is not 0. */
async function run() {
  const tests = await longTests(process.argv.slice(2))
  const units = tests.filter((path) => !path.endsWith('.spec.ts'))
  const specs = tests.filter((path) => path.endsWith('.spec.ts'))
  if (tests.length === 0) throw new Error('No test with a long form is called so.')
  const exits = []
  if (units.length > 0) exits.push(await runTool('vitest', ['run', ...units], { env }))
  if (specs.length > 0) {
    exits.push(await runTool('vite', ['build', '--logLevel', 'warn']))
    const browser = { PARCOURS_BROWSER: await findBrowser() }
    exits.push(await runTool('playwright', ['test', ...specs], { env: { ...env, ...browser } }))
  }
  return exits.find((exit) => exit !== 0) ?? 0
}

try {
  process.exitCode = await run()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
