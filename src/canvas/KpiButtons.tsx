import { IconPlus } from '@tabler/icons-react'
import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { placeTitle } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import type { LaneBox, StepBox } from '@/layout/geometry'
import { CARD_GAP, LANE_PADDING_TOP } from '@/layout/metrics'
import { touchpointsAt } from '@/model/feelings'
import styles from './Board.module.css'
import { useScene } from './boardStore'
import { useVisibleColumns } from './visible'

/** In the KPI lane, a button for each step in view: below the KPIs that its cards have, or in their place. */
export const KpiButtons = memo(function KpiButtons() {
  const geometry = useScene((scene) => scene.geometry)
  const { steps } = useVisibleColumns(geometry)
  const lanes = geometry.lanes.filter((lane) => lane.type === 'kpi' && !lane.collapsed)
  return (
    <ViewportPortal>
      {lanes.flatMap((lane) =>
        steps.map((step) => <KpiButton key={`${lane.id} ${step.id}`} lane={lane} step={step} />),
      )}
    </ViewportPortal>
  )
})

const KpiButton = memo(function KpiButton({ lane, step }: { lane: LaneBox; step: StepBox }) {
  const { session, messages } = useCommandContext()
  const subject = useScene(({ map }) => touchpointsAt(map, step.id)[0]?.id)
  const place = useScene(({ map }) => placeTitle(map, step.id, messages))
  const bottom = useScene(({ geometry }) => {
    const box = geometry.kpis.find(({ homeId }) => homeId === step.id)
    return box && box.y + box.height
  })
  if (!subject) return null
  const top = bottom === undefined ? lane.y + LANE_PADDING_TOP : bottom + 1
  const height = bottom === undefined ? lane.height - LANE_PADDING_TOP - CARD_GAP : 14
  const label = messages.board.measure(place)
  return (
    <button
      type="button"
      className={styles.cellButton}
      data-cell
      data-filled={bottom === undefined ? undefined : true}
      tabIndex={-1}
      aria-label={label}
      title={label}
      style={{
        transform: `translate(${step.x}px, ${top}px)`,
        width: step.width,
        height: Math.min(44, height),
      }}
      onClick={() => session.setState({ dialog: { name: 'attachKpi', subjectId: subject } })}
    >
      <IconPlus size={14} aria-hidden />
    </button>
  )
})
