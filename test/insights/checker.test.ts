import { expect, test } from 'vitest'
import { CHECKS, checkMap, checksOf } from '@/insights/checker'
import { journeyOf } from '@/model/document'
import { type Sketch, sketch, TODAY } from './sketch'

const checked = ({ map, library }: Sketch) => checkMap(map, library, TODAY)
const names = (made: Sketch) => checked(made).findings.map(({ check }) => check)

/** A map in which nothing is missing. */
function good() {
  return sketch({
    Purchase: { steps: [{ touchpoint: 'Pay', pain: 'Slow', opportunity: 'Faster' }] },
  })
    .journey({ scenario: 'Camille buys shoes' })
    .personas({ Camille: 1 })
    .scores({ Pay: [-2] })
    .link('Slow', 'Faster')
    .cards({ Faster: { owner: 'Inès', due: '2026-12-01' } })
    .measure('Pay', 'nps', { value: 20, target: 30 })
    .prove('Faster', 'Pay', 'nps')
    .evidence('Pay', { date: '2026-10-01' })
}

test('a map in order is complete, and nothing is found', () => {
  expect(checked(good())).toEqual({ findings: [], completeness: 100 })
})

test('an empty map is not complete: what it has not is not in order', () => {
  expect(checked(sketch({}))).toMatchObject({ completeness: 0 })
  expect(names(sketch({}))).toEqual(['noScenario', 'noPersona'])
})

test('findings come check by check, those that matter most first', () => {
  const made = sketch({ A: {}, B: { steps: [{ touchpoint: 'Pay', opportunity: 'Faster' }] } })
  expect(names(made)).toEqual([
    'noScenario',
    'noPersona',
    'emptyStage',
    'noOwner',
    'noProof',
    'noKpi',
    'noKpi',
    'noEvidence',
  ])
  const weights = CHECKS.map(({ weight }) => weight)
  expect(weights).toEqual(
    ['must', 'should', 'could'].flatMap((each) => weights.filter((weight) => weight === each)),
  )
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length)
})

test('a finding that the team lives with says why, and no longer counts', () => {
  const made = good().journey({ scenario: '' })
  const { id } = journeyOf(made.map)
  const { completeness } = checked(made)
  made.dismiss('noPersona', id).dismiss('noScenario', made.id('Pay'))
  expect(checked(made).completeness).toBe(completeness)
  expect(checked(made).findings[0]).not.toHaveProperty('dismissed')
  made.dismiss('noScenario', id, { reason: 'A workshop about everything' })
  expect(checked(made).completeness).toBe(100)
  expect(checked(made).findings).toMatchObject([
    { check: 'noScenario', dismissed: { reason: 'A workshop about everything' } },
  ])
})

test('each check counts by its weight, and by the share of what is in order', () => {
  // Scenario, persona, stage, valley, pain (3 each); due, owner, proof, target, stage KPI,
  // evidence (2 each); age and titles (1 each) come to 29.
  const whole = 5 * 3 + 6 * 2 + 2
  expect(checked(good().journey({ scenario: '' })).completeness).toBeCloseTo(100 - 300 / whole, 10)
  const half = sketch({ A: { steps: [{ touchpoint: 'Pay' }] }, B: {} })
  half.journey({ scenario: 'x' }).personas({ Camille: 1 })
  // Scenario, persona, half of the stages, no stage KPI, no evidence, no title twice.
  expect(checked(half).completeness).toBeCloseTo((100 * (3 + 3 + 1.5 + 1)) / 14, 10)
})

test('the findings alone are the same', () => {
  const { map, library } = sketch({ A: {} })
  expect(checksOf(map, library, TODAY)).toEqual(checkMap(map, library, TODAY).findings)
})
