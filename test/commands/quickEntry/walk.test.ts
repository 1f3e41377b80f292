import { expect, test } from 'vitest'
import { landingOf } from '@/commands/quickEntry/landing'
import { placeInWords } from '@/commands/quickEntry/placeInWords'
import { placeAtFocus, standing } from '@/commands/quickEntry/places'
import { besideLane, besideStep, newStepAfter } from '@/commands/quickEntry/walk'
import type { EntryPlace } from '@/editor/entry'
import { cellKey, pointKey } from '@/editor/session'
import { en } from '@/i18n/en'
import { emptyMap } from '@/model/document'
import { createJourney } from '@/model/records/journey'
import { type Desk, openDesk, planned } from '../../helpers/board'

const open = () =>
  openDesk(
    planned({
      First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
      Second: {},
      Third: { wide: { action: 'Wide' }, steps: [{ touchpoint: 'C' }] },
    }),
  )

const at = (desk: Desk, focus: string | null): EntryPlace => placeAtFocus(desk.map, focus)!

/** A place in words, as the line says it. */
function words({ map }: Desk, place: EntryPlace, type?: 'pain'): string {
  return placeInWords(map, landingOf(map, place, type), en, 'new step').join(' › ')
}

test('the line opens in the cell where the keyboard stands', () => {
  const desk = open()
  expect(words(desk, at(desk, desk.card('Slow').id))).toBe('First › A › Pain points')
  const cell = cellKey(desk.card('B').homeId, desk.lane('thought').id)
  expect(words(desk, at(desk, cell))).toBe('First › B › Thoughts')
  expect(words(desk, at(desk, desk.card('Wide').id))).toBe('Third › Actions')
})

test('a touchpoint makes its own step, so the line at one says so', () => {
  const desk = open()
  const place = at(desk, desk.card('A').id)
  expect(words(desk, place)).toBe('First › new step › Touchpoints')
  expect(words(desk, place, 'pain')).toBe('First › A › Pain points')
})

test('from a point of a curve, a KPI or a lane that shows what cards carry it opens at the touchpoints', () => {
  const desk = open()
  const point = pointKey(null, desk.card('A').id)
  const kpi = cellKey(desk.card('A').homeId, desk.lane('kpi').id)
  for (const key of [point, kpi]) {
    expect(at(desk, key)).toMatchObject({
      homeId: desk.card('A').homeId,
      laneId: desk.lane('touchpoint').id,
    })
  }
})

test('without a cell it opens at the end of the stage, else of the map; a lane stays the lane', () => {
  const desk = open()
  expect(at(desk, desk.stage('First').id).homeId).toBe(desk.card('B').homeId)
  expect(words(desk, at(desk, desk.stage('Second').id))).toBe('Second › new step › Touchpoints')
  expect(at(desk, null).homeId).toBe(desk.card('C').homeId)
  expect(words(desk, at(desk, desk.lane('pain').id))).toBe('Third › C › Pain points')
  expect(placeAtFocus(emptyMap(createJourney({})), null)).toBeNull()
})

test('it walks from step to step through the stages, and past the last to a step to come', () => {
  const desk = open()
  const pains = at(desk, desk.card('Slow').id)
  let place = pains
  const seen = [words(desk, place)]
  for (let step = 0; step < 5; step += 1) {
    place = besideStep(desk.map, place, 1)
    seen.push(words(desk, place))
  }
  const way = [
    'First › A › Pain points',
    'First › B › Pain points',
    'Second › new step › Pain points',
    'Third › C › Pain points',
    'Third › new step › Pain points',
  ]
  expect(seen).toEqual([...way, way.at(-1)])
  const back = way.map(() => {
    const said = words(desk, place)
    place = besideStep(desk.map, place, -1)
    return said
  })
  expect(back).toEqual(way.toReversed())
  expect(place).toEqual(pains)
})

test('from cards as wide as a stage it walks to the steps around them', () => {
  const desk = open()
  const wide = at(desk, desk.card('Wide').id)
  expect(words(desk, besideStep(desk.map, wide, 1))).toBe('Third › C › Actions')
  expect(words(desk, besideStep(desk.map, wide, -1))).toBe('Second › new step › Actions')
})

test('a map that ends in a stage without steps goes no further', () => {
  const desk = openDesk(planned({ First: { steps: [{ touchpoint: 'A' }] }, Last: {} }))
  const place = at(desk, desk.stage('Last').id)
  expect(besideStep(desk.map, place, 1)).toEqual(place)
})

test('it walks through the lanes that are typed into, and from the last to the first', () => {
  const desk = openDesk(
    planned({ First: { steps: [{ touchpoint: 'A' }] } }, [
      'touchpoint',
      'emotion',
      'image',
      'thought',
      'kpi',
      'pain',
    ]),
  )
  let place = at(desk, desk.card('A').id)
  const seen = [1, 1, 1, -1].map((by) => {
    place = besideLane(desk.map, place, by as 1 | -1)
    return desk.map.lane[place.laneId!]!.type
  })
  expect(seen).toEqual(['thought', 'pain', 'touchpoint', 'pain'])
})

test('folded lanes are passed over: they are kept for later', () => {
  const desk = open()
  desk.editor.transact({ verb: 'collapse' }, ({ map }) => {
    map.lane[desk.lane('thought').id]!.collapsed = true
  })
  const place = besideLane(desk.map, at(desk, desk.card('A').id), 1)
  expect(place.laneId).toBe(desk.lane('pain').id)
})

test('a new step begins with its touchpoint, behind the step at hand', () => {
  const desk = open()
  const place = newStepAfter(desk.map, at(desk, desk.card('Slow').id))
  expect(words(desk, place)).toBe('First › new step › Touchpoints')
  expect(place.after).toBe(desk.card('A').homeId)
  expect(newStepAfter(desk.map, place)).toEqual(place)
  expect(newStepAfter(desk.map, at(desk, desk.card('Wide').id)).after).toBe(desk.card('C').homeId)
})

test('a step that was to come behind one that is gone comes at the end of the stage', () => {
  const desk = open()
  const place = newStepAfter(desk.map, at(desk, desk.card('Slow').id))
  expect(standing(desk.map, place)).toEqual(place)
  const b = desk.card('B').homeId
  desk.editor.transact({ verb: 'remove' }, ({ map }) => {
    for (const title of ['A', 'Slow']) delete map.card[desk.card(title).id]
  })
  expect(standing(desk.map, place)).toMatchObject({ homeId: null, after: b })
})

test('a place whose step, stage or lane is gone is the nearest that is there', () => {
  const desk = open()
  const pains = at(desk, desk.card('Slow').id)
  const [a, b] = [desk.card('A').homeId, desk.card('B').homeId]
  desk.editor.transact({ verb: 'remove' }, ({ map }) => {
    delete map.card[desk.card('Slow').id]
    delete map.card[desk.card('A').id]
  })
  expect(desk.map.step[a]).toBeUndefined()
  expect(standing(desk.map, pains)).toMatchObject({ homeId: null, after: b })
  desk.editor.transact({ verb: 'remove' }, ({ map }) => {
    delete map.lane[desk.lane('pain').id]
    for (const id of [desk.card('B').id, b, desk.stage('First').id])
      for (const table of [map.card, map.step, map.stage]) delete table[id]
  })
  expect(standing(desk.map, pains)).toMatchObject({
    stageId: desk.stage('Third').id,
    laneId: desk.lane('touchpoint').id,
    homeId: null,
  })
})
