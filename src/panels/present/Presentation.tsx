import { type CSSProperties, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Scene } from '@/drawing/scene'
import type { Pictures } from '@/drawing/surfaces/canvas'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import type { View } from '@/model/records/view'
import { type StoryPart, toldParts } from '@/story/story'
import { ActionsSlide } from './ActionsSlide'
import { Caption } from './Caption'
import { CurveSlide } from './CurveSlide'
import { cameraOn, type Insets, type Size } from './camera'
import { PainsSlide } from './PainsSlide'
import { PartInWords } from './PartInWords'
import styles from './Presentation.module.css'
import { Progress } from './Progress'
import { StoryBoard } from './StoryBoard'
import type { ShowBoard } from './showBoard'
import { sightOf } from './sights'
import { usePresenterKeys } from './usePresenterKeys'
import { useResting } from './useResting'
import { useTaps } from './useTaps'
import { useTelling } from './useTelling'
import { insetsAround, insetsBeside, insetsFor, useWindowSize } from './useWindowSize'

export type PresentationProps = {
  readonly board: ShowBoard
  readonly pictures: Pictures
  /** The part that is told, by its key; the first where it is not there. */
  readonly at: string | null
  readonly blank: boolean
  /** What the editing window looks at, where that is shown instead of a part. */
  readonly live?: View | null
  /** Said below for a while. */
  readonly note?: string | undefined
  onGo(key: string): void
  onBlank(blank: boolean): void
  onFull(): void
  onEnd(): void
}

/** A map told as a story over the whole window. */
export function Presentation(props: PresentationProps) {
  const { board, pictures, at, blank, live = null, note, onGo, onBlank, onFull, onEnd } = props
  const { present: words } = usePanelWords()
  const scene = useStore(board.store)
  const { map, library, palette } = scene
  const size = useWindowSize()
  const parts = useMemo(() => toldParts(map), [map])
  const told = usePart(parts, at)
  const { index } = told
  const part = useMemo(() => (live ? livePart(live) : told.part), [live, told.part])
  const { insets, beside } = useMemo(() => placedFor(part, scene, size), [part, scene, size])
  const telling = useTelling(map, library, palette)
  const [typed, setTyped] = useState('')
  const isResting = useResting()
  const root = useRef<HTMLElement>(null)
  const toldId = useId()
  const isOpening = useIsOpening(part?.key)
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), [])

  const go = (to: number) => {
    const wanted = parts[Math.min(parts.length - 1, Math.max(0, to))]
    if (wanted && wanted.key !== part?.key) onGo(wanted.key)
  }
  const step = (by: 1 | -1) => (blank ? onBlank(false) : go(index + by))
  usePresenterKeys((wish) => {
    setTyped(wish.kind === 'digit' ? (typed + wish.digit).slice(-3) : '')
    if (blank && wish.kind !== 'end') return onBlank(false)
    if (wish.kind === 'step') step(wish.by)
    else if (wish.kind === 'first') go(0)
    else if (wish.kind === 'last') go(parts.length - 1)
    else if (wish.kind === 'blank') onBlank(true)
    else if (wish.kind === 'full') onFull()
    else if (wish.kind === 'end') onEnd()
    else if (wish.kind === 'jump') go(typed === '' ? index + 1 : Number(typed) - 1)
  })
  const taps = useTaps(step)
  if (!part) return null
  const room = {
    width: size.width - insets.left - insets.right,
    height: size.height - insets.top - insets.bottom,
  }
  const style = {
    '--inset-top': `${insets.top}px`,
    '--inset-side': `${insets.right}px`,
    '--inset-left': `${insets.left}px`,
    '--inset-bottom': `${insets.bottom}px`,
  } as CSSProperties
  return (
    <section
      ref={root}
      className={styles.presentation}
      style={style}
      role="dialog"
      aria-modal="true"
      aria-label={words.region}
      // A region that comes with its words says none of them: the first part is told with the dialog.
      aria-describedby={isOpening ? toldId : undefined}
      tabIndex={-1}
      data-resting={isResting || undefined}
      data-part={part.part}
      data-beside={beside || undefined}
      {...taps}
    >
      <StoryBoard board={board} part={part} size={size} insets={insets} pictures={pictures} />
      {beside && <div className={styles.shade} />}
      <div id={toldId} className={styles.told} aria-live="polite">
        <div className={styles.caption}>{!live && <Caption part={part} telling={telling} />}</div>
        <div key={part.key} className={styles.room}>
          {part.part === 'curve' && <CurveSlide part={part} telling={telling} size={room} />}
          {part.part === 'pains' && <PainsSlide telling={telling} />}
          {part.part === 'actions' && <ActionsSlide telling={telling} />}
          <PartInWords part={part} telling={telling} scene={scene} />
        </div>
      </div>
      {!live && (
        <Progress
          at={index}
          parts={parts}
          typed={typed}
          telling={telling}
          onGo={onGo}
          onStep={step}
          onEnd={onEnd}
        />
      )}
      <p role="status" className={styles.note}>
        {note && <span>{note}</span>}
      </p>
      <p className="visually-hidden" role="status">
        {blank && words.blanked}
      </p>
      {blank && <div className={styles.blank} />}
    </section>
  )
}

/** Names what the editing window looks at, among the parts. */
const LIVE = 'live'

function livePart(view: View): StoryPart {
  return { key: LIVE, part: 'board', subjectId: '', view, isTold: true, notes: '' }
}

/** Where the caption of a part stands: over the board, or beside it where that shows it larger. */
function placedFor(part: StoryPart | undefined, scene: Scene, size: Size) {
  const over = { insets: insetsFor(size), beside: false }
  if (part?.key === LIVE) return { insets: insetsAround(size), beside: false }
  const sight = part?.part === 'stage' && sightOf(part, scene)
  if (!sight) return over
  const { seen, least } = sight
  const zoomIn = (insets: Insets) => cameraOn(seen, size, insets, LANE_TITLE_WIDTH, least).zoom
  const insets = insetsBeside(size)
  return zoomIn(insets) > zoomIn(over.insets) ? { insets, beside: true } : over
}

/** Whether nothing but the first part has been told yet. */
function useIsOpening(key: string | undefined): boolean {
  const [first] = useState(key)
  const hasMoved = useRef(false)
  if (key !== first) hasMoved.current = true
  return !hasMoved.current
}

/**
 * The part that is told. One that is gone, as its stage was removed meanwhile, leaves the place to
 * what came after it.
 */
function usePart(parts: readonly StoryPart[], at: string | null) {
  const last = useRef(0)
  const found = parts.findIndex(({ key }) => key === at)
  const fallback = at === null ? 0 : last.current
  const index = found >= 0 ? found : Math.max(0, Math.min(fallback, parts.length - 1))
  last.current = index
  return { part: parts[index], index }
}
