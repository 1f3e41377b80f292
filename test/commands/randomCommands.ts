import fc from 'fast-check'
import { addCardHere, addCardInCell, addTouchpoint } from '@/commands/addCard'
import { addLane } from '@/commands/addLane'
import { addStage } from '@/commands/addStage'
import { clip, parseClipping } from '@/commands/clipping'
import type { CommandContext } from '@/commands/context'
import { editCards, toggleLane } from '@/commands/editFields'
import { cancelEditing, endEditing, typeTitle } from '@/commands/editTitle'
import { attachKpi, editKpi, removeKpi } from '@/commands/kpis'
import { addLink, addOpportunityFor, unlink } from '@/commands/links'
import { moveCards } from '@/commands/moveCards'
import { addNote } from '@/commands/notes'
import { nudge } from '@/commands/nudge'
import { duplicateSelection, pasteClipping } from '@/commands/paste'
import { createPersonaFor, editPersona, uncastPersona } from '@/commands/personas'
import { beginStage, closeEntry, enterLines, moveOn } from '@/commands/quickEntry/line'
import { namesFor } from '@/commands/quickEntry/names'
import { openEntry } from '@/commands/quickEntry/openEntry'
import { removeSelection } from '@/commands/remove'
import { reorderBy } from '@/commands/reorder'
import { setScore } from '@/commands/scores'
import { setSpan } from '@/commands/setSpan'
import { walk } from '@/commands/walk'
import type { Direction } from '@/editor/navigation'
import { select } from '@/editor/session'
import { stepsOf } from '@/model/outline'
import { CARD_TYPES } from '@/model/records/card'
import { cardTypeOf, LANE_TYPES } from '@/model/records/lane'
import type { PersonaId } from '@/model/records/persona'
import { anyText } from '../helpers/arbitraryMap'

/** One thing that somebody does; `a`, `b` and `c` pick what it is done to, and where. */
export type RandomCommand = {
  readonly act: string
  readonly a: number
  readonly b: number
  readonly c: number
  readonly text: string
}

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']

type Hand = {
  readonly context: CommandContext
  readonly command: RandomCommand
  pick<T>(list: readonly T[], by?: number): T | undefined
}

