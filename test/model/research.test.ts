import { expect, test } from 'vitest'
import type { Research } from '@/model/records/card'
import { createEvidence, type EvidenceSource } from '@/model/records/evidence'
import { createMeasurement } from '@/model/records/measurement'
import { allEvidenceOf, isStale, researchOf, shareResearched } from '@/model/research'
import { openDesk, planned } from '../helpers/board'

const plain = planned({ Only: { steps: [{ touchpoint: ['A', 'B', 'C', 'D'] }] } })
const { card } = openDesk(plain)

function known(evidence: Record<string, EvidenceSource[]>, set: Record<string, Research> = {}) {
  const records = Object.entries(evidence).flatMap(([title, sources]) =>
    sources.map((source, index) =>
      createEvidence({ subjectId: card(title).id, order: `a${index}`, source }),
    ),
  )
  const cards = Object.values(plain.card).map((each) => ({
    ...each,
    research: set[each.title] ?? null,
  }))
  return {
    ...plain,
    card: Object.fromEntries(cards.map((each) => [each.id, each])),
    evidence: Object.fromEntries(records.map((record) => [record.id, record])),
  }
}
const at = (map: typeof plain, title: string) =>
  Object.values(map.card).find((each) => each.title === title)!

test('nothing known is an assumption, one source makes it partly researched, two make it researched', () => {
  const map = known({ B: ['surveys'], C: ['surveys', 'surveys'], D: ['surveys', 'sales'] })
  expect(['A', 'B', 'C', 'D'].map((title) => researchOf(map, at(map, title)))).toEqual([
    'assumption',
    'partly',
    'partly',
    'researched',
  ])
})

test('evidence behind the values of a KPI counts for its card, and not for others', () => {
  const values = ['A', 'A', 'B'].map((title, at) =>
    createMeasurement({ subjectId: card(title).id, definitionId: 'nps', order: `a${at}` }),
  )
  const behind = values.map(({ id: subjectId }) =>
    createEvidence({ subjectId, order: 'a0', source: 'surveys' }),
  )
  const own = known({ B: ['sales'] })
  const map = {
    ...own,
    measurement: Object.fromEntries(values.map((value) => [value.id, value])),
    evidence: { ...own.evidence, ...Object.fromEntries(behind.map((each) => [each.id, each])) },
  }
  const standings = ['A', 'B', 'C'].map((title) => researchOf(map, at(map, title)))
  expect(standings).toEqual(['partly', 'researched', 'assumption'])
  expect(shareResearched(map, [at(map, 'A'), at(map, 'B')])).toBe(0.75)
  const sources = allEvidenceOf(map, card('B').id).map(({ source }) => source)
  expect(sources).toEqual(['sales', 'surveys'])
})

test('what somebody set by hand stands above the evidence', () => {
  const map = known({ A: ['surveys', 'sales'] }, { A: 'assumption', B: 'researched' })
  expect(researchOf(map, at(map, 'A'))).toBe('assumption')
  expect(researchOf(map, at(map, 'B'))).toBe('researched')
})

test('what is partly researched counts half, and no card is not the same as none researched', () => {
  const map = known({ B: ['surveys'], D: ['surveys', 'sales'] })
  expect(shareResearched(map, Object.values(map.card))).toBe(0.375)
  expect(shareResearched(map, [at(map, 'A')])).toBe(0)
  expect(shareResearched(map, [])).toBeUndefined()
})

test.each([
  ['2025-11-22', 12, false],
  ['2025-11-21', 12, true],
  ['', 12, false],
  ['2026-02-28', 6, false],
  ['2026-02-27', 6, true],
])('evidence of %s is older than %i months on a given day: %s', (date, months, stale) => {
  const day = months === 6 ? '2026-08-31' : '2026-11-22'
  expect(isStale({ date }, months, day)).toBe(stale)
})
