import { strFromU8, unzipSync } from 'fflate'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { light } from '@/drawing/palette'
import { writeCsv } from '@/exchange/export/csv/csv'
import type { Exporter } from '@/exchange/export/exporter'
import { writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { FIRST_CHOICES } from '@/exchange/export/pdf/choices'
import { makePdf } from '@/exchange/export/pdf/makePdf'
import { composePicture } from '@/exchange/export/picture'
import { writeReport } from '@/exchange/export/report/report'
import { svgFile } from '@/exchange/export/svg'
import { writeWorkbook } from '@/exchange/export/workbook/workbook'
import { rowsOf } from '@/exchange/import/table/rows'
import { overlap } from '@/layout/box'
import { emptyLibrary } from '@/model/document'
import type { Card } from '@/model/records/card'
import { createNote } from '@/model/records/note'
import { laidOut, planned } from '../helpers/board'
import { deckOf, wordsIn } from './deckFile'
import { device, listening } from './pdf/device'
import { readPdf } from './pdf/readPdf'
import { xmlFault } from './strictXml'
import { noProgress, sourceOf } from './tableHelp'
import { written } from './webPage/written'

/** What people's languages, keyboards and clipboards can put into one short text. */
const EXTREMES = {
  'joined emoji': 'Family 👨‍👩‍👧‍👦 in orbit 👩🏽‍🚀 with love ❤️‍🔥',
  flags: 'From 🇫🇷 to 🇯🇵 by way of 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'Arabic with digits': 'دفع ٣٥ يورو ثم 12 more',
  'Hebrew with digits': 'שילמתי 35.90 ₪ באתר shop',
  'direction overrides': 'read \u202egpj.exe\u202c and \u2067מפה\u2069 on',
  'a word of 500 letters': 'Donaudampf'.repeat(50),
  'combining marks': `Z${'\u0351\u0332\u0489'.repeat(20)} algo`,
  'spaces only': ' \u00a0\u2003\u3000 ',
  controls: 'bell\u0007 nul\u0000 escape\u001b[31m half\ud83d none\uffff',
} as const

/** A text of 10 000 letters of which any part that is lost or doubled would be seen. */
const LONG = Array.from({ length: 2000 }, (_, at) => String(at).padStart(4, '0'))
  .join(' ')
  .padEnd(10_000, '.')

const TEXTS = Object.values(EXTREMES)

/** A stage of touchpoints called so, with the long text as a sticky's and as a card's notes. */
const map = (() => {
  const plan = planned({
    [EXTREMES['joined emoji']]: {
      steps: [
        ...TEXTS.map((title) => ({ touchpoint: title, thought: `${title} ` })),
        { touchpoint: 'With notes' },
      ],
    },
  })
  const card = Object.fromEntries(
    Object.entries(plan.card).map(([id, each]): [string, Card] => [
      id,
      each.title === 'With notes' ? { ...each, notes: LONG } : each,
    ]),
  )
  const note = createNote({ title: LONG, x: -900, y: 0 })
  return { ...plan, card, note: { [note.id]: note } }
})()

const source = sourceOf(map)
const blobOf = async (write: Exporter) => (await write(source, noProgress)).blob

/** A text without the spaces that a line break may take, controls, and what is no character. */
function solid(text: string): string {
  return text.replace(/\s|[\p{Cc}\p{Cs}\ufffd-\uffff]/gu, '')
}

/** What a text file of words has no use for, and a terminal may obey. */
const CONTROL = /[^\P{Cc}\t\n\r]/u

const unescaped = (xml: string) =>
  xml
    .replace(/&(?:#x([0-9a-f]+)|#(\d+));/gi, (_, hex: string, decimal: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => {
      return { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name]!
    })

/** Claims that every one of the texts stands whole in what a file shows, one line after the other. */
function expectWhole(shown: string, texts: readonly string[] = [...TEXTS, LONG]) {
  const seen = solid(shown)
  const missing = texts.filter((text) => !seen.includes(solid(text)))
  expect(missing).toEqual([])
}

/** The XML parts of a zip, each well-formed. */
async function partsOf(blob: Blob): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
  const parts = files
    .filter(([name]) => /\.(xml|rels|vml)$/.test(name))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  for (const [name, xml] of parts) expect([name, xmlFault(xml)]).toEqual([name, undefined])
  return new Map(parts)
}

