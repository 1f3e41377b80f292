import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { CommandContext } from '@/commands/context'
import { setScore } from '@/commands/scores'
import { SCORE_HEIGHT } from '@/layout/metrics'
import type { CardId } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { HIGHEST_SCORE, LOWEST_SCORE, SCORE_STEP } from '@/model/score'

type Subject = {
  readonly cardId: CardId
  readonly personaId: PersonaId | null
  readonly score: number | undefined
  /** The side of the point's element at 100 %, px: what it is on the screen tells the zoom. */
  readonly side: number
}

/**
 * What pointer and keys do to a point of a curve: it goes up and down with them and snaps. A drag
 * is one step of the history, and Escape takes it back.
 */
export function usePointSlider(context: CommandContext, subject: Subject) {
  const { cardId, personaId, score, side } = subject
  const drag = useRef<{ y: number; score: number; mergeKey: string } | null>(null)
  const set = (value: number, mergeKey?: string) =>
    setScore(context, cardId, personaId, value, mergeKey)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    const mergeKey = `score:${cardId}:${personaId}:${event.timeStamp}`
    drag.current = { y: event.clientY, score: score ?? 0, mergeKey }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return
    const zoom = event.currentTarget.getBoundingClientRect().height / side
    const by = (drag.current.y - event.clientY) / zoom / SCORE_HEIGHT
    set(drag.current.score + by, drag.current.mergeKey)
  }
  const onPointerUp = () => {
    if (!drag.current) return
    drag.current = null
    context.editor.seal()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag.current) {
      context.editor.abandon(drag.current.mergeKey)
      drag.current = null
      event.stopPropagation()
    }
    const next = event.altKey ? undefined : scoreAfter(event.key, score ?? 0)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    set(next)
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onKeyDown }
}

/** What the keys of a slider do, as assistive technology expects them. */
function scoreAfter(key: string, score: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return score + SCORE_STEP
    case 'ArrowDown':
      return score - SCORE_STEP
    case 'PageUp':
      return score + 1
    case 'PageDown':
      return score - 1
    case 'Home':
      return LOWEST_SCORE
    case 'End':
      return HIGHEST_SCORE
    default:
      return undefined
  }
}
