import { expect, test } from 'vitest'
import { BackupError } from '@/exchange/backup/backupError'
import type { ImportedMap } from '@/exchange/import/imported'
import { ImportError } from '@/exchange/importError'
import { TableError } from '@/exchange/tables/tableError'
import { en as words } from '@/i18n/exchange/en'
import { MAP_KINDS, tableOf } from '@/model/document'
import { repairMap } from '@/model/repair'
import { validateLibrary, validateMap } from '@/model/validate'
import { sayRestoreFailure } from '@/panels/backup/restoreProblem'
import { sayImportFailure } from '@/panels/exchange/import/importProblem'
import { createMap } from '@/storage/maps'
import { createDevice } from '../../storage/device'
import { mutate } from './mutate'
import { TARGETS } from './targets'

/** Files for each way in; `PARCOURS_MUTATIONS=10000` for as many as are promised. */
const MUTATIONS = Number(process.env.PARCOURS_MUTATIONS ?? 60)

/** What an import throws to refuse a file in words. */
const REFUSALS = [ImportError, TableError, BackupError]

/** One file after which nobody would wait any more, ms. */
const PATIENCE = 5000

/** What is wrong with what came of a file; nothing where it is a map in order. */
function faultOf({ map, personas, definitions, report }: ImportedMap): string | undefined {
  const { defects } = validateMap(map)
  const library = { persona: tableOf(personas), definition: tableOf(definitions) }
  const strange = validateLibrary(library).defects
  if (defects.length + strange.length > 0) return JSON.stringify([...defects, ...strange])
  if (repairMap(map) !== map) return 'references that lead nowhere'
  if (MAP_KINDS.some((kind) => Object.getPrototypeOf(map[kind]) !== Object.prototype))
    return 'a table with another prototype'
  return report.every(({ text }) => text !== '') ? undefined : 'a line of the report without words'
}

test.each(TARGETS)(
  'whatever a $name holds, it is a map in order or is refused in words',
  { timeout: 3_600_000 },
  async ({ name, files, read, mutate: mutateWithin = mutate }) => {
    const originals = await files()
    const outcomes = { map: 0, refused: 0, slowest: 0 }
    for (let seed = 0; seed < MUTATIONS; seed += 1) {
      const bytes = originals[seed % originals.length]!
      const other = originals[(seed + 1) % originals.length]!
      const mutated = await mutateWithin(bytes, other, seed)
      const start = performance.now()
      try {
        const imported = await read(mutated)
        const fault = imported && faultOf(imported)
        if (fault) throw new Error(fault)
        outcomes.map += 1
      } catch (error) {
        if (!REFUSALS.some((refusal) => error instanceof refusal))
          throw new Error(`${name}, seed ${seed}`, { cause: error })
        const say = error instanceof BackupError ? sayRestoreFailure : sayImportFailure
        expect(say(error, words, 'en')).toMatch(/\w{3}.*[.!?]$/)
        outcomes.refused += 1
      }
      outcomes.slowest = Math.max(outcomes.slowest, performance.now() - start)
      expect([name, seed, outcomes.slowest < PATIENCE]).toEqual([name, seed, true])
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    }
    if (process.env.PARCOURS_MUTATIONS)
      process.stdout.write(`${name}: ${JSON.stringify(outcomes)}\n`)
    // Were all refused at the door, nothing would have been tried.
    expect(outcomes.map).toBeGreaterThan(0)
  },
)

test('of what cannot be read nothing is kept, and what can be is kept whole', async () => {
  const storage = await createDevice().openWindow()
  let kept = 0
  for (const { files, read, mutate: mutateWithin = mutate } of TARGETS) {
    const [original] = await files()
    for (let seed = 0; seed < 12; seed += 1) {
      const mutated = await mutateWithin(original!, original!, seed)
      const imported = await read(mutated).catch(() => undefined)
      if (imported) {
        await createMap(storage, imported.map, imported)
        kept += 1
      }
      expect(await storage.store.all('journeys')).toHaveLength(kept)
    }
  }
  expect(kept).toBeGreaterThan(10)
})
