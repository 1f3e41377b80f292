import { strFromU8, unzipSync } from 'fflate'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { writeCsv } from '@/exchange/export/csv/csv'
import type { Exporter } from '@/exchange/export/exporter'
import { writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { FIRST_CHOICES } from '@/exchange/export/pdf/choices'
import { makePdf } from '@/exchange/export/pdf/makePdf'
import { composePicture } from '@/exchange/export/picture'
import { writeReport } from '@/exchange/export/report/report'
import { svgFile } from '@/exchange/export/svg'
import { writeWorkbook } from '@/exchange/export/workbook/workbook'
import type { MapDocument } from '@/model/document'
import { createEvidence } from '@/model/records/evidence'
import { deckOf } from './deckFile'
import { device, listening } from './pdf/device'
import { readPdf } from './pdf/readPdf'
import { xmlFault } from './strictXml'
import { noProgress, sample, sourceOf } from './tableHelp'
import { written } from './webPage/written'

const SCRIPT = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"><svg onload=alert(1)>`

const UNSAFE = [
  'javascript:alert(1)',
  ' JaVaScRiPt\t:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.test/',
  'vbscript:x',
  'file:///etc/passwd',
]
const SAFE = 'https://example.org/study'

const { map: plain, library } = sample()

/** The sample with script in every text, and links of every bad kind and one good one. */
const hostile = (() => {
  const says = <R extends object>(table: Record<string, R>, fields: Partial<R>) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, { ...record, ...fields }]))
  const pieces = Object.keys(plain.card).flatMap((subjectId) =>
    [...UNSAFE, SAFE].map((link, index) =>
      createEvidence({ subjectId: subjectId as 'card_', order: `a${index}`, sentence: link, link }),
    ),
  )
  return {
    ...plain,
    journey: says(plain.journey, { title: SCRIPT, scenario: SCRIPT, goal: SCRIPT }),
    stage: says(plain.stage, { title: SCRIPT, notes: SCRIPT }),
    card: says(plain.card, { title: SCRIPT, notes: SCRIPT, cause: SCRIPT, channels: [SCRIPT] }),
    evidence: Object.fromEntries(pieces.map((piece) => [piece.id, piece])),
  } as MapDocument
})()

const source = sourceOf(hostile, library)
const fileOf = async (write: Exporter) => (await write(source, noProgress)).blob

/** All that is followed by a click in the XML files of a zip. */
async function followedIn(blob: Blob): Promise<string[]> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const texts = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name))
  return texts.flatMap(([, bytes]) =>
    [...strFromU8(bytes).matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(
      ([, target]) => target!,
    ),
  )
}

const only = (addresses: readonly string[]) => [...new Set(addresses)]

test('a deck and a workbook show it literally and lead nowhere else', async () => {
  const { exported, slides } = await deckOf(source)
  expect(only(await followedIn(exported.blob))).toEqual([SAFE])
  expect(slides.join('')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(await followedIn(await fileOf(writeWorkbook))).toEqual([])
})

test('an SVG holds it as text: no script, no handler, no address', () => {
  const picture = composePicture(source.scene, { what: 'map' })!
  const { palette } = source.scene
  const svg = svgFile(picture, { title: SCRIPT, background: 'white', palette }, '', new Map(), 'm')
  expect(xmlFault(svg)).toBeUndefined()
  expect(svg).toContain('&lt;script')
  expect(svg).not.toMatch(/<(script|img|foreignObject|a)\b|\son\w+="|href="(?!#)/)
})

test('a PDF holds no action, and no address that is not safe', async () => {
  const choices = { ...FIRST_CHOICES, personas: true, pains: true, insights: true, debrief: true }
  const { objects } = await readPdf((await makePdf(choices, source, listening(), device)).blob)
  const all = [...objects.values()].join('\n')
  expect(all).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction \[?<<|SubmitForm)\b/)
  const addresses = [...all.matchAll(/\/URI \(((?:[^()\\]|\\.)*)\)/g)].map(([, to]) => to!)
  expect(only(addresses).filter((to) => to !== SAFE)).toEqual([])
})

test('a web page has its own script alone, and leads nowhere else', async () => {
  const choices = { notes: true, evidence: true, owners: true } as const
  const page = await written({ map: hostile, library, choices })
  expect([...page.matchAll(/<script/g)]).toHaveLength(1)
  const addresses = [...page.matchAll(/<a[^>]* href="([^"#][^"]*)"/g)].map(([, to]) => to!)
  expect(only(addresses)).toEqual([SAFE])
  expect(page).not.toMatch(/<(img|iframe|object|embed)\b/)
})

test('a Markdown report is no markup where it is read, and leads nowhere else', async () => {
  const html = await marked.parse(await (await fileOf(writeReport)).text())
  expect(html).not.toMatch(/<(script|img|svg|iframe)\b/)
  const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to!)
  expect(only(addresses)).toEqual([SAFE])
})

test('a table and a Mermaid journey hold it as it is, which nothing there runs', async () => {
  const csv = await (await fileOf(writeCsv)).text()
  expect(csv).toContain(SCRIPT.replaceAll('"', '""'))
  const mermaid = await (await fileOf(writeMermaid({ who: 'mean' }))).text()
  expect(mermaid).not.toMatch(/^\s*(?:click|%%\{)/m)
})
