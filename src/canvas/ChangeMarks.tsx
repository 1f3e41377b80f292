import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react'
import { useStore, ViewportPortal } from '@xyflow/react'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import type { Difference } from '@/model/compare'
import { useScene } from './boardStore'
import styles from './ChangeMarks.module.css'

const SIGNS = { added: IconPlus, removed: IconMinus, changed: IconPencil } as const

/** The badge at the corner of what is marked, screen px. */
const BADGE = 22

/** Frames around what is new, gone or changed, each with a sign: colour alone would not tell all. */
export function ChangeMarks({ differences }: { differences: readonly Difference[] }) {
  const geometry = useScene((scene) => scene.geometry)
  const zoom = useStore((state) => state.transform[2])
  const boxes = boxesById(geometry)
  return (
    <ViewportPortal>
      <svg className={styles.marks} aria-hidden="true">
        {differences.map(({ id, change }) => {
          const box = boxes.get(id)
          if (!box) return null
          const Sign = SIGNS[change]
          const size = BADGE / zoom
          return (
            <g key={id} className={styles[change]}>
              <rect
                x={box.x - 2}
                y={box.y - 2}
                width={box.width + 4}
                height={box.height + 4}
                rx={10}
                strokeWidth={2.5 / zoom}
              />
              <circle cx={box.x + box.width} cy={box.y} r={size / 2} />
              <Sign
                x={box.x + box.width - size * 0.32}
                y={box.y - size * 0.32}
                width={size * 0.64}
                height={size * 0.64}
                stroke={3}
              />
            </g>
          )
        })}
      </svg>
    </ViewportPortal>
  )
}

function boxesById({ cards, notes, stages, lanes }: Geometry): Map<string, Box> {
  const boxes = [...stages, ...lanes, ...cards.values(), ...notes]
  return new Map(boxes.map((box) => [box.id, box]))
}
