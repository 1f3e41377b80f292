import { ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { formatScore, setScore } from '@/commands/scores'
import { curveColour } from '@/drawing/board'
import { drawCurvePoint, FACE_RADIUS } from '@/drawing/emotion'
import { disc } from '@/drawing/primitives'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useSessionState } from '@/editor/react'
import { pointKey } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import type { CurvePoint } from '@/layout/geometry'
import { SCORE_HEIGHT } from '@/layout/metrics'
import type { PersonaId } from '@/model/records/persona'
import { faceOf, HIGHEST_SCORE, LOWEST_SCORE, SCORE_STEP } from '@/model/score'
import styles from './Board.module.css'
import { useScene } from './boardStore'
import { useVisibleColumns } from './visible'

/** The points of the curves: sliders that stand on the curve itself. The first curve lies on top. */
export const EmotionPoints = memo(function EmotionPoints() {
  const geometry = useScene((scene) => scene.geometry)
  const { steps, stages } = useVisibleColumns(geometry)
  const from = Math.min(steps[0]?.x ?? Infinity, stages[0]?.x ?? Infinity)
  const last = stages.at(-1)
  const to = last ? last.x + last.width : 0
  return (
    <ViewportPortal>
      {geometry.emotions.flatMap(({ curves }) =>
        curves
          .flatMap((curve, index) =>
            curve.points
              .filter((point) => point.x >= from && point.x <= to)
              .map((point) => (
                <EmotionPoint
                  key={pointKey(curve.personaId, point.cardId)}
                  personaId={curve.personaId}
                  index={index}
                  {...point}
                />
              )),
          )
          .reverse(),
      )}
    </ViewportPortal>
  )
})

type Props = CurvePoint & { readonly personaId: PersonaId | null; readonly index: number }

const EmotionPoint = memo(function EmotionPoint(props: Props) {
  const { personaId, cardId, index, x, y, score } = props
  const messages = useMessages()
  const context = useCommandContext()
  const key = pointKey(personaId, cardId)
  const focused = useSessionState((state) => state.focus === key)
  const palette = useScene((scene) => scene.palette)
  const colour = useScene((scene) => curveColour(scene, personaId))
  const persona = useScene((scene) => (personaId ? scene.library.persona[personaId]?.name : null))
  const hasPersonas = useScene((scene) => Object.keys(scene.map.cast).length > 0)
  const touchpoint = useScene((scene) => firstLine(scene.map.card[cardId]?.title ?? ''))
  const drag = useRef<{ y: number; score: number; merge: string } | null>(null)
  // The mean of hidden personas is nobody's score to change.
  const fixed = personaId === null && hasPersonas

  const primitives = useMemo(
    () =>
      score === undefined
        ? [disc(0, 0, 6, { fill: palette.board, stroke: colour, strokeWidth: 1.5, dash: [2, 2.5] })]
        : drawCurvePoint(score, index, colour, palette),
    [score, index, colour, palette],
  )

  const set = (value: number, merge?: string) => setScore(context, cardId, personaId, value, merge)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || fixed) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    const merge = `score:${key}:${event.timeStamp}`
    drag.current = { y: event.clientY, score: score ?? 0, merge }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return
    const zoom = event.currentTarget.getBoundingClientRect().height / SIZE
    const by = (drag.current.y - event.clientY) / zoom / SCORE_HEIGHT
    set(drag.current.score + by, drag.current.merge)
  }
  const onPointerUp = () => {
    if (!drag.current) return
    drag.current = null
    context.editor.seal()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag.current) {
      context.editor.abandon(drag.current.merge)
      drag.current = null
      return event.stopPropagation()
    }
    const current = score ?? 0
    const to: Record<string, number> = {
      ArrowUp: current + SCORE_STEP,
      ArrowDown: current - SCORE_STEP,
      PageUp: current + 1,
      PageDown: current - 1,
      Home: LOWEST_SCORE,
      End: HIGHEST_SCORE,
    }
    const next = event.altKey || fixed ? undefined : to[event.key]
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    set(next)
  }

  const owner = persona ?? (hasPersonas ? messages.board.mean : messages.board.everyone)
  const said =
    score === undefined
      ? messages.board.notScored
      : `${formatScore(score, messages.locale)}, ${messages.board.faces[faceOf(score)]}`
  return (
    <div
      role="slider"
      className={styles.point}
      data-focus-key={key}
      data-unset={score === undefined || undefined}
      data-rank={index === 0 ? 'first' : undefined}
      tabIndex={focused ? 0 : -1}
      aria-label={messages.board.emotionOf(owner, touchpoint || messages.board.untitled)}
      aria-valuemin={LOWEST_SCORE}
      aria-valuemax={HIGHEST_SCORE}
      aria-valuenow={score ?? 0}
      aria-valuetext={said}
      aria-orientation="vertical"
      aria-readonly={fixed || undefined}
      title={`${owner} · ${said}`}
      style={{
        transform: `translate(${x - SIZE / 2}px, ${y - SIZE / 2}px)`,
        zIndex: index === 0 ? 2 : 1,
      }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    >
      <svg
        width={SIZE}
        height={SIZE}
        viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
        aria-hidden="true"
      >
        <SvgPrimitives primitives={primitives} />
      </svg>
    </div>
  )
})

/** The side of a point's element, board px: the face and the ring around it. */
const SIZE = FACE_RADIUS * 2 + 4
