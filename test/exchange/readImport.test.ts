import { expect, test } from 'vitest'
import { writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { createProgress } from '@/exchange/export/progress'
import { writeReport } from '@/exchange/export/report/report'
import type { ImportedMap } from '@/exchange/import/imported'
import { readImport } from '@/exchange/import/readImport'
import type { ImportError } from '@/exchange/importError'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { IMPORT_LIMIT } from '@/exchange/readJourneyFile'
import { en as words } from '@/i18n/exchange/en'
import { fr as frenchWords } from '@/i18n/exchange/fr'
import { emptyLibrary, journeyOf, LIBRARY_KINDS, MAP_KINDS, tableOf } from '@/model/document'
import { stagesOf } from '@/model/outline'
import { makeSample } from '../helpers/sample'
import { sourceOf } from './source'

const { map: sample, personas } = makeSample('en')
/** Without its picture: only a browser draws one anew. */
const map = {
  ...sample,
  card: tableOf(Object.values(sample.card).filter(({ assetId }) => !assetId)),
}
const library = { ...emptyLibrary(), persona: tableOf(personas) }
const progress = createProgress(new AbortController().signal, () => {})

const read = (content: Blob | string, name = '') => readImport({ name, content }, words, library)

async function mapOf(content: Blob | string, name?: string): Promise<ImportedMap> {
  const found = await read(content, name)
  if (found.is !== 'map') throw new Error('a table was found')
  return found.imported
}

const stagesIn = ({ map }: ImportedMap) => stagesOf(map).map(({ title }) => title)
const STAGES = stagesOf(map).map(({ title }) => title)

const problemOf = (content: Blob | string, name?: string) =>
  read(content, name).then(
    () => undefined,
    (error: ImportError) => error.problem,
  )

test('what comes in is known by what it holds, not by what it is called', async () => {
  const journey = await writeJourneyFile(map, library, async () => [])
  expect(stagesIn(await mapOf(journey))).toEqual(STAGES)
  expect(stagesIn(await mapOf(new Blob(['\uFEFF', journey]), 'photo.png'))).toEqual(STAGES)
  const mermaid = await writeMermaid({ who: 'mean' })(sourceOf(map, library), progress)
  expect(stagesIn(await mapOf(mermaid.blob, 'notes.txt'))).toEqual(STAGES)
  expect(stagesIn(await mapOf('Arrive\n  Door (+1)\nLeave\n'))).toEqual(['Arrive', 'Leave'])
})

test('our Markdown report comes back by the journey that stands in it', async () => {
  const report = await writeReport(sourceOf(map, library), progress)
  const imported = await mapOf(report.blob, 'report.md')
  expect(stagesIn(imported)).toEqual(STAGES)
  expect(imported.report.some(({ what }) => what === 'skipped')).toBe(true)
})

test('indents outweigh the commas and semicolons of notes', async () => {
  expect(stagesIn(await mapOf('Stage; one\n  Touch; A\n  Touch; B\n'))).toEqual(['Stage; one'])
})

test('another diagram, prose, nothing, and a picture without a map are refused in words', async () => {
  expect(await problemOf('flowchart TD\n  A --> B\n')).toMatchObject({ code: 'refused' })
  expect(await problemOf('We met on Monday, and it went well. More will follow, I hope.')).toEqual({
    code: 'unknown',
  })
  expect(await problemOf('  \n')).toEqual({ code: 'empty' })
  const svg = '<?xml version="1.0"?><!-- of ours? --><svg xmlns="http://www.w3.org/2000/svg"/>'
  expect(await problemOf(new Blob([svg]), 'drawing.svg')).toEqual({ code: 'noMapInPicture' })
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect(await problemOf(new Blob([png]), 'x')).toBeDefined()
})

test('a file beyond the limit is refused before it is read', async () => {
  const huge = { size: IMPORT_LIMIT + 1, arrayBuffer: () => Promise.reject(new Error('read')) }
  expect(await problemOf(huge as unknown as Blob)).toEqual({
    code: 'tooLarge',
    size: IMPORT_LIMIT + 1,
    limit: IMPORT_LIMIT,
  })
})

test('the title is kept, and what is read is reported', async () => {
  const imported = await mapOf(await writeJourneyFile(map, library, async () => []))
  expect(journeyOf(imported.map).title).toBe('First online order')
  expect(imported.report.map(({ what }) => what)).toEqual(['read', 'made'])
})

test.each([
  ['English', words],
  ['French', frenchWords],
] as const)(
  'a record of any kind that cannot be read is called by its name in %s',
  async (_, spoken) => {
    const file = JSON.parse(await writeJourneyFile(map, library, async () => []))
    const broken = (kinds: readonly string[], at: Record<string, object>) => {
      for (const kind of kinds) at[kind] = { ...at[kind], [`${kind}_broken`]: { kind } }
    }
    broken(MAP_KINDS, file.map)
    // Agendas stay with the library: no file of a map has any.
    broken(
      LIBRARY_KINDS.filter((kind) => kind !== 'agenda'),
      file.library,
    )
    const found = await readImport({ name: '', content: JSON.stringify(file) }, spoken, library)
    if (found.is !== 'map') throw new Error('a table was found')
    const said = found.imported.report.filter(({ what }) => what === 'skipped')
    expect(said).toHaveLength(MAP_KINDS.length + LIBRARY_KINDS.length - 1)
    for (const { text, place } of said) {
      const [kind = ''] = place!.split('_')
      // A word of the language, and not the name of a table.
      expect(text).not.toMatch(new RegExp(`^${kind}(:|\\s)`))
      expect(text).toMatch(/^\p{Lu}/u)
    }
  },
)
