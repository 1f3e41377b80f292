import { expect, test } from 'vitest'
import { en } from '@/i18n/panels/en/index'
import { fr } from '@/i18n/panels/fr/index'
import { CHECKS } from '@/insights/checker'
import { sayFinding } from '@/insights/sayFinding'
import type { Finding, Fix, Moment } from '@/insights/types'
import { idsOf, keyOf, sayFix } from '@/panels/insights/checker/say'
import { memorableMoments } from '@/panels/insights/curve'
import type { Writing } from '@/panels/insights/report'

const writing: Writing = {
  title: (id) => `<${id}>`,
  persona: (id) => `<${id}>`,
  channel: (channel) => channel,
  family: (family) => family,
  kpi: (id) => `<${id}>`,
  value: (_, value) => `<${value}>`,
  score: (score) => `<${score}>`,
  share: (share) => `<${share}>`,
  number: (value) => `<${value}>`,
  day: (day) => `<${day}>`,
}

test('every check is said in both languages, with its place and its value', () => {
  for (const words of [en, fr])
    for (const { id } of CHECKS) {
      const finding: Finding = {
        check: id,
        subjectId: 'card_a',
        cardIds: ['card_a'],
        placeId: 'card_a',
        detail: { kind: 'date', date: '2026-01-31' },
      }
      const said = sayFinding(finding, words.findings.checks, writing)
      const places = words.findings.checks[id].found.length
      expect(said).toMatch(/\p{L}.*\.$/su)
      expect([id, said.includes('<card_a>')]).toEqual([id, places > 0])
      expect([id, said.includes('<2026-01-31>')]).toEqual([id, places > 1])
    }
})

test('every kind of detail is written as what it is', () => {
  const base = { check: 'valley', subjectId: 'card_a', cardIds: [], placeId: 'card_a' } as const
  for (const [detail, written] of [
    [{ kind: 'score', score: -1.5 }, '<-1.5>'],
    [{ kind: 'date', date: '2026-01-31' }, '<2026-01-31>'],
    [{ kind: 'kpi', definitionId: 'nps' }, '<nps>'],
    [{ kind: 'stage', stageId: 'stage_b' }, '<stage_b>'],
  ] as const)
    expect(sayFinding({ ...base, detail }, en.findings.checks, writing)).toContain(written)
})

test('every fix has its words, those of a field by the field', () => {
  const fixes: Fix[] = [
    { kind: 'addTouchpoint', stageId: 'stage_a' },
    { kind: 'addPain', touchpointId: 'card_a' },
    { kind: 'addOpportunity', painId: 'card_a' },
    { kind: 'addPersona' },
    { kind: 'attachKpi', subjectId: 'card_a' },
    { kind: 'editKpi', measurementId: 'measurement_a' },
    { kind: 'removeDuplicate', cardId: 'card_a', keepId: 'card_b' },
    ...(['scenario', 'owner', 'evidence', 'due', 'proof'] as const).map(
      (field) => ({ kind: 'editField', subjectId: 'card_a', field }) as const,
    ),
  ]
  for (const words of [en, fr])
    expect(new Set(fixes.map((fix) => sayFix(fix, words))).size).toBe(fixes.length)
})

test('a finding leads to its cards, else to its stage, else nowhere', () => {
  const finding = { check: 'noKpi', subjectId: 'stage_a', cardIds: [] } as const
  expect(idsOf({ ...finding, cardIds: ['card_a'], placeId: 'stage_a' })).toEqual(['card_a'])
  expect(idsOf({ ...finding, placeId: 'stage_a' })).toEqual(['stage_a'])
  expect(idsOf(finding)).toEqual([])
  expect(keyOf(finding)).toBe('noKpi stage_a')
})

test('of many moments of truth those with most reasons stay, then the most intense, in order', () => {
  const moment = (index: number, fields: Partial<Moment>): Moment => ({
    cardId: `card_${index}`,
    score: 0.5,
    reasons: ['peak'],
    painIds: [],
    ...fields,
  })
  const moments = Array.from({ length: 20 }, (_, index) =>
    moment(index, index === 12 ? { reasons: ['valley', 'pain'] } : { score: index % 2 ? -2 : 0 }),
  )
  const kept = memorableMoments({ personaId: null, points: [], measuredGaps: [], moments })
  expect(kept.map(({ cardId }) => Number(cardId.slice(5)))).toEqual([1, 3, 5, 7, 9, 11, 12, 13])
  expect(
    memorableMoments({
      personaId: null,
      points: [],
      measuredGaps: [],
      moments: moments.slice(0, 3),
    }),
  ).toHaveLength(3)
})
