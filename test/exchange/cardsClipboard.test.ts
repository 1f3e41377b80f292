// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { cardsClipboard } from '@/exchange/export/cardsClipboard'
import { en } from '@/i18n/en'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { createNote } from '@/model/records/note'
import { planned } from '../helpers/board'
import { sceneOf } from './scene'

const map = planned({
  Discovery: { steps: [{ touchpoint: 'Advertisement', pain: ['Too loud', 'Too long'] }] },
  Purchase: { steps: [{ touchpoint: 'Pay' }, { touchpoint: '=1+1', pain: '<b>Slow</b>' }] },
})

/** What the cards of these titles are elsewhere. */
function copied(titles: readonly string[], document: MapDocument = map) {
  const records = [
    ...Object.values(document.card),
    ...Object.values(document.stage),
    ...Object.values(document.note),
  ]
  const ids = new Set(
    records.filter(({ title }) => titles.includes(title)).map(({ id }) => id as string),
  )
  return cardsClipboard(sceneOf(document, emptyLibrary()), ids, en, async () => [])
}

/** The texts of a table's cells, row by row. */
function rowsOf(html: string): string[][] {
  const place = document.createElement('div')
  place.innerHTML = html
  return [...place.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th,td')].map((cell) =>
      cell.innerHTML
        .split('<br>')
        .map((line) => Object.assign(document.createElement('i'), { innerHTML: line }).textContent)
        .join(' | '),
    ),
  )
}

test('cards of several lanes and columns are a grid by stage and lane', () => {
  const { text, html } = copied(['Advertisement', 'Too loud', 'Too long', 'Pay', '<b>Slow</b>'])!
  expect(text.split('\n').map((line) => line.split('\t'))).toEqual([
    ['', 'Discovery', 'Purchase', 'Purchase'],
    ['Touchpoints', 'Advertisement', 'Pay', ''],
    ['Pain points', 'Too loud; Too long', '', '<b>Slow</b>'],
  ])
  expect(rowsOf(html)).toEqual([
    ['', 'Discovery', 'Purchase'],
    ['Touchpoints', 'Advertisement', 'Pay', ''],
    ['Pain points', 'Too loud | Too long', '', '<b>Slow</b>'],
  ])
  expect(html).toContain('colspan="2"')
})

test('cards of one lane are lines for an editor and a table for a deck; one card is its title', () => {
  const several = copied(['Advertisement', 'Pay'])!
  expect(several.text).toBe('Advertisement\nPay')
  expect(rowsOf(several.html)).toEqual([
    ['', 'Discovery', 'Purchase'],
    ['Touchpoints', 'Advertisement', 'Pay'],
  ])
  expect(copied(['Pay'])).toMatchObject({ text: 'Pay', html: '<p>Pay</p>' })
})

test('a stage is its cards, or its title where it has none; notes are lines', () => {
  expect(copied(['Discovery'])!.text).toBe('Advertisement\nToo loud\nToo long')
  const note = createNote({ title: 'Ask <them>', x: 0, y: 900 })
  const bare = { ...planned({ Empty: {} }), note: { [note.id]: note } }
  expect(copied(['Empty', 'Ask <them>'], bare)).toMatchObject({
    text: 'Empty\nAsk <them>',
    html: '<p>Empty</p><p>Ask &lt;them&gt;</p>',
  })
  expect(copied([])).toBeUndefined()
})

test('what a sheet would take for a formula is text in its cells, and a number stays one', () => {
  const risky = ['=1+1', '+x', '-x', '@x', '\tx', '-2', '+3.5', '=cmd|x']
  const odd = planned({
    Odd: { steps: risky.map((title) => ({ touchpoint: title, pain: 'Pain' })) },
  })
  const { text, html } = copied([...risky, 'Pain'], odd)!
  expect(text.split('\n')[1]!.split('\t').slice(1)).toEqual([
    "'=1+1",
    "'+x",
    "'-x",
    "'@x",
    'x',
    '-2',
    '+3.5',
    "'=cmd|x",
  ])
  expect(rowsOf(html)[1]!.slice(1)).toEqual([
    "'=1+1",
    "'+x",
    "'-x",
    "'@x",
    "'\tx",
    '-2',
    '+3.5',
    "'=cmd|x",
  ])
})

test('markup in titles is text in the table', () => {
  const attack = '<img src=x onerror=alert(1)>'
  const { html } = copied(
    [attack, 'b'],
    planned({ [attack]: { steps: [{ touchpoint: attack }, { touchpoint: 'b' }] } }),
  )!
  expect(html).not.toContain('<img')
  expect(rowsOf(html)[1]).toEqual(['Touchpoints', attack, 'b'])
})
