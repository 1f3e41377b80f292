import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, useMemo, useRef } from 'react'
import { toggleLane } from '@/commands/editFields'
import { laneTitle } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { drawShare } from '@/drawing/board'
import { drawLaneMarks, drawLaneWords } from '@/drawing/lane'
import { shareInWords, sharesIn } from '@/drawing/lens/reading'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { LANE_FONT, LANE_LINE, LANE_TITLE_BASELINE } from '@/layout/board'
import type { LaneBox } from '@/layout/geometry'
import { LANE_TITLE_WIDTH, MARGIN } from '@/layout/metrics'
import { AddLane } from './AddLane'
import { useScene } from './boardStore'
import styles from './Frozen.module.css'
import { useDraggedBy } from './gestureStore'
import { VIEW_LEFT } from './insets'
import { TitleEditor } from './TitleEditor'
import { laneShifts, useStickyTitles } from './useStickyTitles'
import { type Transform, useTransform } from './useTransform'

/** The lane titles: at the board's side, and beside the toolbar once that side is out of sight. */
export const LaneTitles = memo(function LaneTitles() {
  const lanes = useScene((scene) => scene.geometry.lanes)
  const lanesY = useScene((scene) => scene.geometry.lanesY)
  const column = useRef<HTMLElement>(null)
  useTransform(column, placeColumn, isBesideToolbar)
  useStickyTitles(column, laneShifts)
  const bottom = lanes.at(-1)
  const height = bottom ? bottom.y + bottom.height - lanesY : 0
  return (
    <section ref={column} className={styles.titles} data-row="lanes">
      <div
        className={styles.titleStrip}
        style={{ top: lanesY, width: LANE_TITLE_WIDTH - 4, height }}
      />
      {lanes.map((box) => (
        <LaneTitle key={box.id} box={box} />
      ))}
      <AddLane top={(bottom ? bottom.y + bottom.height : lanesY) + 22} />
    </section>
  )
})

function placeColumn({ x, y, zoom }: Transform): string {
  return `translate(${Math.max(VIEW_LEFT, x)}px, ${y}px) scale(${zoom})`
}

function isBesideToolbar({ x }: Transform): boolean {
  return x < VIEW_LEFT
}

const LaneTitle = memo(function LaneTitle({ box }: { box: LaneBox }) {
  const { id, y, height } = box
  const messages = useMessages()
  const context = useCommandContext()
  const lane = useScene((scene) => scene.map.lane[id])
  const scale = useScene((scene) => scene.scale)
  const palette = useScene((scene) => scene.palette)
  const selected = useSessionState((state) => state.selection.has(id))
  const focused = useSessionState((state) => state.focus === id)
  const editing = useSessionState((state) => state.editing === id)
  const by = useDraggedBy(id)
  const share = useScene((scene) => shareInWords(sharesIn(scene)?.lanes.get(id), scene.reading))
  const title = useMemo(() => {
    const [name, ...below] = drawLaneWords(box, palette, share)
    return editing ? below : [name!, ...below]
  }, [box, palette, share, editing])
  const marks = useMemo(() => drawLaneMarks(box, scale, palette), [box, scale, palette])
  if (!lane) return null
  const name = laneTitle(lane, messages)
  const fold = lane.collapsed ? messages.board.expandLane(name) : messages.board.collapse
  return (
    <div
      className={styles.lane}
      data-dragged={by && true}
      style={{ top: y + (by?.y ?? 0), width: LANE_TITLE_WIDTH - 4, height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: it holds a text field while it is edited */}
      <div
        role="button"
        className={styles.title}
        data-header={id}
        data-focus-key={id}
        data-selected={selected || undefined}
        aria-pressed={selected}
        aria-label={messages.board.lane(name)}
        aria-description={share || undefined}
        tabIndex={focused ? 0 : -1}
      >
        <svg width={LANE_TITLE_WIDTH - 4} height={height} aria-hidden="true">
          <g data-title={id} className={styles.down}>
            <SvgPrimitives primitives={title} />
          </g>
          <SvgPrimitives primitives={marks} />
        </svg>
      </div>
      {editing && (
        <TitleEditor
          id={id}
          value={lane.title}
          label={messages.details.title}
          placeholder={messages.laneTypes[lane.type]}
          font={LANE_FONT}
          lineHeight={LANE_LINE}
          color={palette.ink2}
          singleLine
          box={{
            x: MARGIN,
            y: LANE_TITLE_BASELINE - 12,
            width: LANE_TITLE_WIDTH - MARGIN - 8,
            height: Math.max(1, box.lines.length) * LANE_LINE,
          }}
        />
      )}
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!lane.collapsed}
        aria-label={lane.collapsed ? fold : `${messages.board.collapse} ${name}`}
        title={fold}
        data-collapsed={lane.collapsed || undefined}
        onClick={() => toggleLane(context, id)}
      >
        {lane.collapsed ? (
          <IconChevronRight size={14} aria-hidden />
        ) : (
          <IconChevronDown size={14} aria-hidden />
        )}
      </button>
    </div>
  )
})

/** Covers the corner where frozen titles and headers meet; it says how much of the map is researched. */
export const Corner = memo(function Corner() {
  const corner = useRef<HTMLDivElement>(null)
  const headerY = useScene((scene) => scene.geometry.headerY)
  const height = useScene((scene) => scene.geometry.lanesY - scene.geometry.headerY)
  const place = useMemo(
    () =>
      ({ x, y, zoom }: Transform) => {
        const [left, top] = [Math.max(VIEW_LEFT, x), Math.max(0, y + headerY * zoom)]
        return `translate(${left}px, ${top}px) scale(${zoom})`
      },
    [headerY],
  )
  useTransform(corner, place, isBesideToolbar)
  const scene = useScene((state) => state)
  const share = useMemo(() => drawShare(scene), [scene])
  const words = share.flatMap(({ lines }) => lines).join(' ')
  return (
    <div ref={corner} className={styles.corner} style={{ width: LANE_TITLE_WIDTH - 4, height }}>
      {words && (
        <svg width={LANE_TITLE_WIDTH - 4} height={height} role="img" aria-label={words}>
          <g transform={`translate(0 ${-headerY})`}>
            <SvgPrimitives primitives={share} />
          </g>
        </svg>
      )}
    </div>
  )
})
