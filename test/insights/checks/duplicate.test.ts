import { expect, test } from 'vitest'
import { duplicate } from '@/insights/checks/duplicate'
import { sketch } from '../sketch'
import { first, found } from './found'

const plan = {
  Discovery: { steps: [{ touchpoint: 'Newsletter' }] },
  Purchase: {
    steps: [
      { touchpoint: ['Payer en ligne', '', ''], pain: 'Payer en ligne' },
      { touchpoint: 'X' },
    ],
  },
}

test('two cards of a type in a stage whose titles read alike are duplicates', () => {
  const made = sketch(plan)
  expect(found(duplicate, made).places).toEqual([])
  const [one, other] = [made.id('Payer en ligne'), made.id('X')]
  made.cards({ X: { title: ' PAYER  en lignë' } })
  expect(found(duplicate, made)).toEqual({ looked: 6, places: [' PAYER  en lignë'] })
  expect(first(duplicate, made)).toEqual({
    subjectId: other,
    cardIds: [one, other],
    placeId: other,
    detail: { kind: 'stage', stageId: made.id<'stage'>('Purchase') },
    fix: { kind: 'removeDuplicate', cardId: other, keepId: one },
  })
})

test('the same in another stage is none: people come back', () => {
  const made = sketch(plan).cards({ X: { title: 'Newsletter' } })
  expect(found(duplicate, made).places).toEqual([])
})

test('each further one is a finding, and the first is kept', () => {
  const made = sketch({ Stage: { steps: [{ pain: ['Slow', 'B', 'C'] }] } })
  const keepId = made.id('Slow')
  made.cards({ B: { title: 'Slow' }, C: { title: 'slow' } })
  const { findings } = duplicate.run({ map: made.map, library: made.library, today: '' })
  expect(findings.map(({ fix }) => fix)).toEqual([
    expect.objectContaining({ keepId }),
    expect.objectContaining({ keepId }),
  ])
})
