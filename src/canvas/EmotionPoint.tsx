import { memo, useMemo } from 'react'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { formatScore } from '@/commands/scores'
import { curveColour } from '@/drawing/curves'
import { drawCurvePoint } from '@/drawing/emotion'
import { disc } from '@/drawing/primitives'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useSessionState } from '@/editor/react'
import { pointKey } from '@/editor/session'
import type { CurvePoint } from '@/layout/geometry'
import { measuredAt } from '@/layout/measured'
import { FACE_RADIUS } from '@/layout/metrics'
import type { PersonaId } from '@/model/records/persona'
import { faceOf, HIGHEST_SCORE, LOWEST_SCORE } from '@/model/score'
import styles from './Board.module.css'
import { useScene } from './boardStore'
import { measuredInWords } from './measuredInWords'
import { usePointSlider } from './usePointSlider'

type Props = CurvePoint & {
  readonly personaId: PersonaId | null
  /** Which curve it belongs to; the first stands out. */
  readonly index: number
  /** Whether the keyboard comes here: a point stands for its touchpoint in one lane only. */
  readonly walked: boolean
  /** Whether the lane also shows what was measured, which is then told too. */
  readonly showsMeasured: boolean
}

/** The side of a point's element, board px: the face and the ring around it. */
const SIDE = FACE_RADIUS * 2 + 4

/** One point of a curve: a slider, where it stands. Without a score it waits unseen in the middle. */
export const EmotionPoint = memo(function EmotionPoint(props: Props) {
  const { personaId, cardId, index, walked, showsMeasured, x, y, score } = props
  const context = useCommandContext()
  const { board, locale } = context.messages
  const key = pointKey(personaId, cardId)
  const focused = useSessionState((state) => walked && state.focus === key)
  const palette = useScene((scene) => scene.palette)
  const colour = useScene((scene) => curveColour(scene, personaId))
  const persona = useScene((scene) => (personaId ? scene.library.persona[personaId]?.name : null))
  const hasPersonas = useScene((scene) => Object.keys(scene.map.cast).length > 0)
  const touchpoint = useScene((scene) => firstLine(scene.map.card[cardId]?.title ?? ''))
  const card = useScene((scene) => (showsMeasured ? scene.map.card[cardId] : undefined))
  const slider = usePointSlider(context, { cardId, personaId, score, side: SIDE })
  // The mean of personas whose curves are hidden is nobody's score to change.
  const fixed = personaId === null && hasPersonas

  const primitives = useMemo(
    () =>
      score === undefined
        ? [disc(0, 0, 6, { fill: palette.board, stroke: colour, strokeWidth: 1.5, dash: [2, 2.5] })]
        : drawCurvePoint(score, index, colour, palette),
    [score, index, colour, palette],
  )
  const owner = persona ?? (hasPersonas ? board.mean : board.everyone)
  const feeling =
    score === undefined
      ? board.notScored
      : `${formatScore(score, locale)}, ${board.faces[faceOf(score)]}`
  const measured = card && measuredAt(card, personaId === null ? null : [personaId])
  const said = measured ? `${feeling}; ${measuredInWords(measured, context.messages)}` : feeling
  return (
    <div
      role="slider"
      className={styles.point}
      data-focus-key={walked ? key : undefined}
      data-unset={score === undefined || undefined}
      tabIndex={focused ? 0 : -1}
      aria-label={board.emotionOf(owner, touchpoint || board.untitled)}
      aria-valuemin={LOWEST_SCORE}
      aria-valuemax={HIGHEST_SCORE}
      aria-valuenow={score ?? 0}
      aria-valuetext={said}
      aria-orientation="vertical"
      aria-readonly={fixed || undefined}
      title={`${owner} · ${said}`}
      style={{
        transform: `translate(${x - SIDE / 2}px, ${y - SIDE / 2}px)`,
        zIndex: index === 0 ? 3 : 2,
      }}
      {...(!fixed && slider)}
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
