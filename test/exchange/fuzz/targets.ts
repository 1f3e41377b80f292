import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { PNG } from 'pngjs'
import { computeOutcome } from '@/exchange/answers/compute'
import { knownOf } from '@/exchange/answers/known'
import { kpisOfAnswers } from '@/exchange/answers/questions'
import { readSheets } from '@/exchange/answers/readSheets'
import { recognise } from '@/exchange/answers/recognise'
import { planOf, understand } from '@/exchange/answers/understand'
import { openBackup } from '@/exchange/backup/readBackup'
import { carryInPng, carryInSvg } from '@/exchange/export/carry'
import { writeCsv } from '@/exchange/export/csv/csv'
import { writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { writeWorkbook } from '@/exchange/export/workbook/workbook'
import { readCarriedMap } from '@/exchange/import/carried'
import type { ImportedMap } from '@/exchange/import/imported'
import { importedJourney } from '@/exchange/import/importedJourney'
import { readMermaid } from '@/exchange/import/mermaid/mermaid'
import { readOutline } from '@/exchange/import/outline/outline'
import { bestSheet } from '@/exchange/import/table/bestSheet'
import { checkFilled, guessMapping } from '@/exchange/import/table/guess'
import { importTable } from '@/exchange/import/table/importTable'
import { checkSize, rowsOf } from '@/exchange/import/table/rows'
import { importWorkbook } from '@/exchange/import/workbook/importWorkbook'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import { decode } from '@/exchange/tables/decode'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/exchange/en'
import { createMap } from '@/storage/maps'
import { keepVersion } from '@/storage/versions'
import { createDevice } from '../../storage/device'
import { backUp } from '../backup/deviceBackup'
import { noProgress, sample, sourceOf, vocabulary } from '../tableHelp'
import { mutate } from './mutate'

export type Bytes = Uint8Array<ArrayBuffer>

/** A way in, with real files for it. */
export type Target = {
  readonly name: string
  readonly files: () => Promise<readonly Bytes[]>
  /** As an import does after the file is there; nothing where no map comes of it. */
  readonly read: (bytes: Bytes) => Promise<ImportedMap | undefined>
  /** Where a file is packed, what is within is changed rather than the packing. */
  readonly mutate?: (bytes: Bytes, other: Bytes, seed: number) => Bytes | Promise<Bytes>
}

const { map, library } = sample()
const source = sourceOf(map, library)
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
const ofText = (text: string): Bytes => new TextEncoder().encode(text)
const fixture = (name: string): Bytes => Uint8Array.from(readFileSync(`test/fixtures/${name}`))

const JOURNEYS = ['small-1', 'small-3', 'sample-2'].map((name) => fixture(`${name}.journey`))
const plainPng = new Blob([Uint8Array.from(PNG.sync.write(new PNG({ width: 3, height: 2 })))])
const inPng = async (file: string) => bytesOf(await carryInPng(plainPng, file))
const inSvg = async (file: string) =>
  ofText(
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${await carryInSvg(file)}</metadata></svg>`,
  )

async function readCarried(bytes: Bytes): Promise<ImportedMap | undefined> {
  const read = await readCarriedMap(new Blob([bytes]))
  return read && importedJourney(read, library, words)
}

async function readTable(bytes: Bytes): Promise<ImportedMap | undefined> {
  const sheets = await rowsOf(bytes)
  const whole = await importWorkbook(sheets, library, words)
  if (whole) return whole
  const sheet = sheets[bestSheet(sheets, vocabulary)]!
  checkSize(sheet)
  checkFilled(sheet, vocabulary)
  const mapping = guessMapping(sheet, vocabulary)
  return importTable(sheet, mapping, { title: 'Table', vocabulary }, library.persona, words.tables)
}

async function readAnswers(bytes: Bytes): Promise<undefined> {
  const known = knownOf(map, library, en.channelNames)
  const kpis = kpisOfAnswers(library)
  for (const { table } of await readSheets(bytes)) {
    const shape = recognise(table, known)
    const usual = { usual: 'dayFirst', today: '2026-10-01' } as const
    const none = new Map<string, never>()
    const choices = { uses: none, destinations: none, personas: none, order: undefined }
    computeOutcome(
      planOf(table, shape, understand(table, shape, known, kpis, usual), {
        ...choices,
        ...{ day: '2026-10-01', trend: 'months', breakdown: true },
      }),
    )
  }
}

/** A device with the sample on it, as it is backed up. */
async function backedUp(): Promise<Bytes> {
  const storage = await createDevice().openWindow()
  const mapId = await createMap(storage, map, { personas: Object.values(library.persona) })
  const asked = { name: 'First', reason: 'asked' } as const
  await keepVersion(storage, mapId, { map, library, sequence: 0 }, asked)
  return bytesOf(await backUp(storage))
}

/** All that restoring reads of a backup; gives its first map. */
async function readBackedUp(bytes: Bytes): Promise<ImportedMap | undefined> {
  const backup = await openBackup(new Blob([bytes]))
  await backup.readLibrary()
  for (const picture of backup.pictures) await backup.readPicture(picture)
  const read = []
  for (const entry of backup.maps) {
    for (const version of entry.versions) await backup.readVersion(version)
    read.push(await backup.readMap(entry))
  }
  return read[0] && importedJourney(read[0], library, words)
}

/** One file of a zip is changed, and all packed again. */
function mutateZip(bytes: Bytes, other: Bytes, seed: number): Bytes {
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const name = names[seed % names.length]!
  const changed = mutate(Uint8Array.from(files[name]!), other, seed)
  return zipSync({ ...files, [name]: changed }, { level: 0 }) as Bytes
}

const SURVEY = ofText(
  'Date;Touchpoint;Persona;Channel;NPS;Satisfaction (1-5);Comment\n' +
    '2026-01-05;Pay online;Camille;Website;9;4;Quick\n06/01/2026;Pay online;Marc;App;3;2;"Slow; twice"\n' +
    '2026-02-01;Delivery tracking;;;10;5;\n',
)
const TABLE =
  'Stage;Step;Touchpoints;Emotion;Emotion of Camille;Pain points;Opportunities;Channels\n' +
  'Buy;Choose;Website, Shop;1;-0,5;"• slow\n• dear";Faster;Website\nUse;;Unpack;7/10;;;;Post\n'
const MARKDOWN =
  '# Trip\n\n| | Plan | **Go** |\n|---|:--|--:|\n| Touchpoints | Site<br>App | Train |\n| Emotion | 1 | -2 |\n\nThe end.'
const OUTLINE =
  '# Booking\n- Website (+1) @Camille #website\n  ! Too many steps\n  > Shorter form\n1. Phone (-1)\n\tStay\n\t\tCheck-in (+2)\n\t\t? Friendly\n'

export const TARGETS: readonly Target[] = [
  {
    name: 'journey file',
    files: async () => JOURNEYS,
    read: async (bytes) => importedJourney(readJourneyFile(decode(bytes)), library, words),
  },
  {
    name: 'PNG that carries a map',
    files: async () => JOURNEYS,
    read: readCarried,
    mutate: async (bytes, other, seed) =>
      seed % 2
        ? inPng(decode(mutate(bytes, other, seed)))
        : mutate(await inPng(decode(bytes)), other, seed),
  },
  {
    name: 'SVG that carries a map',
    files: async () => JOURNEYS,
    read: readCarried,
    mutate: async (bytes, other, seed) =>
      seed % 2
        ? inSvg(decode(mutate(bytes, other, seed)))
        : mutate(await inSvg(decode(bytes)), other, seed),
  },
  {
    name: 'workbook',
    files: async () => [
      await bytesOf((await writeWorkbook(sourceOf(map, library), noProgress)).blob),
      fixture('answers/survey.xlsx'),
    ],
    read: readTable,
    mutate: (bytes, other, seed) =>
      seed % 4 ? mutateZip(bytes, other, seed) : mutate(bytes, other, seed),
  },
  {
    name: 'backup',
    files: async () => [await backedUp()],
    read: readBackedUp,
    mutate: (bytes, other, seed) =>
      seed % 4 ? mutateZip(bytes, other, seed) : mutate(bytes, other, seed),
  },
  {
    name: 'table',
    files: async () => [
      await bytesOf((await writeCsv(source, noProgress)).blob),
      ...[TABLE, TABLE.replaceAll(';', '\t'), MARKDOWN].map(ofText),
    ],
    read: readTable,
  },
  {
    name: 'Mermaid',
    files: async () => [
      await bytesOf((await writeMermaid({ who: 'mean' })(source, noProgress)).blob),
      ofText('journey\n  title T\n  section A\n    Pay: 5: Me, You\n    %% note\n    Wait: 1\n'),
    ],
    read: async (bytes) => readMermaid(decode(bytes), words, library.persona),
  },
  {
    name: 'outline',
    files: async () => [ofText(OUTLINE)],
    read: async (bytes) => readOutline(decode(bytes), words, library.persona),
  },
  {
    name: 'answers',
    files: async () => [
      SURVEY,
      ...['windows-1252.csv', 'utf-16.tsv', 'survey.xlsx'].map((name) =>
        fixture(`answers/${name}`),
      ),
    ],
    read: readAnswers,
    mutate: (bytes, other, seed) =>
      bytes[0] === 0x50 && bytes[1] === 0x4b
        ? mutateZip(bytes, other, seed)
        : mutate(bytes, other, seed),
  },
]
