import { expect, test } from 'vitest'
import { noPersona } from '@/insights/checks/noPersona'
import { noScenario } from '@/insights/checks/noScenario'
import { journeyOf } from '@/model/document'
import { sketch } from '../sketch'
import { first } from './found'

test('a map without a scenario says so, and offers to write it', () => {
  const made = sketch({})
  const { id } = journeyOf(made.map)
  expect(first(noScenario, made)).toEqual({
    subjectId: id,
    cardIds: [],
    fix: { kind: 'editField', subjectId: id, field: 'scenario' },
  })
  expect(first(noScenario, made.journey({ scenario: ' \n' }))).toBeDefined()
  expect(first(noScenario, made.journey({ scenario: 'Camille buys shoes' }))).toBeUndefined()
})

test('a map without a persona says so, and offers to add one', () => {
  const made = sketch({})
  expect(first(noPersona, made)).toEqual({
    subjectId: journeyOf(made.map).id,
    cardIds: [],
    fix: { kind: 'addPersona' },
  })
  expect(first(noPersona, made.personas({ Camille: 1 }))).toBeUndefined()
})
