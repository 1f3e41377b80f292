import { produce } from 'immer'
import { expect, test } from 'vitest'
import { createLink } from '@/model/records/link'
import { createMeasurement } from '@/model/records/measurement'
import { removeCards, removeLane, removeStage } from '@/model/removal'
import { repairMap } from '@/model/repair'
import { columnsIn, openDesk, planned } from '../helpers/board'

const plain = planned({
  First: {
    wide: { action: 'Wide' },
    steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }],
  },
  Second: { steps: [{ touchpoint: 'C', opportunity: 'Faster' }] },
})
const { card, stage, lane } = openDesk(plain)
const link = createLink({ fromId: card('Slow').id, toId: card('Faster').id })
const measure = (subjectId: 'stage_x' | 'card_x') =>
  createMeasurement({ subjectId, definitionId: 'nps', order: 'a0' })
const onStage = measure(stage('First').id as 'stage_x')
const onCard = measure(card('C').id as 'card_x')
const map = {
  ...plain,
  link: { [link.id]: link },
  measurement: { [onStage.id]: onStage, [onCard.id]: onCard },
}

test('a card goes with its links and its measurements', () => {
  const after = produce(map, (draft) => removeCards(draft, [card('Faster').id, card('C').id]))
  expect(columnsIn(after)).toEqual({ First: ['[Wide]', 'A, Slow', 'B'], Second: [''] })
  expect(after.link).toEqual({})
  expect(Object.keys(after.measurement)).toEqual([onStage.id])
})

test('a stage goes with its steps, their cards, its own cards, links and measurements', () => {
  const after = produce(map, (draft) => removeStage(draft, stage('First').id))
  expect(columnsIn(after)).toEqual({ Second: ['C, Faster'] })
  expect(Object.keys(after.step)).toEqual([card('C').homeId])
  expect(after.link).toEqual({})
  expect(Object.keys(after.measurement)).toEqual([onCard.id])
  expect(repairMap(after)).toBe(after)
})

test('a lane goes with its cards, and the other lanes keep theirs', () => {
  const after = produce(map, (draft) => removeLane(draft, lane('touchpoint').id))
  expect(columnsIn(after)).toEqual({ First: ['[Wide]', 'Slow', ''], Second: ['Faster'] })
  expect(after.lane[lane('touchpoint').id]).toBeUndefined()
  expect(Object.keys(after.measurement)).toEqual([onStage.id])
})

test('what is not there is not removed', () => {
  const after = produce(map, (draft) => {
    removeCards(draft, ['card_gone'])
    removeStage(draft, 'stage_gone')
    removeLane(draft, 'lane_gone')
  })
  expect(after).toBe(map)
})
