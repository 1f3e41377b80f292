import { expect, test } from 'vitest'
import { writeReport } from '@/exchange/export/report/report'
import { mermaidBlockIn, readMermaid } from '@/exchange/import/mermaid/mermaid'
import type { ImportError } from '@/exchange/importError'
import { en as words } from '@/i18n/exchange/en'
import { emptyLibrary, tableOf } from '@/model/document'
import { touchpointsOf } from '@/model/feelings'
import { stagesOf } from '@/model/outline'
import { makeSample } from '../../helpers/sample'
import { quiet, sourceOf } from '../source'

const read = (document: string) => {
  const { text, line, outside } = mermaidBlockIn(document)!
  return readMermaid(text, words, {}, line, outside)
}

const titles = (map: Parameters<typeof stagesOf>[0]) =>
  stagesOf(map).map((stage) => [stage.title, touchpointsOf(map, stage).map(({ title }) => title)])

test.each(['```', '~~~', '````'])(
  'the first journey in a Markdown document is found in %s',
  (fence) => {
    const document = `\ufeff# Notes\r\n\r\n${fence}mermaid\r\nflowchart LR\r\n${fence}\r\nText\r\n${fence} mermaid\r\njourney\r\n  section A\r\n  Pay: 3,5\r\n${fence}\r\n\r\nEnd`
    expect(mermaidBlockIn(document)).toEqual({
      text: 'journey\n  section A\n  Pay: 3,5',
      line: 8,
      outside: 6,
    })
    const { map, report } = read(document)
    expect(titles(map)).toEqual([['A', ['Pay']]])
    expect(report.slice(1)).toEqual([
      { what: 'skipped', text: words.mermaid.read.outsideBlock(6) },
      { what: 'changed', place: 'line 10', text: words.mermaid.read.comma('3,5') },
    ])
  },
)

test('a refusal counts its line in the whole document', () => {
  for (const [body, line] of [
    ['journey\nPay', 5],
    ['---\ntitle: x\njourney', 4],
    ['Journey\nPay: 3', 4],
  ] as const)
    try {
      read(`a\n\n\`\`\`mermaid\n${body}\n\`\`\`\nb\n`)
      expect.unreachable()
    } catch (error) {
      expect((error as ImportError).problem).toMatchObject({ code: 'refused', line })
    }
})

test('what stands after a block at the top is told to be left out as well', () => {
  const { report } = readMermaid('\n```mermaid\njourney\nsection A\n```\none\n\ntwo\n', words, {})
  expect(report[1]!.text).toBe(words.mermaid.read.outsideBlock(2))
})

test('a block of another kind, or quoted in one, is none', () => {
  for (const text of [
    'journey\nsection A',
    '```\njourney\n```',
    '```mermaid\npie\n```',
    '````md\n```mermaid\njourney\n```\n````',
    'Text `mermaid` journey',
  ])
    expect([text, mermaidBlockIn(text)]).toEqual([text, undefined])
})

test('a report of ours comes back by its diagram', async () => {
  const { map, personas } = makeSample('en')
  const source = sourceOf(map, { ...emptyLibrary(), persona: tableOf(personas) })
  const document = await (await writeReport(source, quiet)).blob.text()
  expect(titles(read(document).map)).toEqual(titles(map))
})

test('fences without end are looked through at once', () => {
  const start = performance.now()
  for (const text of ['```mermaid\n', '```\n', '~~~x\n```mermaid\n', '````mermaid\njourney\n```\n'])
    mermaidBlockIn(text.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(5_000)
})

test.each([
  [':::mermaid', ':::'],
  ['```{mermaid}', '```'],
  ['```Mermaid', '```'],
])('a journey is found as other writers mark it: %s', (open, close) => {
  const document = `# Notes\n\n:::note\nA box\n:::\n\n${open}\njourney\n  section A\n  Pay: 4\n${close}\n`
  expect(titles(read(document).map)).toEqual([['A', ['Pay']]])
})
