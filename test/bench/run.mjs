import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../scripts/serve.mjs'
import { ROOT, runTool } from '../../scripts/tool.mjs'
import { timesOfExports } from './exports.mjs'
import { timesInside } from './inside.mjs'
import { measure } from './measure.mjs'
import { options } from './options.mjs'
import { parcours } from './parcours.mjs'
import { buildPeers, generateData, PEERS_DIST, peer } from './peers.mjs'
import { report } from './report.mjs'

const PORT = 4210

const say = (line) => process.stdout.write(`${line}\n`)

/** Builds an app's files and serves them with nothing cached. */
async function site(dist, build) {
  await build()
  return { dist, ...(await serve({ port: PORT, dist, cached: false })) }
}

async function buildParcours() {
  if ((await runTool('vite', ['build', '--logLevel', 'error'])) !== 0) {
    throw new Error('Parcours does not build.')
  }
}

async function runAll({ sizes, reps, names }) {
  const peers = names.filter((name) => name !== 'parcours')
  const sites = []
  const open = async (...args) => sites[sites.push(await site(...args)) - 1]
  try {
    const entries = []
    if (names.includes('parcours')) {
      entries.push({ app: parcours, ...(await open(join(ROOT, 'dist'), buildParcours)) })
    }
    if (peers.length) {
      const served = await open(PEERS_DIST, buildPeers)
      await generateData(served.url, peers, sizes)
      entries.push(...peers.map((name) => ({ app: peer(name), ...served })))
    }
    const runs = await inTurns(entries, sizes, reps)
    const own = entries.find(({ app }) => app === parcours)
    const inside = own
      ? [...(await timesInside(own, Math.max(...sizes))), ...(await timesOfExports(own))]
      : []
    return { runs, inside }
  } finally {
    for (const { close } of sites) await close()
  }
}

/** The apps take turns within each repetition: whatever slows the machine a while slows them all. */
async function inTurns(entries, sizes, reps) {
  const runs = []
  for (let rep = 1; rep <= reps; rep++) {
    for (const n of sizes) {
      for (const entry of entries) {
        const run = await measured(entry, n, `${entry.app.name}, ${n} cards, ${rep} of ${reps}`)
        if (run) runs.push(run)
      }
    }
  }
  return runs
}

/** A run that fails is left out of the medians and fails the whole, but ends no other run. */
async function measured(entry, n, title) {
  try {
    const { faults, ...run } = await measure(entry, n)
    say(`${title}: loaded in ${Math.round(run.load)} ms`)
    for (const fault of new Set(faults)) say(`  ${fault}`)
    return { name: entry.app.name, n, ...run }
  } catch (error) {
    say(`${title}: ${error.message}`)
    process.exitCode = 1
    return undefined
  }
}

const chosen = options()
const { runs, inside } = await runAll(chosen)
if (!runs.length) process.exit(1)
const cores = `${availableParallelism()} cores (${cpus()[0].model.trim()})`
say(`\nChromium ${runs[0].browser} without a GPU, ${cores}, ${chosen.reps} runs each.\n`)
say(report(runs, inside))
