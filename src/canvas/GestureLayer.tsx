import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { drawCard } from '@/drawing/card'
import { lookAt } from '@/drawing/lens/reading'
import { drawNote } from '@/drawing/note'
import { group, type Primitive } from '@/drawing/primitives'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import type { Box } from '@/layout/box'
import styles from './Board.module.css'
import { useBoardStore } from './boardStore'
import { gestureStore } from './gestureStore'

/** What a gesture shows: the frame, the marker of the drop, and pictures of what is dragged. */
export const GestureLayer = memo(function GestureLayer() {
  const marquee = useStore(gestureStore, (state) => state.marquee)
  const marker = useStore(gestureStore, (state) => state.marker)
  return (
    <ViewportPortal>
      {marquee && <div className={styles.marquee} style={boxStyle(marquee)} />}
      {marker && <div className={styles.marker} style={boxStyle(marker)} data-drop-marker />}
      <Dragged />
    </ViewportPortal>
  )
})

function Dragged() {
  const board = useBoardStore()
  const dragged = useStore(gestureStore, (state) => state.dragged)
  const ids = dragged?.ids
  // The pictures are made once a drag, from the scene as it was at its start; then they only move.
  const primitives = useMemo((): Primitive[] => {
    if (!ids) return []
    const scene = board.getState()
    const { geometry, palette, map } = scene
    return [
      ...[...geometry.cards.values()]
        .filter((box) => ids.has(box.id))
        .map((box) => {
          const colour = palette.strokes[map.stage[box.stageId]!.colour]
          const paper = { type: 'rect', x: 0, y: 0, radius: 8, fill: palette.board } as const
          const { width, height } = box
          return group(
            box.id,
            '',
            [
              { ...paper, width, height },
              ...drawCard(box.body, colour, palette, lookAt(scene, box)),
            ],
            box,
          )
        }),
      ...geometry.notes
        .filter((box) => ids.has(box.id))
        .map((box) => group(box.id, '', drawNote(box, palette), box)),
    ]
  }, [board, ids])
  if (!dragged) return null
  return (
    <svg
      className={styles.dragged}
      data-dragged
      width={1}
      height={1}
      aria-hidden="true"
      style={{ transform: `translate(${dragged.by.x}px, ${dragged.by.y}px)` }}
    >
      <SvgPrimitives primitives={primitives} />
    </svg>
  )
}

function boxStyle({ x, y, width, height }: Box) {
  return { transform: `translate(${x}px, ${y}px)`, width, height }
}
