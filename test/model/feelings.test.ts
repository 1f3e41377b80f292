import { expect, test } from 'vitest'
import { felt, stageScore, touchpointsAt, touchpointsOf } from '@/model/feelings'
import { createCast } from '@/model/records/cast'
import type { PersonaId } from '@/model/records/persona'
import type { Scores } from '@/model/score'
import { openDesk, planned } from '../helpers/board'

const plain = planned({
  First: {
    wide: { touchpoint: 'Wide' },
    steps: [{ touchpoint: ['A', 'A2'], pain: 'Slow' }, { touchpoint: 'B' }],
  },
})
const { card, stage } = openDesk(plain)

function scored(scores: Record<string, Scores>) {
  const cards = Object.values(plain.card).map((each) => ({
    ...each,
    scores: scores[each.title] ?? {},
  }))
  return { ...plain, card: Object.fromEntries(cards.map((each) => [each.id, each])) }
}

test('touchpoints come in reading order, those of the whole stage first', () => {
  const titles = touchpointsOf(plain, stage('First')).map(({ title }) => title)
  expect(titles).toEqual(['Wide', 'A', 'A2', 'B'])
  expect(touchpointsAt(plain, card('A').homeId)).toHaveLength(2)
  expect(touchpointsAt(plain, 'step_gone')).toEqual([])
})

test('a persona feels what it said, else what everyone did before there were personas', () => {
  const scores = { everyone: 1, persona_a: -2 }
  expect(felt(plain, scores, 'persona_a')).toBe(-2)
  expect(felt(plain, scores, 'persona_b')).toBe(1)
  expect(felt(plain, {}, 'persona_a')).toBeUndefined()
})

test('the mean counts the personas of the map, and nobody who was taken out of it', () => {
  const casts = ['persona_b', 'persona_c'].map((personaId) =>
    createCast({ personaId: personaId as PersonaId, order: 'a0' }),
  )
  const cast = Object.fromEntries(casts.map((each) => [each.id, each]))
  const map = { ...plain, cast }
  expect(felt(map, { persona_a: -2, persona_b: 1, persona_c: 0 }, null)).toBe(0.5)
  expect(felt(map, { persona_a: -2, everyone: 2 }, null)).toBe(2)
  expect(felt(map, { persona_a: -2 }, null)).toBeUndefined()
  expect(felt(plain, { persona_a: -2, everyone: 2 }, null)).toBe(2)
  expect(felt(plain, { persona_a: -2, persona_b: 0 }, null)).toBe(-1)
})

test('a stage without scores shows the mean of its touchpoints, and says that it is one', () => {
  const map = scored({ A: { everyone: 2 }, B: { everyone: -1 }, Slow: { everyone: -2 } })
  expect(stageScore(map, stage('First'))).toEqual({ value: 0.5, isMean: true })
  expect(stageScore(map, { ...stage('First'), scores: { everyone: 0 } })).toEqual({
    value: 0,
    isMean: false,
  })
  expect(stageScore(plain, stage('First'))).toBeUndefined()
})
