import { expect, test } from 'vitest'
import { addCardHere } from '@/commands/addCard'
import { hideLanes, showLanes } from '@/commands/hideLanes'
import { nudge } from '@/commands/nudge'
import { removeSelection } from '@/commands/remove'
import { reorderBy } from '@/commands/reorder'
import { showCards } from '@/commands/showCards'
import { selectAll, walk, walkToEmotion } from '@/commands/walk'
import { keepChosenShown } from '@/editor/hiding'
import { select } from '@/editor/session'
import { createLayout } from '@/layout/board'
import { lanesOf } from '@/model/outline'
import type { LaneType } from '@/model/records/lane'
import { breakText, openDesk, optionsFor, planned } from '../helpers/board'

function open(...hidden: LaneType[]) {
  const desk = openDesk(
    planned({ Buy: { steps: [{ touchpoint: 'Pay', thought: 'Hm', pain: 'Slow' }] } }),
  )
  keepChosenShown(desk)
  hideLanes(desk, new Set(hidden.map((type) => desk.lane(type).id)))
  return desk
}

test('a hidden lane takes no room on the board, and its cards none', () => {
  const desk = open('thought', 'emotion')
  const layout = createLayout(breakText)
  const whole = layout(desk.map, optionsFor(desk.library))
  const { hiddenLanes } = desk.session.getState()
  const part = layout(desk.map, { ...optionsFor(desk.library), hiddenLanes })
  expect(part.lanes.map(({ type }) => type)).toEqual(
    whole.lanes.map(({ type }) => type).filter((type) => type !== 'thought' && type !== 'emotion'),
  )
  expect(part.emotions).toEqual([])
  expect([...part.cards.keys()]).toEqual([desk.card('Pay').id, desk.card('Slow').id])
  expect(part.height).toBeLessThan(whole.height)
  expect(layout(desk.map, optionsFor(desk.library))).toEqual(whole)
})

test('the keyboard passes by lanes that are not shown, by cards and by titles', () => {
  const desk = open('thought', 'emotion')
  const [pay, slow] = [desk.card('Pay').id, desk.card('Slow').id]
  select(desk.session, [pay])
  walk(desk, 'down')
  expect(desk.session.getState().focus).toBe(slow)
  select(desk.session, [desk.lane('touchpoint').id])
  walk(desk, 'down')
  expect(desk.session.getState().focus).toBe(desk.lane('pain').id)
  select(desk.session, [pay])
  walkToEmotion(desk)
  expect(desk.session.getState().focus).toBe(pay)
})

test('cards and lanes are carried past what is not shown', () => {
  const desk = open('thought', 'emotion')
  select(desk.session, [desk.card('Slow').id])
  nudge(desk, 'up')
  expect(desk.card('Slow').type).toBe('touchpoint')
  reorderBy(desk, 'lane', desk.lane('pain').id, -1)
  const order = lanesOf(desk.map).map(({ type }) => type)
  expect(order.slice(0, 2)).toEqual(['pain', 'touchpoint'])
})

test('all that is selected is what can be seen, so nothing else is removed', () => {
  const desk = open('pain')
  selectAll(desk)
  removeSelection(desk)
  expect(Object.values(desk.map.card).map(({ title }) => title)).toEqual(['Slow'])
})

test('what is chosen in a lane that gets hidden is let go', () => {
  const desk = open()
  select(desk.session, [desk.card('Pay').id, desk.card('Slow').id])
  hideLanes(desk, new Set([desk.lane('pain').id]))
  const { selection, focus } = desk.session.getState()
  expect([...selection]).toEqual([desk.card('Pay').id])
  expect(focus).toBeNull()
})

test('a lane comes back with the card that is looked up or added in it, and the others do not', () => {
  const desk = open('thought', 'pain')
  showCards(desk, [desk.card('Slow').id])
  expect([...desk.session.getState().hiddenLanes]).toEqual([desk.lane('thought').id])
  addCardHere(desk, 'thought')
  expect(desk.session.getState().hiddenLanes.size).toBe(0)
})

test('hiding and showing is said, once', () => {
  const desk = open('thought', 'pain')
  const said = () => desk.session.getState().announcement
  expect(said()).toBe('2 lanes hidden')
  hideLanes(desk, new Set(desk.session.getState().hiddenLanes))
  expect(said()).toBe('2 lanes hidden')
  showLanes(desk)
  expect(said()).toBe('All lanes are shown')
})
