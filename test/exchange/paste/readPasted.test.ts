import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutControls } from '@/commands/pasting/pasteOutside'
import { htmlTable } from '@/exchange/import/paste/htmlTable'
import { type ReadPaste, readPasted } from '@/exchange/import/paste/readPasted'

const read = (text: string, html = '') => readPasted({ text, html }, withoutControls)
const readWell = (text: string, html = '') => read(text, html) as ReadPaste

test('lines are lines, with what begins them taken off where signs are read', () => {
  const { likely, plain, signed } = readWell('1. Open\r\n- Try\n\n! torn\n+1 Keep')
  expect(likely).toBe('lines')
  expect(plain.map(({ text }) => text)).toEqual(['1. Open', '- Try', '! torn', '+1 Keep'])
  expect(signed).toEqual([
    { text: 'Open' },
    { text: 'Try' },
    { text: 'torn', type: 'pain' },
    { text: 'Keep', score: 1 },
  ])
})

test('lines set in below others may be stages; a list with bullets and numbers is none', () => {
  expect(readWell('Before\n\tSearch\n\tCompare\nAfter\n\tReturn')).toMatchObject({
    likely: 'outline',
    isOutline: true,
    rows: undefined,
  })
  expect(readWell('First\n- one\n- two')).toMatchObject({ likely: 'lines', isOutline: false })
})

test('a range of a sheet is cells, also with several lines in one and blanks around', () => {
  const { likely, rows } = readWell('\t\t\r\n\ta\t"b\nc"\r\n\t\td\r\n')
  expect(likely).toBe('cells')
  expect(rows).toEqual([
    ['a', 'b\nc'],
    ['', 'd'],
  ])
})

test('tables of Excel, Google Sheets and LibreOffice are read from their markup', () => {
  const excel = `<html xmlns:o="urn:x"><head><style>td{color:red}</style></head><body>
<!--StartFragment--><table border=0><col width=87><tr height=20><td colspan=2 class=xl65>Before
  the visit</td><td>After</td></tr><tr><td rowspan=2>a</td><td>b<br>c</td><td>&eacute; &amp; &#233;</td></tr>
<tr><td>d</td><td></td></tr></table><!--EndFragment--></body></html>`
  expect(htmlTable(excel)?.isHeadMerged).toBe(true)
  expect(htmlTable(excel)?.rows).toEqual([
    ['Before the visit', '', 'After'],
    ['a', 'b\nc', 'é & é'],
    ['', 'd', ''],
  ])
  const sheets = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"></style><table xmlns="http://www.w3.org/1999/xhtml"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2}">x</td><td>y</td></tr></tbody></table>`
  expect(htmlTable(sheets)?.rows).toEqual([['x', 'y']])
  const office = `<!DOCTYPE html><html><head><title></title></head><body><table cellspacing="0"><tr><td align="left"><font color="#000000">x</font></td></tr></table></body></html>`
  expect(htmlTable(office)?.rows).toEqual([['x']])
})

test('markup with words beside the table, or several tables, is read as its text', () => {
  const table = '<table><tr><td>a</td></tr></table>'
  for (const html of [`<p>Hello</p>${table}`, `${table}${table}`, '<p>a</p>', '<table>', ''])
    expect(htmlTable(html)).toBeUndefined()
  expect(readWell('Hello\na', `<p>Hello</p>${table}`).likely).toBe('lines')
})

test('what is written in cells as markup stays text', () => {
  const html = '<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td>b</td></tr></table>'
  expect(htmlTable(html)?.rows).toEqual([['<img src=x onerror=alert(1)>', 'b']])
})

test('what cannot be pasted is refused: nothing, blanks, too many, too long', () => {
  for (const text of ['', ' \n\t\n', '\u0000\u0000']) expect(read(text)).toEqual({ code: 'empty' })
  expect(read('a\n'.repeat(5_000))).toEqual({ code: 'tooMany', cards: 5_000, limit: 2_000 })
  expect(read('x'.repeat(10_000_000))).toMatchObject({ code: 'tooLong', length: 10_000_000 })
  expect(read('x'.repeat(30_000))).toMatchObject({ code: 'longTitle', length: 30_000 })
})

test('hostile markup is read in a moment', () => {
  const begun = performance.now()
  for (const part of [
    '<table',
    '<td ',
    '<tr><td>',
    '<!--',
    '<style ',
    '&amp',
    '<td colspan=99999>',
  ])
    htmlTable(`<table>${part.repeat(20_000)}`)
  expect(performance.now() - begun).toBeLessThan(1_500)
})

test('no line of a text is lost, whatever it holds', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
      const text = lines.join('\n')
      const result = read(text)
      if ('code' in result) return expect(withoutControls(text).trim()).toBe('')
      const shown = withoutControls(text)
        .split(/\r\n|\r|\n/)
        .map((each) => each.trim())
        .filter((each) => each !== '')
      expect(result.plain.map((each) => each.text)).toEqual(shown)
    }),
  )
})

test('cells of a table come out as they went in', () => {
  const text = fc
    .string({ unit: 'grapheme-ascii', maxLength: 8 })
    .map((value) => value.replace(/\s+/g, ' ').trim())
  const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 4,
  })
  const asMarkup = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  fc.assert(
    fc.property(rows, (rows) => {
      const html = rows
        .map((row) => `<tr>${row.map((value) => `<td>${asMarkup(value)}</td>`).join('')}</tr>`)
        .join('\n')
      expect(htmlTable(`<table>${html}</table>`)?.rows).toEqual(rows)
    }),
  )
})
