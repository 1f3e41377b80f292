import { findBrowser } from './browser.mjs'
import { runTool } from './tool.mjs'

/** Quickest first: the sooner a fault shows, the less is waited for. */
const STEPS = [
  ['Format and lint', () => runTool('biome', ['ci', '.'])],
  ['Types', () => runTool('tsc', ['-p', '.'])],
  ['Unit tests', () => runTool('vitest', ['run'])],
  ['Build', () => runTool('vite', ['build'])],
  ['End to end', endToEnd],
]

async function endToEnd() {
  const browser = await findBrowser()
  say(`in ${browser}`)
  return runTool('playwright', ['test'], { env: { PARCOURS_BROWSER: browser } })
}

async function code(step) {
  try {
    return await step()
  } catch (error) {
    say(error.message)
    return 1
  }
}

function say(line) {
  process.stdout.write(`${line}\n`)
}

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

const started = performance.now()
for (const [title, step] of STEPS) {
  const from = performance.now()
  say(`\n— ${title}`)
  const exit = await code(step)
  say(`— ${title}: ${exit === 0 ? 'passed' : 'failed'} in ${seconds(from)}`)
  if (exit !== 0) process.exit(exit)
}
say(`\nAll passed in ${seconds(started)}`)
