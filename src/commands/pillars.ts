import type { CardId } from '@/model/records/card'
import { PILLARS, type Pillar } from '@/model/records/pillar'
import type { CommandContext } from './context'
import { titleOf } from './places'

/**
 * Rates how well a touchpoint serves a pillar, 1–5; null takes the rating away. The moves of one
 * drag over the levels are one step of the history.
 */
export function ratePillar(
  { editor, messages }: CommandContext,
  id: CardId,
  pillar: Pillar,
  level: number | null,
): void {
  const name = titleOf(editor.store.getState().map, id, messages)
  editor.transact(
    { verb: 'rate', name },
    ({ map }) => {
      const { pillars } = map.card[id]!
      if (level === null) delete pillars[pillar]
      else pillars[pillar] = level
    },
    { mergeKey: `pillar:${pillar}:${id}` },
  )
}

/** Says whether pain points break a pillar; the others that each of them breaks stay as they are. */
export function breakPillar(
  { editor, messages }: CommandContext,
  ids: readonly CardId[],
  pillar: Pillar,
  isBroken: boolean,
): void {
  const [first] = ids
  if (!first) return
  const { map } = editor.store.getState()
  const label = ids.length === 1 ? { name: titleOf(map, first, messages) } : { count: ids.length }
  editor.transact({ verb: 'rate', ...label }, (draft) => {
    for (const id of ids) {
      const card = draft.map.card[id]!
      const kept = new Set(card.brokenPillars)
      if (kept.has(pillar) === isBroken) continue
      if (isBroken) kept.add(pillar)
      else kept.delete(pillar)
      card.brokenPillars = PILLARS.filter((each) => kept.has(each))
    }
  })
}
