import type { Messages } from '@/i18n/messages'
import { scoreKey } from '@/model/feelings'
import type { CardId } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import type { StageId } from '@/model/records/stage'
import { faceOf, toScore } from '@/model/score'
import { announce, type CommandContext } from './context'
import { titleOf } from './places'

/**
 * Gives a card or a stage an emotion score, −2…2, snapping to halves; nothing takes it away. With
 * `mergeKey` the moves of one drag on a slider are one step of the history.
 */
export function setScore(
  context: CommandContext,
  id: CardId | StageId,
  personaId: PersonaId | null,
  value: number | undefined,
  mergeKey?: string,
): void {
  const { editor, messages } = context
  const key = scoreKey(personaId)
  const { map } = editor.store.getState()
  const record = map.card[id] ?? map.stage[id]
  const score = value === undefined ? undefined : toScore(value)
  if (!record || record.scores[key] === score || Number.isNaN(score)) return
  const name = titleOf(map, id, messages)
  editor.transact(
    { verb: 'score', name },
    (draft) => {
      const target = draft.map.card[id] ?? draft.map.stage[id]!
      if (score === undefined) delete target.scores[key]
      else target.scores[key] = score
    },
    mergeKey ? { mergeKey } : undefined,
  )
  if (score !== undefined) announce(context, scoreInWords(name, score, messages))
}

/** What is said of a score that something was given: "Pay online: −1, Annoyed". */
export function scoreInWords(name: string, score: number, messages: Messages): string {
  const face = messages.board.faces[faceOf(score)]
  return messages.announce.scored(name, formatScore(score, messages.locale), face)
}

/** A score with its sign: "+1.5", "−2", "0". */
export function formatScore(score: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  })
  // A true minus sign is as wide as the plus, and is read as one.
  return format.format(score).replace('-', '−')
}
