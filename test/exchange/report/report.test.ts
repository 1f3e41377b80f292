import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { expect, test } from 'vitest'
import { inCell, link, paragraph, words } from '@/exchange/export/report/escape'
import { writeReport } from '@/exchange/export/report/report'
import { emptyLibrary, type LibraryDocument, type MapDocument, tableOf } from '@/model/document'
import { createNote } from '@/model/records/note'
import { anyText, arbitraryMap } from '../../helpers/arbitraryMap'
import { makeSample } from '../../helpers/sample'
import { quiet, sourceOf } from '../source'

const written = async (map: MapDocument, library: LibraryDocument) =>
  (await writeReport(sourceOf(map, library), quiet)).blob.text()

/** Every part that a Markdown parser finds, however deep. */
function tokensIn(text: string): Token[] {
  const found: Token[] = []
  marked.walkTokens(marked.lexer(text), (token) => void found.push(token))
  return found
}

const markup = fc
  .array(
    fc.constantFrom(
      ...['#', '# ', '*', '_', '`', '```', '~~', '|', '\\', '[a]', '(b)', '![x](y)', '<b>', '<!--'],
      ...[
        '> ',
        '- ',
        '+ ',
        '1. ',
        '2) ',
        '---',
        '===',
        '&lt;',
        '&',
        '\n',
        '\r\n',
        ' ',
        '    ',
        '\t',
      ],
      ...[
        'http://a.fr',
        'www.b.fr',
        'a@b.fr',
        '[^1]',
        '$x$',
        ':',
        'word',
        '<http://x>',
        '</script>',
      ],
      ...['javascript:alert(1)', '[x]: y'],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const PLAIN = new Set(['paragraph', 'text', 'escape', 'space', 'br'])

test('no text is ever markup: not in a paragraph, an item or a cell', () => {
  fc.assert(
    fc.property(fc.oneof(markup, anyText), (text) => {
      const plain = (source: string, also: string[] = []) => {
        for (const token of tokensIn(source)) {
          // An e-mail address becomes a link by itself, which is safe to follow.
          const isMail = token.type === 'link' && token.href.startsWith('mailto:')
          if (!isMail) expect([...PLAIN, ...also]).toContain(token.type)
          if (token.type === 'html') expect(token.raw).toBe('<br>')
        }
      }
      plain(words(text))
      plain(paragraph(text))
      plain(`- ${inCell(text)}`, ['list', 'list_item', 'html'])
      plain(`| a | b |\n| --- | --- |\n| ${inCell(text)} | x |`, ['table', 'html'])
      const table = tokensIn(`| a | b |\n| --- | --- |\n| ${inCell(text)} | x |`)[0]!
      expect(table).toMatchObject({ type: 'table', rows: [[{}, { text: 'x' }]] })
      const shown = marked.parse(words(text), { async: false }).replace(/<[^>]*>/g, '')
      const read = shown.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => SIGNS[name]!)
      expect(read.trim().replace(/\s+/g, ' ')).toBe(oneLine(text).replace(/\s+/g, ' '))
    }),
    // A line of `:-` makes a table of the line before it.
    { numRuns: 400, examples: [['#\r\n:- ']] },
  )
})

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
}

function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

test('a link leads where it should, whatever stands in it', () => {
  const [found] = tokensIn(link('a \\] b', 'https://x.fr/(a)_<b>|c d')).filter(
    (token) => token.type === 'link',
  )
  expect(found).toMatchObject({ href: 'https://x.fr/%28a%29%5f%3cb%3e%7cc%20d' })
})

test('any map becomes a report whose only links are safe and whose only markup is ours', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async ({ map, library }) => {
      const tokens = tokensIn(await written(map, library))
      for (const token of tokens) {
        if (token.type === 'link') expect(token.href).toMatch(/^(?:https?:|mailto:)/)
        if (token.type === 'html') expect(token.raw).toBe('<br>')
        expect(['image', 'def', 'codespan', 'em', 'del']).not.toContain(token.type)
      }
      const fences = tokens.filter(({ type }) => type === 'code')
      expect(fences).toHaveLength(1)
      expect(fences[0]).toMatchObject({
        lang: 'mermaid',
        text: expect.stringMatching(/^journey\n/),
      })
    }),
    { numRuns: 25 },
  )
})

test('the sample is told in full', async () => {
  const { map, personas } = makeSample('en')
  const text = await written(map, { ...emptyLibrary(), persona: tableOf(personas) })
  const shown = tokensIn(text)
    .filter((token) => token.type === 'text' || token.type === 'escape')
    .map((token) => ('text' in token ? token.text : ''))
    .join('')
  for (const { title } of [...Object.values(map.card), ...Object.values(map.stage)])
    expect(shown).toContain(title)
  for (const { sentence } of Object.values(map.evidence)) expect(shown).toContain(sentence)
  const headings = tokensIn(text).flatMap((token) =>
    token.type === 'heading' && token.depth === 2 ? token.text : [],
  )
  expect(headings.slice(0, 7)).toEqual([
    'The journey',
    'Debrief',
    'Personas',
    'Stage by stage',
    'Pain points by priority',
    'Votes',
    'Opportunities',
  ])
})

test('the debrief tells who does what by when, and every open note once', async () => {
  const { map, personas } = makeSample('en')
  const notes = [
    createNote({ x: 0, y: 0, title: 'Ask *legal*', parked: 'a0' }),
    createNote({ x: 0, y: 0, title: 'Too loud' }),
  ]
  const text = await written(
    { ...map, note: tableOf(notes) },
    { ...emptyLibrary(), persona: tableOf(personas) },
  )
  expect(text).toContain('| Guest checkout | Inès | 2027-01-05 | Started | Account form asks')
  expect(text).toContain('- Ask \\*legal\\* (parking lot)')
  expect(text).toContain('- Too loud (beside the board)')
  expect(text.match(/Too loud/g)).toHaveLength(1)
  expect(text).toContain('- 2027-01-05 · Inès: Guest checkout')
})