test('on the board no two of them overlap, and each is whole in its lines', () => {
  const geometry = laidOut(map, emptyLibrary())
  const boxes = [...geometry.cards.values(), ...geometry.notes]
  for (const [at, box] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      expect([box.id, other.id, overlap(box, other)]).toEqual([box.id, other.id, false])
  for (const { width, height } of boxes) {
    expect(Number.isFinite(width * height)).toBe(true)
    expect(Math.min(width, height)).toBeGreaterThan(0)
  }
  const ground = { x: 0, y: 0, width: geometry.width, height: geometry.height }
  for (const note of geometry.notes) expect(overlap(note, ground)).toBe(false)
  expect(solid(geometry.notes[0]!.lines.join(''))).toBe(solid(LONG))
  expect(solid(geometry.stages[0]!.lines.join(''))).toBe(solid(EXTREMES['joined emoji']))
})

test('an SVG is well-formed and has each of them whole', () => {
  const picture = composePicture(source.scene, { what: 'map' })!
  const options = { title: TEXTS.join(' '), background: 'white', palette: light } as const
  const svg = svgFile(picture, options, '', new Map(), 'm')
  expect(xmlFault(svg)).toBeUndefined()
  const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, line]) => line!)
  expectWhole(unescaped(lines.join('')))
})

test('a PDF has each of them whole, on one page and on tiles', async () => {
  for (const pages of ['one', 'tiles'] as const) {
    const choices = { ...FIRST_CHOICES, pages }
    const { blob } = await makePdf(choices, source, listening(), device)
    const { pages: read } = await readPdf(blob)
    expectWhole(read.map(({ lines }) => lines.join('')).join(''))
  }
})

test('a deck is well-formed and has each of them whole, the notes beside their slide', async () => {
  const { exported, slides, notes } = await deckOf(source)
  await partsOf(exported.blob)
  expectWhole(slides.flatMap(wordsIn).join(''))
  expectWhole(notes.join(''), [LONG])
})

test('a workbook is well-formed and gives each of them back to the last sign', async () => {
  const blob = await blobOf(writeWorkbook)
  await partsOf(blob)
  const sheets = await rowsOf(new Uint8Array(await blob.arrayBuffer()))
  const cells = new Set(sheets.flatMap(({ rows }) => rows.flat()))
  expect([...TEXTS, LONG].filter((text) => !cells.has(text))).toEqual([])
})

test('a CSV gives each of them back to the last sign', async () => {
  const text = await (await blobOf(writeCsv)).text()
  const cells = new Set((await rowsOf(text)).flatMap(({ rows }) => rows.flat()))
  expect([...TEXTS, LONG].filter((each) => !cells.has(each))).toEqual([])
})

test('a Markdown report says each of them whole where it is read', async () => {
  const report = await (await blobOf(writeReport)).text()
  expect(report).not.toMatch(CONTROL)
  const html = await marked.parse(report)
  expectWhole(unescaped(html.replace(/<[^>]*>/g, '')))
})

test('a Mermaid journey keeps each of them on a line of its own', async () => {
  const text = await (await blobOf(writeMermaid({ who: 'mean' }))).text()
  expect(text).not.toMatch(CONTROL)
  expectWhole(text, TEXTS)
  const tasks = text.split('\n').filter((line) => /: -?\d/.test(line))
  expect(tasks).toHaveLength(TEXTS.length + 1)
})

test('a web page shows each of them whole, as text', async () => {
  const page = await written({ map, library: emptyLibrary(), choices: { notes: true } })
  expect(page).not.toMatch(CONTROL)
  const body = page.slice(page.indexOf('<body'))
  expectWhole(
    unescaped(body.replace(/<(script|style|title)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')),
  )
})
