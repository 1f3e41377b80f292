import { expect, test } from 'vitest'
import { addLane } from '@/commands/addLane'
import { lanesOf } from '@/model/outline'
import { LANE_TYPES } from '@/model/records/lane'
import { expectOneStep, openDesk, planned } from '../helpers/board'

test.each(LANE_TYPES)('a lane for %s goes below the others, selected and announced', (type) => {
  const desk = openDesk(planned({ Only: {} }))
  expectOneStep(desk, () => addLane(desk, type))
  const last = lanesOf(desk.map).at(-1)!
  expect(last).toMatchObject({ type, title: '', collapsed: false })
  expect([...desk.session.getState().selection]).toEqual([last.id])
  expect(desk.session.getState().announcement).toMatch(/^Lane: .+ added$/)
})

test('the first lane of a map without lanes can be added', () => {
  const desk = openDesk(planned({ Only: {} }, []))
  expectOneStep(desk, () => addLane(desk, 'pain'))
  expect(lanesOf(desk.map)).toHaveLength(1)
})
