import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addStage } from '@/commands/addStage'
import { moveStoryPart, setStoryPart } from '@/commands/story'
import { createView } from '@/model/records/view'
import { repairMap } from '@/model/repair'
import { keyOf, storyOf, toldParts } from '@/story/story'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { type Desk, expectOneStep, openDesk, planned } from '../helpers/board'

function open(): Desk {
  const desk = openDesk(
    planned({
      First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
      Empty: {},
      Last: { steps: [{ touchpoint: 'C', opportunity: 'Faster' }] },
    }),
  )
  desk.editor.transact({ verb: 'score' }, ({ map }) => {
    map.card[desk.card('A').id]!.scores = { everyone: 1 }
    map.card[desk.card('C').id]!.scores = { everyone: -1 }
  })
  return desk
}

/** The parts as one word each: a stage by its title. */
function told(desk: Desk, parts = storyOf(desk.map)): string[] {
  return parts.map(({ part, subjectId, view }) => {
    if (part === 'stage') return desk.map.stage[subjectId]!.title
    return part === 'board' ? view!.title : part
  })
}

const part = (desk: Desk, name: string) => storyOf(desk.map)[told(desk).indexOf(name)]!

test('a map tells itself: all of it, stage by stage, the curve, the pains, the actions; what is empty is left out', () => {
  const desk = open()
  expect(told(desk)).toEqual(['overview', 'First', 'Last', 'curve', 'pains', 'actions'])
  expect(desk.map.view).toEqual({})
})

test('a map with nothing but stages is its overview', () => {
  expect(told(openDesk(planned({ A: {}, B: {} })))).toEqual(['overview'])
})

test('a part that is not told stays in its place, and only it has a record', () => {
  const desk = open()
  expectOneStep(desk, () =>
    setStoryPart(desk, storyOf(desk.map), part(desk, 'Last'), 'Last', { isTold: false }),
  )
  expect(told(desk)).toEqual(['overview', 'First', 'Last', 'curve', 'pains', 'actions'])
  expect(told(desk, toldParts(desk.map))).not.toContain('Last')
  expect(Object.values(desk.map.view)).toHaveLength(1)
  setStoryPart(desk, storyOf(desk.map), part(desk, 'First'), 'First', { notes: 'Hello' })
  expect(told(desk)).toEqual(['overview', 'First', 'Last', 'curve', 'pains', 'actions'])
  expect(part(desk, 'First').notes).toBe('Hello')
})

test('a part is told at another place, and a new stage comes after the one it follows', () => {
  const desk = open()
  const key = part(desk, 'pains').key
  expectOneStep(desk, () => moveStoryPart(desk, storyOf(desk.map), key, 1, 'Pains'))
  expect(told(desk)).toEqual(['overview', 'pains', 'First', 'Last', 'curve', 'actions'])
  addStage(desk)
  const added = Object.values(desk.map.stage).find(({ title }) => title === '')!
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    map.stage[added.id]!.title = 'New'
    map.stage[added.id]!.scores = { everyone: 1 }
  })
  expect(told(desk)).toEqual(['overview', 'pains', 'First', 'Last', 'New', 'curve', 'actions'])
})

test('a removed stage leaves the story, and undo brings its place back', () => {
  const desk = open()
  moveStoryPart(desk, storyOf(desk.map), part(desk, 'Last').key, 0, 'Last')
  const before = told(desk)
  expect(before[0]).toBe('Last')
  desk.editor.transact({ verb: 'remove' }, ({ map }) => {
    const { id } = desk.stage('Last')
    for (const view of Object.values(map.view)) if (view.subjectId === id) delete map.view[view.id]
    delete map.stage[id]
  })
  expect(told(desk)).not.toContain('Last')
  desk.editor.undo()
  expect(told(desk)).toEqual(before)
})

test('a stage of many steps is told in looks as even as can be, and set as one part', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const steps = Array.from({ length: count }, (_, at) => ({ touchpoint: `T${at}` }))
      const desk = openDesk(planned({ Long: { steps }, Short: { steps: [{ touchpoint: 'A' }] } }))
      const looks = toldParts(desk.map).filter(
        ({ subjectId }) => subjectId === desk.stage('Long').id,
      )
      expect(looks).toHaveLength(Math.ceil(count / 14))
      const homes = looks.flatMap(({ look }) => [...(look?.homeIds ?? [])])
      if (looks.length > 1) {
        const sizes = looks.map(({ look }) => look!.to - look!.from + 1)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        expect(homes).toHaveLength(count + 1)
        expect(new Set(homes).size).toBe(count + 1)
        expect(looks[0]!.look!.homeIds.has(desk.stage('Long').id)).toBe(true)
      }
      expect(looks[0]!.key).toBe(`stage:${desk.stage('Long').id}`)
      expect(new Set(looks.map(({ key }) => key)).size).toBe(looks.length)
      expect(storyOf(desk.map).filter(({ part }) => part === 'stage')).toHaveLength(2)
    }),
    { numRuns: 40 },
  )
})

test('two records for one part count as one: the first', () => {
  const desk = open()
  desk.editor.transact({ verb: 'add' }, ({ map }) => {
    const first = createView({ order: 'a0', part: 'pains', isTold: false })
    const second = createView({ order: 'a1', part: 'pains', isTold: true })
    map.view[first.id] = first
    map.view[second.id] = second
  })
  expect(told(desk).filter((name) => name === 'pains')).toHaveLength(1)
  expect(part(desk, 'pains').isTold).toBe(false)
})

test('whatever a map holds, no part is told twice, and each stage and persona is one of the map', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map }) => {
      const sound = repairMap(map)
      const story = storyOf(sound)
      expect(new Set(story.map(({ key }) => key)).size).toBe(story.length)
      for (const { part, subjectId, key, view } of story) {
        if (part === 'stage') expect(sound.stage[subjectId]).toBeDefined()
        expect(key).toBe(view ? keyOf(view) : keyOf({ part, subjectId }))
      }
    }),
    { numRuns: 60 },
  )
})

test('wherever a part is moved, it stands there, and the others keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 6 }), (moves) => {
      const desk = open()
      for (const [from, to] of moves) {
        const story = storyOf(desk.map)
        const { key } = story[from]!
        moveStoryPart(desk, story, key, to, 'x')
        const others = story.map((each) => each.key).filter((each) => each !== key)
        const wanted = [...others.slice(0, to), key, ...others.slice(to)]
        expect(storyOf(desk.map).map((each) => each.key)).toEqual(wanted)
      }
    }),
    { numRuns: 40 },
  )
})
