import { expect, test } from 'vitest'
import { knownOf } from '@/exchange/answers/known'
import { looksLikeAnswers } from '@/exchange/answers/likely'
import { readSheets } from '@/exchange/answers/readSheets'
import { writeCsv } from '@/exchange/export/csv/csv'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { noProgress, sample, sourceOf } from './tableHelp'

const { map, library } = sample()
const known = knownOf(map, library, en.channelNames)

async function isLikely(text: string): Promise<boolean> {
  const sheets = await readSheets(text)
  return sheets.some(({ table }) => looksLikeAnswers(table, known))
}

test.each([
  ['a touchpoint and its score', 'Touchpoint,Score\nPay online,5\nNewsletter,4'],
  ['in French', 'Point de contact;Note;Date\nPaiement;4,5;03/04/2026'],
  ['touchpoints that the map does not have', 'Touchpoint,NPS\nWarehouse,9\nGate,10'],
  ['no header, but touchpoints of the map', 'Pay online\t5\t03/04/2026\nNewsletter\t4\t05/06/2026'],
  ['a column of scores for each touchpoint', 'Date,Pay online,Newsletter\n2026-03-01,5,4'],
  ['question and scores of one touchpoint', 'Step,Question,Answer\nPay online,Was it easy?,4'],
])('answers are told by their columns: %s', async (_, text) => {
  expect(await isLikely(text)).toBe(true)
})

test.each([
  ['figures that are no scores', 'Touchpoint,Votes\nPay online,5\nNewsletter,4'],
  ['cards of a map', 'Stage,Touchpoint,Pain point,Severity\nBuy,Pay online,Slow,4'],
  ['stages and lanes', 'Lane,Discover,Buy\nTouchpoint,Ad,Pay online\nEmotion,1,2'],
  ['scores of nobody', 'Name,Score\nLéa,5\nMarc,4'],
  ['a header alone', 'Touchpoint,Score'],
  ['lines of text', 'Pay online, by card\nNewsletter, each week'],
])('a table of something else is none: %s', async (_, text) => {
  expect(await isLikely(text)).toBe(false)
})

test.each(['en', 'fr'] as const)(
  'the table that the app writes is a map, in %s',
  async (language) => {
    const { blob } = await writeCsv(sourceOf(map, library, language), noProgress)
    const text = await blob.text()
    const sheets = await readSheets(text)
    const names = knownOf(map, library, (language === 'fr' ? fr : en).channelNames)
    expect(sheets.some(({ table }) => looksLikeAnswers(table, names))).toBe(false)
  },
)
