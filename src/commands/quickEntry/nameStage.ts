import { ordersAt } from '@/model/order'
import { stagesOf } from '@/model/outline'
import { COLOURS } from '@/model/records/fields'
import { createStage, type StageId } from '@/model/records/stage'
import type { CommandContext } from '../context'

/**
 * Adds stages by their titles behind one of the map, else at its end: one step of the history.
 * Gives the last of them and what to say; nothing where no title has a word.
 */
export function addNamedStages(
  { editor, messages }: CommandContext,
  after: StageId | undefined,
  titles: readonly string[],
): { readonly stageId: StageId; readonly said: string } | undefined {
  const named = titles.map((title) => title.trim()).filter((title) => title !== '')
  if (named.length === 0) return undefined
  const known = stagesOf(editor.store.getState().map)
  const at = known.findIndex(({ id }) => id === after)
  const orders = ordersAt(known, at < 0 ? known.length : at + 1, named.length)
  const stages = named.map((title, index) =>
    createStage({
      title,
      order: orders[index]!,
      colour: COLOURS[(known.length + index) % COLOURS.length]!,
    }),
  )
  editor.transact(
    stages.length === 1 ? { verb: 'add', name: named[0]! } : { verb: 'add', count: stages.length },
    ({ map }) => {
      for (const stage of stages) map.stage[stage.id] = stage
    },
  )
  const said = stages.map(({ title }) => messages.board.stage(title)).join(', ')
  return { stageId: stages.at(-1)!.id, said: messages.announce.added(said) }
}
