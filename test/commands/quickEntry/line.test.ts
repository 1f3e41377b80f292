import { expect, test } from 'vitest'
import { castPersona } from '@/commands/personas'
import {
  beginStage,
  closeEntry,
  enterLines,
  isNaming,
  type LineContext,
  leaveNaming,
  moveOn,
  placeOf,
} from '@/commands/quickEntry/line'
import { namesFor } from '@/commands/quickEntry/names'
import { openEntry } from '@/commands/quickEntry/openEntry'
import { createPersona } from '@/model/records/persona'
import {
  type BoardPlan,
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../../helpers/board'

const camille = createPersona({ name: 'Camille' })
const marc = createPersona({ name: 'Marc' })

const PLAN: BoardPlan = {
  First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
  Second: {},
}

/** A desk with the line open where a card is, or where it opens by itself. */
function open(at?: string, plan = PLAN, lanes?: Parameters<typeof planned>[1]) {
  const desk = openDesk(planned(plan, lanes), {
    persona: { [camille.id]: camille, [marc.id]: marc },
    definition: {},
    agenda: {},
  })
  for (const { id } of [camille, marc]) castPersona(desk, id)
  if (at) desk.session.setState({ focus: desk.card(at).id })
  openEntry(desk)
  const line = (): LineContext => ({
    editor: desk.editor,
    session: desk.session,
    messages: desk.messages,
    names: namesFor(desk),
    words: { newStep: 'new step', stageTitle: 'Title of the new stage' },
  })
  const enter = (...lines: string[]) => enterLines(line(), lines)
  return { desk, line, enter }
}

const said = (desk: Desk) => desk.session.getState().announcement

test('a line is a card of its cell and one step of the history, and the line goes on there', () => {
  const { desk, enter } = open('Slow')
  expectOneStep(desk, () => expect(enter('Dear')).toBe(true))
  expect(said(desk)).toBe('Pain point: Dear added')
  expectOneStep(desk, () => enter('Ugly'))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Dear, Ugly', 'B'])
  expect(desk.session.getState()).toMatchObject({ focus: desk.card('Ugly').id, editing: null })
})

test('touchpoints line up as steps, and signs put other kinds below the last of them', () => {
  const { desk, enter } = open('A')
  for (const text of ['New', '!Hard', '?Why', '>Help', 'Newer'])
    expectOneStep(desk, () => enter(text))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow', 'New, Why, Hard, Help', 'Newer', 'B'])
})

test('in an empty stage the first card makes the first step, of whatever kind it is', () => {
  const { desk, enter } = open()
  expectOneStep(desk, () => enter('!Hard'))
  expectOneStep(desk, () => enter('Touch'))
  expect(columnsIn(desk.map).Second).toEqual(['Touch, Hard'])
})

test('kind, score, persona and channel are on the card', () => {
  const { desk, enter } = open('A')
  expectOneStep(desk, () => enter('!-2 @camille @marc Broken #phone'))
  expect(desk.card('Broken')).toMatchObject({
    type: 'pain',
    personaIds: [camille.id, marc.id],
    scores: { [camille.id]: -2, [marc.id]: -2 },
    channels: ['phone'],
  })
  enter('+1,5 Pay')
  expect(desk.card('Pay').scores).toEqual({ everyone: 1.5 })
})

test('who is named with a score at a touchpoint has felt it; others come by it too', () => {
  const { desk, enter } = open('A')
  enter(':( @camille Pay')
  expect(desk.card('Pay')).toMatchObject({ scores: { [camille.id]: -1 }, personaIds: [] })
  enter('@camille Collect')
  expect(desk.card('Collect')).toMatchObject({ scores: {}, personaIds: [camille.id] })
})

test('a score alone is given to the touchpoint of the step', () => {
  const { desk, enter } = open('Slow')
  expectOneStep(desk, () => expect(enter('-1,5 @marc')).toBe(true))
  expect(desk.card('A').scores).toEqual({ [marc.id]: -1.5 })
  expect(said(desk)).toBe('A: −1.5, Frustrated')
  expectNothing(desk, () => expect(enter('@marc')).toBe(false))
  expectNothing(desk, () => expect(enter('  ')).toBe(false))
})

test('where no lane holds a kind, the lane comes with the card; a folded one opens', () => {
  const { desk, enter } = open('A', PLAN, ['touchpoint', 'pain'])
  expectOneStep(desk, () => enter('>Help'))
  expect(desk.lane('opportunity').id).toBe(desk.card('Help').laneId)
  desk.editor.transact({ verb: 'collapse' }, ({ map }) => {
    map.lane[desk.lane('pain').id]!.collapsed = true
  })
  expectOneStep(desk, () => enter('!Dear'))
  expect(desk.lane('pain').collapsed).toBe(false)
})

test('on a map without a lane one of touchpoints comes with the first card', () => {
  const { desk, enter } = open(undefined, { Only: {} }, [])
  expectOneStep(desk, () => enter('A'))
  expectOneStep(desk, () => enter('B'))
  expect(columnsIn(desk.map).Only).toEqual(['A', 'B'])
  expect(Object.keys(desk.map.lane)).toHaveLength(1)
})

test('several lines are several cards in one step of the history', () => {
  const { desk, enter } = open('A')
  expectOneStep(desk, () => enter('New', '!Hard', '', 'Newer'))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow', 'New, Hard', 'Newer', 'B'])
  expect(said(desk)).toBe('3 cards added')
})

test('moving on enters what was typed first, and says where the line is', () => {
  const { desk, line } = open('Slow')
  expectOneStep(desk, () => expect(moveOn(line(), 'Dear', 'nextStep')).toBe(true))
  expect(said(desk)).toBe('Pain point: Dear added. First, B, Pain points')
  expectNothing(desk, () => expect(moveOn(line(), '', 'previousLane')).toBe(false))
  expect(said(desk)).toBe('First, B, Thoughts')
  expectOneStep(desk, () => moveOn(line(), 'Hm', 'nextLane'))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Dear', 'B, Hm'])
})

test('past the last step Tab makes the map longer, card by card, and nothing without one', () => {
  const { desk, line } = open('B', { First: { steps: [{ touchpoint: 'A' }, { touchpoint: 'B' }] } })
  expectNothing(desk, () => {
    moveOn(line(), '', 'nextStep')
    moveOn(line(), '', 'nextStep')
  })
  expectOneStep(desk, () => moveOn(line(), 'C', 'nextStep'))
  expectOneStep(desk, () => moveOn(line(), 'D', 'nextStep'))
  expect(columnsIn(desk.map).First).toEqual(['A', 'B', 'C', 'D'])
})

test('a new step comes with its card, behind the step at hand', () => {
  const { desk, line, enter } = open('Slow')
  expectOneStep(desk, () => moveOn(line(), 'Dear', 'newStep'))
  expectOneStep(desk, () => enter('Between'))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Dear', 'Between', 'B'])
})

test('a new stage takes its title next, and follows the stage at hand', () => {
  const { desk, line, enter } = open('Slow')
  expectOneStep(desk, () => expect(beginStage(line(), 'Dear')).toBe(true))
  expect(isNaming(line())).toBe(true)
  expect(said(desk)).toBe('Pain point: Dear added. Title of the new stage')
  expectNothing(desk, () => expect(enter('')).toBe(false))
  expectOneStep(desk, () => enter('! Between'))
  expect(said(desk)).toBe('Stage: ! Between added')
  expectOneStep(desk, () => enter('Touch'))
  expect(Object.keys(columnsIn(desk.map))).toEqual(['First', '! Between', 'Second'])
  expect(columnsIn(desk.map)['! Between']).toEqual(['Touch'])
})

test('from title to title several stages are made; Tab and Enter lead into the last', () => {
  const { desk, line } = open('Slow')
  beginStage(line(), '')
  expectOneStep(desk, () => beginStage(line(), 'X'))
  expectOneStep(desk, () => moveOn(line(), 'Y', 'nextStep'))
  expect(Object.keys(columnsIn(desk.map))).toEqual(['First', 'X', 'Y', 'Second'])
  expect(placeOf(line())).toMatchObject({ stageId: desk.stage('Y').id, homeId: null })
})

test('a map without a stage begins with the title of one, and several lines are several stages', () => {
  const { desk, line, enter } = open(undefined, {})
  expect(isNaming(line())).toBe(true)
  expect(leaveNaming(line())).toBe(false)
  expectNothing(desk, () => expect(moveOn(line(), '', 'nextStep')).toBe(false))
  expectOneStep(desk, () => enter('One', ' ', 'Two'))
  expect(columnsIn(desk.map)).toEqual({ One: [], Two: [] })
  expectOneStep(desk, () => enter('Touch'))
  expect(columnsIn(desk.map)).toEqual({ One: [], Two: ['Touch'] })
})

test('a title can be left for cards again', () => {
  const { desk, line, enter } = open('Slow')
  beginStage(line(), '')
  expect(leaveNaming(line())).toBe(true)
  enter('Dear')
  expect(columnsIn(desk.map).First![0]).toBe('A, Slow, Dear')
})

test('what is undone takes the line back to where there is something', () => {
  const { desk, enter } = open()
  enter('X')
  desk.editor.undo()
  expectOneStep(desk, () => enter('Y'))
  expect(columnsIn(desk.map).Second).toEqual(['Y'])
})

test('a closed line keeps what was typed, and opens on the board from elsewhere', () => {
  const { desk, line } = open('Slow')
  closeEntry(line(), 'half a sen')
  expect(desk.session.getState()).toMatchObject({ entry: null, entryDraft: 'half a sen' })
  desk.session.setState({ tab: 'table' })
  openEntry(desk)
  expect(desk.session.getState()).toMatchObject({ tab: 'map', entryDraft: 'half a sen' })
})
