import { expect, test } from 'vitest'
import { createId, kindOf } from '@/model/ids'

test('an id names its kind, even where its random part holds underscores', () => {
  expect(kindOf(createId('stage'))).toBe('stage')
  expect(kindOf('card__a_b_')).toBe('card')
})

test('what is no id names no kind that a document has', () => {
  for (const text of ['', '_', '_card', 'cell:step:lane']) expect(kindOf(text)).not.toBe('card')
})

test('ids do not repeat', () => {
  const ids = Array.from({ length: 2000 }, () => createId('card'))
  expect(new Set(ids).size).toBe(2000)
})
