import { expect, test } from 'vitest'
import { readImport } from '@/exchange/import/readImport'
import { reportRepairs } from '@/exchange/import/reportRepairs'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { en } from '@/i18n/exchange/en'
import { fr } from '@/i18n/exchange/fr'
import { emptyLibrary, MAP_KINDS, type MapDocument, tableOf } from '@/model/document'
import { createLink } from '@/model/records/link'
import { createVote } from '@/model/records/vote'
import { openDesk, planned } from '../helpers/board'

const map = planned({
  First: { steps: [{ touchpoint: 'A', pain: ['Slow', 'Dear'] }, { touchpoint: 'B' }] },
})
const { card } = openDesk(map)
const library = emptyLibrary()

/** The report of a journey file that holds this map, without what was read and made. */
async function reportOf(broken: MapDocument, words = en) {
  const content = await writeJourneyFile(broken, library, async () => [])
  const read = await readImport({ name: '', content }, words, library)
  if (read.is !== 'map') throw new Error('no map was read')
  return read.imported.report
    .filter(({ what }) => what === 'skipped' || what === 'changed')
    .map(({ what, text }) => `${what}: ${text}`)
}

test('what was mended is told by kind and number, and by title where there is one', async () => {
  const lost = ['Slow', 'Dear'].map((title) => ({ ...card(title), homeId: 'step_gone' as const }))
  const links = [1, 2].map(() => createLink({ fromId: card('A').id, toId: 'card_gone' }))
  const vote = createVote({ roundId: 'round_gone', subjectId: card('Slow').id, count: 1 })
  const broken = {
    ...map,
    card: { ...map.card, ...tableOf(lost) },
    ...{ link: tableOf(links), vote: tableOf([vote]) },
  }
  expect(await reportOf(broken)).toEqual([
    'skipped: Link: 2 left out, for they led nowhere or stood twice',
    'skipped: Dots of a round: 1 left out, for it led nowhere or stood twice',
    expect.stringMatching(
      /^changed: Card: 2 put where they can stand: “(Slow” and “Dear|Dear” and “Slow)”$/,
    ),
  ])
})

test('where only an order was mended, nothing is said to have led nowhere', async () => {
  const a = { ...card('A'), order: '!' }
  const broken = { ...map, card: { ...map.card, [a.id]: a } }
  expect(await reportOf(broken)).toEqual([
    'changed: Card: 1 had no place among the others, and comes last now: “A”',
  ])
  expect(await reportOf(broken, fr)).toEqual([
    'changed: Fiche\u00a0: 1 élément sans rang, à présent à la fin\u00a0: «\u00a0A\u00a0»',
  ])
})

test('a file in order is said to be nothing but read', async () => {
  expect(await reportOf(map)).toEqual([])
})

test('of many only some are named, and long titles are cut', () => {
  const records = Array.from({ length: 8 }, (_, at) => ({
    ...card('A'),
    title: at === 0 ? `${'x'.repeat(80)}\nmore` : `Card ${at}`,
  }))
  expect(reportRepairs([{ what: 'moved', kind: 'card', records }], en)[0]!.text).toBe(
    `Card: 8 put where they can stand: “${'x'.repeat(59)}…”, “Card 1”, “Card 2”, “Card 3”, “Card 4”, and 3 others`,
  )
})

test('every kind of record has a name in both languages', () => {
  for (const { importing } of [en, fr])
    for (const kind of MAP_KINDS) expect(importing.kinds[kind]).toMatch(/./)
})