/** What can be done on a board, each by the command that the interface uses for it. */
const ACTS: Readonly<Record<string, (hand: Hand) => void>> = {
  walk: ({ context, command }) => walk(context, DIRECTIONS[command.a % 4]!),
  select: ({ context, command, pick }) => {
    const { map } = context.editor.store.getState()
    const all = [map.card, map.card, map.stage, map.lane, map.note].flatMap(Object.keys)
    const chosen = [command.a, command.b, command.c].map((by) => pick(all, by) ?? '')
    select(context.session, new Set(chosen.filter((id) => id !== '')))
  },
  addHere: ({ context, pick }) => addCardHere(context, pick(CARD_TYPES)!),
  addTouchpoint: ({ context, pick }) => {
    const stage = pick(Object.values(context.editor.store.getState().map.stage))
    if (stage) addTouchpoint(context, stage.id)
  },
  addInCell: ({ context, command, pick }) => {
    const { map } = context.editor.store.getState()
    const lane = pick(
      Object.values(map.lane).filter(({ type }) => cardTypeOf(type)),
      command.b,
    )
    const home = pick([...Object.values(map.step), ...Object.values(map.stage)])
    if (lane && home) addCardInCell(context, cardTypeOf(lane.type)!, { lane, homeId: home.id })
  },
  quickEntry: ({ context, command, pick }) => {
    openEntry(context)
    const words = { newStep: 'new step', stageTitle: 'Title' }
    const line = { ...context, names: namesFor(context), words }
    const sign = pick(['', '!', '?', '>', '+1,5 ', '-'], command.b)!
    const text = sign + command.text
    if (command.c % 5 === 0) beginStage(line, text)
    else if (command.c % 5 === 1) enterLines(line, [text, command.text])
    else moveOn(line, text, pick(['nextStep', 'previousStep', 'nextLane', 'newStep'] as const)!)
    enterLines(line, [command.text])
    closeEntry(line, '')
  },
  addLane: ({ context, pick }) => void addLane(context, pick(LANE_TYPES)!),
  addStage: ({ context, command }) => {
    const count = Object.keys(context.editor.store.getState().map.stage).length
    addStage(context, command.a % (count + 1))
  },
  addNote: ({ context, command }) => void addNote(context, { x: command.a, y: command.b }),
  type: ({ context, command }) => {
    const { editing, focus } = context.session.getState()
    const { map } = context.editor.store.getState()
    const id = editing ?? focus ?? ''
    if (map.card[id] ?? map.stage[id] ?? map.lane[id] ?? map.note[id])
      typeTitle(context, id, command.text)
  },
  endEditing: ({ context }) => endEditing(context),
  cancelEditing: ({ context }) => cancelEditing(context),
  vote: ({ context, command, pick }) => {
    const card = pick(Object.values(context.editor.store.getState().map.card))
    if (card) editCards(context, [card.id], { votes: command.b }, { verb: 'vote' })
  },
  toggleLane: ({ context, pick }) => {
    const lane = pick(Object.values(context.editor.store.getState().map.lane))
    if (lane) toggleLane(context, lane.id)
  },
  score: ({ context, command, pick }) => {
    const { map, library } = context.editor.store.getState()
    const subject = pick([...Object.values(map.card), ...Object.values(map.stage)])
    const persona = pick([null, ...(Object.keys(library.persona) as PersonaId[])], command.b)
    const value = command.c % 7 === 0 ? undefined : (command.c % 60) / 10 - 3
    if (subject) setScore(context, subject.id, persona ?? null, value)
  },
  attachKpi: ({ context, command, pick }) => {
    const { map } = context.editor.store.getState()
    const subject = pick([...Object.values(map.card), ...Object.values(map.stage)])
    const own = { name: command.text, unit: '', better: 'higher' } as const
    const definition = command.b % 2 ? own : 'nps'
    const kpi = { definition, value: command.c, target: null, date: '' }
    if (subject) attachKpi(context, subject.id, 'KPI', kpi)
  },
  editKpi: ({ context, command, pick }) => {
    const measurement = pick(Object.values(context.editor.store.getState().map.measurement))
    const fields = { value: command.b, target: command.c, date: '' }
    if (measurement) editKpi(context, measurement.id, 'KPI', fields)
  },
  removeKpi: ({ context, pick }) => {
    const measurement = pick(Object.values(context.editor.store.getState().map.measurement))
    if (measurement) removeKpi(context, measurement.id, 'KPI')
  },
  link: ({ context, command, pick }) => {
    const cards = Object.values(context.editor.store.getState().map.card)
    const [from, to] = [pick(cards), pick(cards, command.b)]
    if (!from || !to) return
    if (command.c % 4 === 0) unlink(context, from.id, to.id)
    else addLink(context, from.id, to.id)
  },
  answer: ({ context, pick }) => {
    const card = pick(Object.values(context.editor.store.getState().map.card))
    if (card) addOpportunityFor(context, card.id)
  },
  drag: ({ context, command, pick }) => {
    const { map } = context.editor.store.getState()
    const cards = Object.values(map.card)
    const [lead, other] = [pick(cards), pick(cards, command.b)]
    const lane = pick(Object.values(map.lane), command.c)
    const stage = pick(Object.values(map.stage), command.b)
    if (!lead || !other || !lane || !stage) return
    const steps = stepsOf(map, stage.id)
    const step = pick(steps, command.c)
    const moving = command.a % 3 ? [lead.id] : [lead.id, other.id]
    if (step && command.c % 2)
      moveCards(context, moving, lead.id, {
        to: 'cell',
        laneId: lane.id,
        homeId: step.id,
        index: command.a % 3,
      })
    else
      moveCards(context, moving, lead.id, {
        to: 'newStep',
        laneId: lane.id,
        stageId: stage.id,
        index: command.c % (steps.length + 1),
      })
  },
  nudge: ({ context, command }) => nudge(context, DIRECTIONS[command.a % 4]!),
  span: ({ context, command, pick }) => {
    const card = pick(Object.values(context.editor.store.getState().map.card))
    if (card) setSpan(context, card.id, command.b % 2 ? 'stage' : 'step')
  },
  reorder: ({ context, command, pick }) => {
    const { map } = context.editor.store.getState()
    const kind = command.b % 2 ? 'stage' : 'lane'
    const record = pick(Object.values(map[kind]) as { id: string }[])
    if (record) reorderBy(context, kind, record.id, command.c % 2 ? 1 : -1)
  },
  duplicate: ({ context }) => duplicateSelection(context),
  paste: ({ context }) => {
    const { map } = context.editor.store.getState()
    const text = JSON.stringify(clip(map, context.session.getState().selection))
    pasteClipping(context, parseClipping(text)!)
  },
  remove: ({ context }) => removeSelection(context),
  addPersona: ({ context, command }) => void createPersonaFor(context, command.text),
  editPersona: ({ context, command, pick }) => {
    const persona = pick(Object.values(context.editor.store.getState().library.persona))
    if (persona) editPersona(context, persona.id, { name: command.text }, 'name')
  },
  uncast: ({ context, pick }) => {
    const cast = pick(Object.values(context.editor.store.getState().map.cast))
    if (cast) uncastPersona(context, cast.personaId)
  },
}

export const randomCommand: fc.Arbitrary<RandomCommand> = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS)),
  a: fc.nat(99),
  b: fc.nat(99),
  c: fc.nat(99),
  text: anyText,
})

/** Does a random command where there is something to do it to. */
export function perform(context: CommandContext, command: RandomCommand): void {
  const pick = <T>(list: readonly T[], by = command.a) => list[by % list.length]
  ACTS[command.act]!({ context, command, pick })
}
