import { expect, test } from 'vitest'
import { endEditing, typeTitle } from '@/commands/editTitle'
import { addLink, addOpportunityFor, endLink, startLink, unlink } from '@/commands/links'
import { linkedTo } from '@/model/outline'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

function open(): Desk {
  return openDesk(
    planned({
      Only: { steps: [{ touchpoint: 'A', pain: 'Slow', opportunity: 'Faster' }, { pain: 'Dear' }] },
    }),
  )
}

const said = (desk: Desk) => desk.session.getState().announcement

const linksOf = (desk: Desk) =>
  Object.values(desk.map.link).map(({ fromId, toId }) => [fromId, toId])

test('an arrow goes from one card to the other', () => {
  const desk = open()
  const [from, to] = [desk.card('Slow').id, desk.card('Faster').id]
  expectOneStep(desk, () => addLink(desk, from, to))
  expect(linksOf(desk)).toEqual([[from, to]])
})

test('no arrow leads from a card to itself, and none joins the same two again', () => {
  const desk = open()
  const [from, to] = [desk.card('Slow').id, desk.card('Faster').id]
  expectNothing(desk, () => addLink(desk, from, from))
  addLink(desk, from, to)
  expectNothing(desk, () => addLink(desk, from, to))
  expectNothing(desk, () => addLink(desk, to, from))
  expect(linksOf(desk)).toHaveLength(1)
})

test('taking an arrow away takes it away from either end, and leaves the others', () => {
  const desk = open()
  const [slow, faster, dear] = ['Slow', 'Faster', 'Dear'].map((title) => desk.card(title).id)
  addLink(desk, slow!, faster!)
  addLink(desk, dear!, faster!)
  expectOneStep(desk, () => unlink(desk, faster!, slow!))
  expect(linksOf(desk)).toEqual([[dear, faster]])
  expectNothing(desk, () => unlink(desk, faster!, slow!))
})

test('an arrow starts where the keyboard stands and ends at the next card', () => {
  const desk = open()
  const [from, to] = [desk.card('Slow').id, desk.card('Faster').id]
  desk.session.setState({ focus: from })
  expectNothing(desk, () => startLink(desk))
  expect(desk.session.getState().linkFrom).toBe(from)
  expect(said(desk)).toBe('Choose the card that the arrow points to. Escape cancels.')
  expectOneStep(desk, () => endLink(desk, to))
  expect(said(desk)).toBe('Slow linked to Faster')
  expect(desk.session.getState().linkFrom).toBeNull()
  expect(linksOf(desk)).toEqual([[from, to]])
})

test('without the keyboard on a card it starts at the card that is selected, or not at all', () => {
  const desk = open()
  const { id } = desk.card('Slow')
  desk.session.setState({ focus: desk.stage('Only').id, selection: new Set([id]) })
  startLink(desk)
  expect(desk.session.getState().linkFrom).toBe(id)
  desk.session.setState({ selection: new Set() })
  startLink(desk)
  expect(desk.session.getState().linkFrom).toBeNull()
  expectNothing(desk, () => endLink(desk, id))
})

test('an opportunity that answers a pain point stands in its step, linked and for the same people', () => {
  const desk = open()
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    map.card[desk.card('Dear').id]!.personaIds = ['persona_a']
  })
  expectOneStep(desk, () => {
    addOpportunityFor(desk, desk.card('Dear').id)
    typeTitle(desk, desk.session.getState().editing!, 'Cheaper')
  })
  expect(said(desk)).toBe('Opportunity added')
  endEditing(desk)
  expect(columnsIn(desk.map).Only![1]).toBe('Dear, Cheaper')
  expect(desk.card('Cheaper')).toMatchObject({ type: 'opportunity', personaIds: ['persona_a'] })
  expect(linkedTo(desk.map, desk.card('Cheaper').id)).toEqual([desk.card('Dear')])
})

test('nothing answers a card that is gone', () => {
  const desk = open()
  expectNothing(desk, () => addOpportunityFor(desk, 'card_gone'))
})
