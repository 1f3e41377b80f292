import { expect, test } from 'vitest'
import { buildPlan } from '@/exchange/import/buildPlan'
import type { MapPlan } from '@/exchange/import/plan'
import { lanesOf, stagesOf, stepsOf } from '@/model/outline'
import { createPersona } from '@/model/records/persona'
import { repairMap } from '@/model/repair'
import { EVERYONE } from '@/model/score'
import { validateMap } from '@/model/validate'

const plan: MapPlan = {
  title: 'Stay',
  personas: [{ name: 'Camille' }, { name: 'Marc', role: 'a guest' }],
  stages: [
    {
      title: 'Arrive',
      cards: [{ type: 'text', title: 'Whole stage' }],
      steps: [
        {
          cards: [
            { type: 'touchpoint', title: 'Door', scores: new Map([[1, -1.5]]) },
            { type: 'pain', title: 'Locked' },
            { type: 'opportunity', title: 'Code', answers: true },
            { type: 'opportunity', title: 'Alone' },
          ],
        },
        { title: 'Later', cards: [{ type: 'thought', title: 'Late', of: [0] }] },
      ],
    },
    { title: 'Leave', steps: [] },
  ],
}

const cardOf = (made: ReturnType<typeof buildPlan>, title: string) =>
  Object.values(made.map.card).find((card) => card.title === title)!

test('a plan is a sound map, in its order', () => {
  const made = buildPlan(plan, {})
  expect(repairMap(made.map)).toBe(made.map)
  expect(validateMap(made.map).defects).toEqual([])
  expect(stagesOf(made.map).map(({ title }) => title)).toEqual(['Arrive', 'Leave'])
  const [arrive] = stagesOf(made.map)
  expect(stepsOf(made.map, arrive!.id).map(({ title }) => title)).toEqual(['', 'Later'])
  expect(cardOf(made, 'Whole stage').homeId).toBe(arrive!.id)
})

test('a card gets its lane, and one that no lane is there for gets a new one', () => {
  const made = buildPlan(plan, {})
  expect(lanesOf(made.map).at(-1)!.type).toBe('text')
  const lanes = [
    { type: 'touchpoint', title: '' } as const,
    { type: 'pain', title: 'Woes' } as const,
  ]
  const named = buildPlan({ ...plan, lanes }, {})
  expect(lanesOf(named.map)[1]!.title).toBe('Woes')
  expect(cardOf(named, 'Locked').laneId).toBe(lanesOf(named.map)[1]!.id)
})

test('scores and concerns are those of the personas that are named', () => {
  const made = buildPlan(plan, {})
  const [camille, marc] = made.personas
  expect(cardOf(made, 'Door').scores).toEqual({ [marc!.id]: -1.5 })
  expect(cardOf(made, 'Late').personaIds).toEqual([camille!.id])
  const alone = buildPlan(
    {
      ...plan,
      personas: [],
      stages: [
        {
          title: '',
          steps: [{ cards: [{ type: 'touchpoint', title: 'T', scores: new Map([['all', 2]]) }] }],
        },
      ],
    },
    {},
  )
  expect(cardOf(alone, 'T').scores).toEqual({ [EVERYONE]: 2 })
})

test('an opportunity that answers is linked from the pain point before it, and no other', () => {
  const made = buildPlan(plan, {})
  const links = Object.values(made.map.link)
  expect(links.map(({ fromId, toId }) => [fromId, toId])).toEqual([
    [cardOf(made, 'Locked').id, cardOf(made, 'Code').id],
  ])
})

test('a persona of the library is found by name, whatever its accents and case; an archived one is not', () => {
  const mine = createPersona({ name: 'CAMILLE', colour: 'indigo' })
  const gone = createPersona({ name: 'Marc', archived: true })
  const made = buildPlan(plan, { [gone.id]: gone, [mine.id]: mine })
  const cast = Object.values(made.map.cast).map(({ personaId }) => personaId)
  expect(cast).toContain(mine.id)
  expect(cast).not.toContain(gone.id)
  expect(made.personas.map(({ name, role }) => [name, role])).toEqual([['Marc', 'a guest']])
  // Two curves of one colour could not be told apart.
  expect(made.personas[0]!.colour).not.toBe('indigo')
})
