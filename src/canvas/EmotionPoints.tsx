import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { pointKey } from '@/editor/session'
import { useScene } from './boardStore'
import { EmotionPoint } from './EmotionPoint'
import { MeasuredPoint } from './MeasuredPoint'
import { useVisibleColumns } from './visible'

/**
 * The points of the curves: sliders that stand on the curve itself, and what was measured below
 * them. The first curve lies on top. The keyboard walks the first of several emotion lanes.
 */
export const EmotionPoints = memo(function EmotionPoints() {
  const geometry = useScene((scene) => scene.geometry)
  const { steps, stages } = useVisibleColumns(geometry)
  const from = Math.min(steps[0]?.x ?? Infinity, stages[0]?.x ?? Infinity)
  const last = stages.at(-1)
  const to = last ? last.x + last.width : 0
  const inView = ({ x }: { readonly x: number }) => x >= from && x <= to
  return (
    <ViewportPortal>
      {geometry.emotions.flatMap(({ lane, curves, measured }, at) => [
        ...measured
          .flatMap((curve, index) =>
            curve.points
              .filter(inView)
              .map((point) => (
                <MeasuredPoint
                  key={`${lane.id} measured ${pointKey(curve.personaId, point.cardId)}`}
                  personaId={curve.personaId}
                  index={index}
                  walked={at === 0 && curves.length === 0}
                  {...point}
                />
              )),
          )
          .reverse(),
        ...curves
          .flatMap((curve, index) =>
            curve.points
              .filter(inView)
              .map((point) => (
                <EmotionPoint
                  key={`${lane.id} ${pointKey(curve.personaId, point.cardId)}`}
                  personaId={curve.personaId}
                  index={index}
                  walked={at === 0}
                  showsMeasured={measured.length > 0}
                  {...point}
                />
              )),
          )
          .reverse(),
      ])}
    </ViewportPortal>
  )
})
