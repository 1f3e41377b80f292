import type { HistoryVerb } from '@/editor/label'
import { journeyOf } from '@/model/document'
import type { Card, CardId } from '@/model/records/card'
import type { Journey } from '@/model/records/journey'
import type { Lane, LaneId } from '@/model/records/lane'
import type { Stage, StageId } from '@/model/records/stage'
import type { CommandContext } from './context'
import { titleOf } from './places'

/** Fields that are edited as they stand, without more to it; typing merges under `mergeKey`. */
export function editCards(
  { editor, messages }: CommandContext,
  ids: readonly CardId[],
  fields: Partial<Omit<Card, 'kind' | 'id'>>,
  { verb = 'edit', mergeKey }: { verb?: HistoryVerb; mergeKey?: string } = {},
): void {
  const { map } = editor.store.getState()
  const [first] = ids
  if (!first) return
  const label = ids.length === 1 ? { name: titleOf(map, first, messages) } : { count: ids.length }
  editor.transact(
    { verb, ...label },
    (draft) => {
      for (const id of ids) Object.assign(draft.map.card[id]!, fields)
    },
    mergeKey ? { mergeKey } : undefined,
  )
}

/** Gives cards channels and takes others from them; each keeps what the others do not have. */
export function editChannels(
  { editor }: CommandContext,
  ids: readonly CardId[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): void {
  editor.transact({ verb: 'edit', count: ids.length }, ({ map }) => {
    for (const id of ids) {
      const card = map.card[id]!
      const kept = card.channels.filter((channel) => !remove.includes(channel))
      card.channels = [...new Set([...kept, ...add])]
    }
  })
}

/** Changes fields of a stage. Edits with one `mergeKey` become one step of the history. */
export function editStage(
  { editor, messages }: CommandContext,
  id: StageId,
  fields: Partial<Omit<Stage, 'kind' | 'id'>>,
  { verb = 'edit', mergeKey }: { verb?: HistoryVerb; mergeKey?: string } = {},
): void {
  const name = fields.title ?? titleOf(editor.store.getState().map, id, messages)
  editor.transact(
    { verb, name },
    ({ map }) => void Object.assign(map.stage[id]!, fields),
    mergeKey ? { mergeKey } : undefined,
  )
}

/** Changes fields of a lane. Edits with one `mergeKey` become one step of the history. */
export function editLane(
  { editor, messages }: CommandContext,
  id: LaneId,
  fields: Partial<Omit<Lane, 'kind' | 'id' | 'type'>>,
  { verb = 'edit', mergeKey }: { verb?: HistoryVerb; mergeKey?: string } = {},
): void {
  const name = titleOf(editor.store.getState().map, id, messages)
  editor.transact(
    { verb, name },
    ({ map }) => void Object.assign(map.lane[id]!, fields),
    mergeKey ? { mergeKey } : undefined,
  )
}

/** Changes what is said of the whole map. Edits with one `mergeKey` become one step of the history. */
export function editJourney(
  { editor, messages }: CommandContext,
  fields: Partial<Omit<Journey, 'kind' | 'id'>>,
  mergeKey?: string,
): void {
  const journey = journeyOf(editor.store.getState().map)
  const name = (fields.title ?? journey.title) || messages.board.untitledMap
  editor.transact(
    { verb: 'edit', name },
    ({ map }) => void Object.assign(map.journey[journey.id]!, fields),
    mergeKey ? { mergeKey } : undefined,
  )
}

/** Folds a lane to its title, or unfolds it. */
export function toggleLane(context: CommandContext, id: LaneId): void {
  const collapsed = !context.editor.store.getState().map.lane[id]?.collapsed
  editLane(context, id, { collapsed }, { verb: collapsed ? 'collapse' : 'expand' })
}
