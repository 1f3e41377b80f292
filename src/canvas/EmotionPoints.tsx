import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { pointKey } from '@/editor/session'
import { useScene } from './boardStore'
import { EmotionPoint } from './EmotionPoint'
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
      {geometry.emotions.flatMap(({ lane, curves }) =>
        curves
          .flatMap((curve, index) =>
            curve.points
              .filter((point) => point.x >= from && point.x <= to)
              .map((point) => (
                <EmotionPoint
                  key={`${lane.id} ${pointKey(curve.personaId, point.cardId)}`}
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
