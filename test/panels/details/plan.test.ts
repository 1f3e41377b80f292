import { expect, test } from 'vitest'
import { isOverdue, ownersIn } from '@/panels/details/plan'
import { openDesk, planned } from '../../helpers/board'

test.each([
  ['2026-11-21', 'planned', true],
  ['2026-11-22', 'planned', false],
  ['2026-11-23', 'started', false],
  ['2026-11-21', 'idea', true],
  ['2026-11-21', 'done', false],
  ['2026-11-21', 'dropped', false],
  ['', 'started', false],
] as const)('what is due on "%s" and %s is overdue on 22 November: %s', (due, state, expected) => {
  expect(isOverdue({ due, state }, '2026-11-22')).toBe(expected)
})

test('the owners of a map are named once, in the order of the alphabet', () => {
  const desk = openDesk(planned({ Only: { steps: [{ opportunity: ['A', 'B', 'C', 'D', 'E'] }] } }))
  const owners = { A: 'Zoé', B: 'Émile', C: ' Zoé ', D: '', E: 'Ana' }
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    for (const [title, owner] of Object.entries(owners))
      map.card[desk.card(title).id]!.owner = owner
  })
  expect(ownersIn(desk.map, 'fr')).toEqual(['Ana', 'Émile', 'Zoé'])
})
