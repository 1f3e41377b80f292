import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { drawBackdrop, drawDerived, drawHead, drawLinks } from '@/drawing/board'
import { drawCurveLines } from '@/drawing/curves'
import type { Primitive } from '@/drawing/primitives'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useSessionState } from '@/editor/react'
import styles from './Board.module.css'
import { useScene } from './boardStore'

/** What lies under the cards: the board, its lines, its head, the curves, KPIs and channels. */
export const Backdrop = memo(function Backdrop() {
  const scene = useScene((state) => state)
  const { geometry } = scene
  const primitives = useMemo(
    () => [
      ...drawBackdrop(scene),
      ...drawHead(scene),
      ...scene.geometry.stages.flatMap((stage) => drawDerived(scene, stage)),
      ...scene.geometry.emotions.flatMap((emotion) => drawCurveLines(scene, emotion)),
    ],
    [scene],
  )
  return <Layer className={styles.backdrop} primitives={primitives} box={geometry} />
})

/** The arrows, over the cards: where they touch one they must be seen. */
export const Links = memo(function Links() {
  const scene = useScene((state) => state)
  const selection = useSessionState((state) => state.selection)
  const primitives = useMemo(() => {
    const chosen = scene.geometry.links.filter((link) => selection.has(link.id))
    const accent = { ...scene.palette, ink3: scene.palette.accent }
    const highlighted = {
      ...scene,
      geometry: { ...scene.geometry, links: chosen },
      palette: accent,
    }
    return [...drawLinks(scene), ...drawLinks(highlighted)]
  }, [scene, selection])
  return <Layer className={styles.links} primitives={primitives} box={scene.geometry} />
})

function Layer({
  className,
  primitives,
  box,
}: {
  className?: string
  primitives: readonly Primitive[]
  box: { readonly width: number; readonly height: number }
}) {
  return (
    <ViewportPortal>
      <svg className={className} width={box.width} height={box.height} aria-hidden="true">
        <SvgPrimitives primitives={primitives} />
      </svg>
    </ViewportPortal>
  )
}
