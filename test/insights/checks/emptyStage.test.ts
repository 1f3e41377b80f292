import { expect, test } from 'vitest'
import { emptyStage } from '@/insights/checks/emptyStage'
import { sketch } from '../sketch'
import { first, found } from './found'

test('a stage without a touchpoint is empty, whatever else stands in it', () => {
  const made = sketch({
    Full: { steps: [{ touchpoint: 'Pay' }] },
    Wide: { wide: { touchpoint: 'Chat' } },
    Painful: { steps: [{ pain: 'Slow' }] },
    Bare: {},
  })
  expect(found(emptyStage, made)).toEqual({ looked: 4, places: ['Painful', 'Bare'] })
  expect(first(emptyStage, made)).toMatchObject({
    subjectId: made.id<'stage'>('Painful'),
    fix: { kind: 'addTouchpoint', stageId: made.id<'stage'>('Painful') },
  })
})
