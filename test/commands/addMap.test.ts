import { expect, test } from 'vitest'
import { addMap } from '@/commands/addMap'
import { clip } from '@/commands/clipping'
import { castsOf, lanesOf, stagesOf } from '@/model/outline'
import { createCast } from '@/model/records/cast'
import { createLane } from '@/model/records/lane'
import { createPersona } from '@/model/records/persona'
import { repairMap } from '@/model/repair'
import { columnsIn, type Desk, expectOneStep, openDesk, planned } from '../helpers/board'

const open = (): Desk => openDesk(planned({ Buy: { steps: [{ touchpoint: 'Pay' }] } }))

const arriving = (fields: Partial<Parameters<typeof addMap>[1]> = {}) => ({
  map: planned({ Return: { steps: [{ touchpoint: 'Send back', pain: 'No label' }] } }),
  personas: [],
  definitions: [],
  ...fields,
})

test('a map is added after the last stage in one step, and selected', () => {
  const desk = open()
  expectOneStep(desk, () => addMap(desk, arriving()))
  expect(columnsIn(desk.map)).toEqual({ Buy: ['Pay'], Return: ['Send back, No label'] })
  const [, added] = stagesOf(desk.map)
  expect([...desk.session.getState().selection]).toEqual([added!.id])
  expect(repairMap(desk.map)).toBe(desk.map)
})

test('cards lie in the lanes of their type, and a lane of free text comes under its title', () => {
  const desk = open()
  const before = lanesOf(desk.map).map(({ type }) => type)
  const { map } = arriving()
  const lane = createLane({ type: 'text', title: 'Owner', order: 'z' })
  const [step] = Object.values(map.step)
  const { title: _, ...card } = Object.values(map.card)[0]!
  const owner = { ...card, id: 'card_owner' as const, type: 'text' as const, title: 'Ana' }
  addMap(
    desk,
    arriving({
      map: {
        ...map,
        lane: { ...map.lane, [lane.id]: lane },
        card: { ...map.card, [owner.id]: { ...owner, laneId: lane.id, homeId: step!.id } },
      },
    }),
  )
  expect(lanesOf(desk.map).map(({ type }) => type)).toEqual([...before, 'text'])
  expect(lanesOf(desk.map).at(-1)!.title).toBe('Owner')
})

test('a persona that both maps show is shown once, and a new one comes to the library', () => {
  const desk = open()
  const [known, fresh] = [createPersona({ name: 'Camille' }), createPersona({ name: 'Nora' })]
  desk.editor.transact({ verb: 'add' }, ({ map, library }) => {
    library.persona[known.id] = known
    const cast = createCast({ personaId: known.id, order: 'a0' })
    map.cast[cast.id] = cast
  })
  const casts = [known, fresh].map(({ id }, index) =>
    createCast({ personaId: id, order: `a${index}` }),
  )
  const { map } = arriving()
  const cast = Object.fromEntries(casts.map((each) => [each.id, each]))
  addMap(desk, arriving({ map: { ...map, cast }, personas: [fresh] }))
  expect(castsOf(desk.map).map(({ personaId }) => personaId)).toEqual([known.id, fresh.id])
  expect(desk.library.persona[fresh.id]).toEqual(fresh)
})

test('what was added hangs together as in its own map', () => {
  const desk = open()
  const from = arriving().map
  addMap(desk, arriving({ map: from }))
  const [, added] = stagesOf(desk.map)
  expect(clip(desk.map, [added!.id]).cards.map(({ title }) => title)).toEqual(
    clip(from, Object.keys(from.stage)).cards.map(({ title }) => title),
  )
})
