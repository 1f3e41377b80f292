import { IconPlus } from '@tabler/icons-react'
import { memo, useMemo, useRef } from 'react'
import { addTouchpoint } from '@/commands/addCard'
import { addStage } from '@/commands/addStage'
import { tellRan } from '@/commands/ran'
import { useCommandContext } from '@/commands/react'
import { drawStageHeader } from '@/drawing/stage'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { STAGE_FONT, STAGE_LINE, STAGE_TITLE_LEFT } from '@/layout/columns'
import type { StageBox } from '@/layout/geometry'
import { HEADER_GAP, LANE_TITLE_WIDTH, STAGE_GAP } from '@/layout/metrics'
import { baselineIn } from '@/layout/text'
import { stageScore } from '@/model/feelings'
import { useScene } from './boardStore'
import styles from './Frozen.module.css'
import { useDraggedBy } from './gestureStore'
import { TitleEditor } from './TitleEditor'
import { stageShifts, useStickyTitles } from './useStickyTitles'
import { type Transform, useTransform } from './useTransform'

/** The stage headers: at the board's head, and at the view's edge once the head is out of sight. */
export const StageHeaders = memo(function StageHeaders() {
  const messages = useMessages()
  const context = useCommandContext()
  const stages = useScene((scene) => scene.geometry.stages)
  const headerY = useScene((scene) => scene.geometry.headerY)
  const lanesY = useScene((scene) => scene.geometry.lanesY)
  const width = useScene((scene) => scene.geometry.width)
  const row = useRef<HTMLElement>(null)
  const place = useMemo(
    () =>
      ({ x, y, zoom }: Transform) =>
        `translate(${x}px, ${Math.max(0, y + headerY * zoom)}px) scale(${zoom})`,
    [headerY],
  )
  const isAtTop = useMemo(
    () =>
      ({ y, zoom }: Transform) =>
        y + headerY * zoom < 0,
    [headerY],
  )
  useTransform(row, place, isAtTop)
  useStickyTitles(row, stageShifts)
  const last = stages.at(-1)
  const height = lanesY - headerY
  return (
    <section ref={row} className={styles.headers} data-row="stages">
      <div className={styles.headerStrip} style={{ width: width - 2, height }} />
      {stages.map((box) => (
        <StageHeader key={box.id} box={box} />
      ))}
      {!last && <p className={styles.emptyHint}>{messages.board.emptyHint}</p>}
      <button
        type="button"
        className={styles.addStage}
        style={{
          left: last ? Math.max(last.x + last.width + STAGE_GAP + 2, 0) : LANE_TITLE_WIDTH,
          height: last?.height ?? height - HEADER_GAP,
        }}
        data-prominent={last === undefined || undefined}
        aria-label={messages.board.addStage}
        title={messages.board.addStage}
        onClick={() => {
          addStage(context)
          tellRan(context, 'addStage')
        }}
      >
        <IconPlus size={15} aria-hidden />
        {!last && messages.board.addStage}
      </button>
    </section>
  )
})

const StageHeader = memo(function StageHeader({ box }: { box: StageBox }) {
  const { id, x, width, height } = box
  const messages = useMessages()
  const context = useCommandContext()
  const stage = useScene((scene) => scene.map.stage[id])
  const map = useScene((scene) => scene.map)
  const palette = useScene((scene) => scene.palette)
  const selected = useSessionState((state) => state.selection.has(id))
  const focused = useSessionState((state) => state.focus === id)
  const editing = useSessionState((state) => state.editing === id)
  const by = useDraggedBy(id)
  const drawn = useMemo(() => {
    if (!stage) return undefined
    const shown = editing ? { ...box, lines: [] } : box
    return drawStageHeader(shown, palette.colours[stage.colour], stageScore(map, stage), palette)
  }, [box, stage, map, palette, editing])
  if (!stage || !drawn) return null
  const title = stage.title || messages.board.untitledStage
  return (
    <div
      className={styles.stage}
      data-dragged={by && true}
      style={{ left: x + (by?.x ?? 0), width, height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: it holds a text field while it is edited */}
      <div
        role="button"
        className={styles.header}
        data-header={id}
        data-focus-key={id}
        data-selected={selected || undefined}
        aria-pressed={selected}
        aria-label={messages.board.stage(title)}
        aria-description={
          box.kpis.map(({ name, value }) => `${name} ${value}`).join(', ') || undefined
        }
        tabIndex={focused ? 0 : -1}
      >
        <svg width={width} height={height} aria-hidden="true">
          <SvgPrimitives primitives={drawn.shape} />
          <g data-title={id} className={styles.across}>
            <SvgPrimitives primitives={drawn.words} />
          </g>
        </svg>
      </div>
      {editing && (
        <TitleEditor
          id={id}
          value={stage.title}
          label={messages.details.title}
          placeholder={messages.board.untitledStage}
          font={STAGE_FONT}
          lineHeight={STAGE_LINE}
          color={palette.onColour}
          singleLine
          box={{
            x: STAGE_TITLE_LEFT,
            y: box.titleY - baselineIn(STAGE_LINE, STAGE_FONT),
            width: width - STAGE_TITLE_LEFT - 16,
            height: Math.max(1, box.lines.length) * STAGE_LINE,
          }}
        />
      )}
      {!editing && box.steps.length > 0 && (
        <button
          type="button"
          className={styles.addTouchpoint}
          aria-label={messages.board.addTouchpointTo(title)}
          title={messages.board.addTouchpointTo(title)}
          onClick={() => {
            addTouchpoint(context, id)
            tellRan(context, 'addTouchpoint')
          }}
        >
          <IconPlus size={14} stroke={2.5} aria-hidden />
        </button>
      )}
    </div>
  )
})
