import { memo, useMemo } from 'react'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { measuredColour } from '@/drawing/curves'
import { drawMeasuredPoint } from '@/drawing/emotion'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useSessionState } from '@/editor/react'
import { pointKey } from '@/editor/session'
import type { MeasuredPoint as PointOnBoard } from '@/layout/geometry'
import { DIAMOND } from '@/layout/metrics'
import type { PersonaId } from '@/model/records/persona'
import { HIGHEST_SCORE, LOWEST_SCORE } from '@/model/score'
import styles from './Board.module.css'
import { useScene } from './boardStore'
import { measuredInWords } from './measuredInWords'

type Props = PointOnBoard & {
  readonly personaId: PersonaId | null
  /** Which measured curve it belongs to; the first stands out. */
  readonly index: number
  /** Whether the keyboard comes here: where there is no felt point that it could stand on. */
  readonly walked: boolean
}

/** The side of a point's element, board px. */
const SIDE = DIAMOND * 2 + 8

/**
 * What was measured at a touchpoint. Nobody can drag it: it is what people answered. Without
 * answers it is only there for the keyboard to stand on.
 */
export const MeasuredPoint = memo(function MeasuredPoint(props: Props) {
  const { personaId, cardId, index, walked, x, y, measured } = props
  const { messages } = useCommandContext()
  const { board } = messages
  const key = pointKey(personaId, cardId)
  const focused = useSessionState((state) => walked && state.focus === key)
  const palette = useScene((scene) => scene.palette)
  const colour = useScene((scene) => measuredColour(scene, personaId))
  const persona = useScene((scene) => (personaId ? scene.library.persona[personaId]?.name : null))
  const hasPersonas = useScene((scene) => Object.keys(scene.map.cast).length > 0)
  const touchpoint = useScene((scene) => firstLine(scene.map.card[cardId]?.title ?? ''))
  const primitives = useMemo(
    () => (measured ? drawMeasuredPoint(index, colour, palette) : []),
    [measured, index, colour, palette],
  )
  if (!measured && !walked) return null
  const owner = persona ?? (hasPersonas ? board.mean : board.everyone)
  const said = measured ? measuredInWords(measured, messages) : board.notMeasured
  const name = board.emotionOf(owner, touchpoint || board.untitled)
  return (
    <div
      // Where a felt point is the slider, it tells this one's value too.
      {...(walked
        ? {
            role: 'slider',
            'data-focus-key': key,
            tabIndex: focused ? 0 : -1,
            'aria-label': name,
            'aria-valuemin': LOWEST_SCORE,
            'aria-valuemax': HIGHEST_SCORE,
            'aria-valuenow': measured?.mean ?? 0,
            'aria-valuetext': said,
            'aria-orientation': 'vertical' as const,
            'aria-readonly': true,
          }
        : { 'aria-hidden': true })}
      className={styles.measured}
      data-measured={cardId}
      title={`${owner} · ${said}`}
      style={{
        width: SIDE,
        height: SIDE,
        transform: `translate(${x - SIDE / 2}px, ${y - SIDE / 2}px)`,
        zIndex: index === 0 ? 1 : 0,
      }}
    >
      <svg
        width={SIDE}
        height={SIDE}
        viewBox={`${-SIDE / 2} ${-SIDE / 2} ${SIDE} ${SIDE}`}
        aria-hidden="true"
      >
        <SvgPrimitives primitives={primitives} />
      </svg>
    </div>
  )
})
