import fc from 'fast-check'
import type { Draft } from 'immer'
import type { Editor, Workspace } from '@/editor/editor'
import { orderAtEnd, ordersAt } from '@/model/order'
import { cardsIn, castsOf, lanesOf, stagesOf, stepsInOrder } from '@/model/outline'
import { type CardId, createCard } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { createLink } from '@/model/records/link'
import { createPersona, type PersonaId } from '@/model/records/persona'
import { createStage } from '@/model/records/stage'
import { createStep } from '@/model/records/step'
import { removeCards, removeLane, removeStage } from '@/model/removal'

/** One thing that somebody does; `at` picks what it is done to. */
export type Edit = { readonly act: Act; readonly at: number; readonly text: string }
type Act = (typeof ACTS)[number]

const ACTS = [
  'addCard',
  'addStage',
  'rename',
  'type',
  'score',
  'vote',
  'moveCard',
  'link',
  'cast',
  'removeCard',
  'removeStage',
  'removeLane',
  'addPersona',
  'renamePersona',
  'undo',
  'redo',
] as const

export const randomEdit: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom(...ACTS),
  at: fc.nat(30),
  text: fc.string({ maxLength: 8 }),
})

/** Does an edit where it can be done. */
export function perform(editor: Editor, { act, at, text }: Edit): void {
  const { map, library } = editor.store.getState()
  const cards = Object.values(map.card)
  const card = cards[at % cards.length]
  const personas = Object.values(library.persona)
  const persona = personas[at % personas.length]
  if (act === 'undo' || act === 'redo') editor[act]()
  else if (act === 'addCard') addToFirstCell(editor, text)
  else if (act === 'addStage') addStage(editor, text)
  else if (act === 'removeStage') {
    const stage = stagesOf(map)[at % 4]
    if (stage) editor.transact({ verb: 'remove' }, (draft) => removeStage(draft.map, stage.id))
  } else if (act === 'removeLane') {
    const lane = lanesOf(map)[at % 8]
    if (lane) editor.transact({ verb: 'remove' }, (draft) => removeLane(draft.map, lane.id))
  } else if (act === 'cast') {
    if (persona) cast(editor, persona.id)
  } else if (act === 'addPersona') {
    const added = createPersona({ name: text })
    editor.transact({ verb: 'add' }, (draft) => {
      draft.library.persona[added.id] = added
    })
  } else if (act === 'renamePersona') {
    if (!persona) return
    editor.transact({ verb: 'edit' }, (draft) => {
      draft.library.persona[persona.id]!.name = text
    })
  } else if (card) changeCard(editor, card.id, { act, at, text })
}

function changeCard(editor: Editor, id: CardId, { act, at, text }: Edit) {
  if (act === 'removeCard')
    editor.transact({ verb: 'remove' }, (draft) => removeCards(draft.map, [id]))
  else if (act === 'score')
    editor.transact({ verb: 'score' }, ({ map }) => {
      map.card[id]!.scores[`persona_${at % 2}`] = (at % 5) - 2
    })
  else if (act === 'vote')
    editor.transact({ verb: 'vote' }, ({ map }) => {
      map.card[id]!.votes += 1
    })
  else if (act === 'moveCard') {
    const steps = stepsInOrder(editor.store.getState().map)
    const step = steps[at % steps.length]
    if (step)
      editor.transact({ verb: 'move' }, ({ map }) => {
        map.card[id]!.homeId = step.id
      })
  } else if (act === 'link') {
    const to = Object.values(editor.store.getState().map.card).at(-1)!
    const link = createLink({ fromId: id, toId: to.id })
    if (to.id !== id)
      editor.transact({ verb: 'link' }, ({ map }) => {
        map.link[link.id] = link
      })
  } else {
    const options = act === 'type' ? { mergeKey: id } : {}
    const write = ({ map }: Draft<Workspace>) => {
      map.card[id]!.title += text
    }
    editor.transact({ verb: 'edit' }, write, options)
  }
}

function addToFirstCell(editor: Editor, title: string) {
  const { map } = editor.store.getState()
  const laneId = lanesOf(map)[0]?.id
  const homeId = stepsInOrder(map)[0]?.id ?? stagesOf(map)[0]?.id
  if (!laneId || !homeId) return
  const order = ordersAt(cardsIn(map, homeId, laneId), 0)[0]!
  const card = createCard({ type: 'touchpoint', laneId, homeId, order, title })
  editor.transact({ verb: 'add' }, (draft) => {
    draft.map.card[card.id] = card
  })
}

function cast(editor: Editor, personaId: PersonaId) {
  const casts = castsOf(editor.store.getState().map)
  if (casts.some((other) => other.personaId === personaId)) return
  const part = createCast({ personaId, order: orderAtEnd(casts) })
  editor.transact({ verb: 'add' }, ({ map }) => {
    map.cast[part.id] = part
  })
}

function addStage(editor: Editor, title: string) {
  const { map } = editor.store.getState()
  const stage = createStage({ order: orderAtEnd(stagesOf(map)), title })
  const step = createStep({ stageId: stage.id, order: 'a0', title: 'step' })
  editor.transact({ verb: 'add' }, (draft) => {
    draft.map.stage[stage.id] = stage
    draft.map.step[step.id] = step
  })
}
