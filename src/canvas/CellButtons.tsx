import { IconPlus } from '@tabler/icons-react'
import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { addCardInCell } from '@/commands/addCard'
import type { CommandName } from '@/commands/command'
import { placeTitle } from '@/commands/places'
import { tellRan } from '@/commands/ran'
import { useCommandContext } from '@/commands/react'
import { useSessionState } from '@/editor/react'
import { cellKey } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import type { Box } from '@/layout/box'
import type { CardBox, Geometry, LaneBox, StageBox } from '@/layout/geometry'
import { CARD_GAP, LANE_PADDING_TOP, STAGE_PADDING } from '@/layout/metrics'
import type { CardType, HomeId } from '@/model/records/card'
import { cardTypeOf } from '@/model/records/lane'
import styles from './Board.module.css'
import { useScene } from './boardStore'
import { gestureStore } from './gestureStore'
import { useVisibleColumns } from './visible'

/** One button for each cell in view: an empty cell is all button, a filled one has it below its cards. */
export const CellButtons = memo(function CellButtons() {
  const geometry = useScene((scene) => scene.geometry)
  const { stages, steps } = useVisibleColumns(geometry)
  const bottoms = useMemo(() => cellBottoms(geometry), [geometry])
  const lanes = geometry.lanes.filter((lane) => !lane.collapsed && cardTypeOf(lane.type))
  const cells = lanes.flatMap((lane) => [
    ...steps.map((step) => ({ homeId: step.id as HomeId, lane, x: step.x, width: step.width })),
    ...stages
      .filter((stage) => stage.steps.length === 0)
      .map((stage) => emptyStageCell(stage, lane)),
  ])
  // A touchpoint makes its own step, which the stage's header adds: no second button for it here.
  const offered = cells.filter(
    ({ homeId, lane }) => lane.type !== 'touchpoint' || !bottoms.has(cellKey(homeId, lane.id)),
  )
  return (
    <ViewportPortal>
      {offered.map(({ homeId, lane, x, width }) => {
        const key = cellKey(homeId, lane.id)
        const box = buttonBox(lane, x, width, bottoms.get(key))
        const isFirst = lane.type === 'touchpoint' && homeId.startsWith('stage_')
        return (
          <CellButton
            key={key}
            cell={key}
            homeId={homeId}
            lane={lane}
            {...box}
            filled={bottoms.has(key)}
            inviting={isFirst}
          />
        )
      })}
    </ViewportPortal>
  )
})

type Props = Box & {
  readonly cell: string
  readonly homeId: HomeId
  readonly lane: LaneBox
  readonly filled: boolean
  /** Shown at rest too: the first thing to do in an empty stage. */
  readonly inviting: boolean
}

/** The commands that add cards of a type. */
const ADDING: Partial<Record<CardType, CommandName>> = {
  touchpoint: 'addTouchpoint',
  action: 'addAction',
  thought: 'addThought',
  pain: 'addPain',
  opportunity: 'addOpportunity',
}

const CellButton = memo(function CellButton(props: Props) {
  const { cell, homeId, lane, filled, inviting, x, y, width, height } = props
  const messages = useMessages()
  const context = useCommandContext()
  const focused = useSessionState((state) => state.focus === cell)
  const hovered = useStore(gestureStore, (state) => state.hovered === cell)
  const place = useScene((scene) => placeTitle(scene.map, homeId, messages))
  const type = cardTypeOf(lane.type)!
  const onClick = () => {
    const record = context.editor.store.getState().map.lane[lane.id]
    if (!record) return
    addCardInCell(context, type, { homeId, lane: record })
    const adding = ADDING[type]
    if (adding) tellRan(context, adding)
  }
  const label = messages.board.addCardTo(type, place)
  return (
    <button
      type="button"
      className={styles.cellButton}
      data-cell
      data-filled={filled || undefined}
      data-hovered={hovered || inviting || undefined}
      data-focus-key={filled ? undefined : cell}
      tabIndex={focused ? 0 : -1}
      aria-label={label}
      title={label}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      onClick={onClick}
    >
      <IconPlus size={14} aria-hidden />
      {inviting && <span>{messages.board.addFirstTouchpoint}</span>}
    </button>
  )
})

/** The lower edge of each cell's last card, by the cell's key. */
function cellBottoms(geometry: Geometry): Map<string, number> {
  const bottoms = new Map<string, number>()
  for (const card of geometry.cards.values() as Iterable<CardBox>)
    bottoms.set(cellKey(card.homeId, card.laneId), card.y + card.height)
  return bottoms
}

function emptyStageCell(stage: StageBox, lane: LaneBox) {
  return {
    homeId: stage.id as HomeId,
    lane,
    x: stage.x + STAGE_PADDING,
    width: stage.width - STAGE_PADDING * 2,
  }
}

function buttonBox(lane: LaneBox, x: number, width: number, bottom: number | undefined): Box {
  if (bottom !== undefined) return { x, y: bottom + 1, width, height: 14 }
  const y = lane.y + LANE_PADDING_TOP
  return { x, y, width, height: Math.min(44, lane.height - LANE_PADDING_TOP - CARD_GAP) }
}
