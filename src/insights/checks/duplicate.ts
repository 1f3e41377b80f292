import { plainText } from '@/model/plainText'
import type { CardId } from '@/model/records/card'
import { readingOf } from '../reading'
import { type Check, lookAt } from './check'

/**
 * Nothing is said twice in one stage: no two cards of a type whose titles read alike. The first is
 * to be kept; cards without a title are not alike.
 */
export const duplicate: Check = {
  id: 'duplicate',
  weight: 'could',
  run({ map }) {
    const { cards, stageIdOf } = readingOf(map)
    const firsts = new Map<string, CardId>()
    return lookAt(cards, ({ id, type, title }) => {
      const text = plainText(title)
      if (text === '') return undefined
      const stageId = stageIdOf.get(id)!
      const key = `${stageId} ${type} ${text}`
      const keepId = firsts.get(key)
      if (keepId === undefined) {
        firsts.set(key, id)
        return undefined
      }
      return {
        subjectId: id,
        cardIds: [keepId, id],
        placeId: id,
        detail: { kind: 'stage', stageId },
        fix: { kind: 'removeDuplicate', cardId: id, keepId },
      }
    })
  },
}
