import fc from 'fast-check'
import type { Draft } from 'immer'
import type { Editor, Workspace } from '@/editor/editor'
import { orderAtEnd, ordersAt } from '@/model/order'
import { cardsIn, lanesOf, stagesOf, stepsInOrder } from '@/model/outline'
import { type CardId, createCard } from '@/model/records/card'
import { createPersona } from '@/model/records/persona'
import { createStage } from '@/model/records/stage'
import { createStep } from '@/model/records/step'
import { removeCards, removeStage } from '@/model/removal'

/** One thing that somebody does; `at` picks what it is done to. */
export type Edit = { readonly act: Act; readonly at: number; readonly text: string }
type Act = (typeof ACTS)[number]

const ACTS = [
  'addCard',
  'addStage',
  'rename',
  'type',
  'score',
  'removeCard',
  'removeStage',
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

/** Does an edit where it can be done; the first stage is never removed. */
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
    const stage = stagesOf(map)[1 + (at % 3)]
    if (stage) editor.transact({ verb: 'remove' }, (draft) => removeStage(draft.map, stage.id))
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
      map.card[id]!.scores = { everyone: (at % 5) - 2 }
    })
  else {
    const options = act === 'type' ? { mergeKey: id } : {}
    const write = ({ map }: Draft<Workspace>) => {
      map.card[id]!.title += text
    }
    editor.transact({ verb: 'edit' }, write, options)
  }
}

function addToFirstCell(editor: Editor, title: string) {
  const { map } = editor.store.getState()
  const laneId = lanesOf(map)[0]!.id
  const homeId = stepsInOrder(map)[0]?.id ?? stagesOf(map)[0]!.id
  const order = ordersAt(cardsIn(map, homeId, laneId), 0)[0]!
  const card = createCard({ type: 'touchpoint', laneId, homeId, order, title })
  editor.transact({ verb: 'add' }, (draft) => {
    draft.map.card[card.id] = card
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
