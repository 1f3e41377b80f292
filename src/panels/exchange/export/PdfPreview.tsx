import { light } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import type { Plan } from '@/exchange/export/pdf/plan'
import type { Box } from '@/layout/box'
import styles from './PdfDialog.module.css'

type Props = { readonly scene: Scene; readonly plan: Plan; readonly bounds: Box }

/** The map in small, in the colours of paper, and where its pages part. Words beside it say the same. */
export function PdfPreview({ scene, plan, bounds }: Props) {
  const { map, geometry } = scene
  const { cards, stages, notes, lanes } = geometry
  const { x, y, width, height } = bounds
  return (
    <svg
      aria-hidden="true"
      className={styles.preview}
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
    >
      <rect x={x} y={y} width={width} height={height} fill={light.board} />
      {lanes.slice(1).map((lane) => (
        <rect key={lane.id} x={0} y={lane.y} width={lane.width} height={2} fill={light.line} />
      ))}
      {stages.map((stage) => (
        <rect key={stage.id} {...sides(stage)} fill={light.colours[map.stage[stage.id]!.colour]} />
      ))}
      {[...cards.values()].map((card) => (
        <rect key={card.id} {...sides(card)} rx={8} fill={light.line} />
      ))}
      {notes.map((note) => (
        <rect key={note.id} {...sides(note)} fill={light.note} />
      ))}
      {plan.sheets.map(({ own, row, column }) => (
        <rect
          key={`${row} ${column}`}
          {...sides(own)}
          fill="none"
          stroke={light.accent}
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}

function sides({ x, y, width, height }: Box): Box {
  return { x, y, width, height }
}
