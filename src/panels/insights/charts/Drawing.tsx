import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useCardLink } from '../useCardLink'
import styles from './Drawing.module.css'

/** Something in a chart that stands for records of the map. */
export type Mark = {
  readonly id: string
  /** The middle, px from the drawing's corner. */
  readonly x: number
  readonly y: number
  /** All that it says: its accessible name, and the tooltip where it is pointed at or focused. */
  readonly label: string
  /** The records that it leads to. */
  readonly ids: readonly string[]
  /** Drawn around its middle. */
  readonly shape: ReactNode
}

type Props = {
  readonly width: number
  readonly height: number
  /** What the chart shows, in a sentence: what it is to those who do not see it. */
  readonly label: string
  /** In the order in which the arrow keys go through them. */
  readonly marks: readonly Mark[]
  /** What stands behind the marks: axes and lines. Their words are in the marks' labels too. */
  readonly children: ReactNode
}

/**
 * The drawing of a chart. Its marks are links to the board and one stop of the Tab key: arrow keys
 * go from mark to mark, so that a chart of fifty points does not cost fifty keystrokes to pass.
 */
export function Drawing({ width, height, label, marks, children }: Props) {
  const link = useCardLink()
  const group = useRef<SVGGElement>(null)
  const [stop, setStop] = useState<string>()
  const [told, setTold] = useState<string>()
  const stopIndex = Math.max(
    0,
    marks.findIndex(({ id }) => id === stop),
  )
  const shown = marks.find(({ id }) => id === told)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setTold(undefined)
    const next = indexAfter(stopIndex, event.key, marks.length)
    if (next === undefined) return
    event.preventDefault()
    setStop(marks[next]!.id)
    group.current?.querySelectorAll<SVGAElement>('a')[next]?.focus()
  }

  return (
    <div className={styles.drawing} style={{ width }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={label}
        className={styles.svg}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: axes and lines take no focus */}
        <g aria-hidden="true">{children}</g>
        {/* The keys are those of the links within, which the group hears from all of them. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <g ref={group} onKeyDown={onKeyDown}>
          {marks.map((mark, index) => {
            const { href, onClick } = link(mark.ids)
            return (
              <g key={mark.id} transform={`translate(${mark.x} ${mark.y})`}>
                <a
                  href={href}
                  aria-label={mark.label}
                  tabIndex={index === stopIndex ? 0 : -1}
                  className={styles.mark}
                  onClick={onClick}
                  onPointerEnter={() => setTold(mark.id)}
                  onPointerLeave={() => setTold(undefined)}
                  onFocus={() => {
                    setStop(mark.id)
                    setTold(mark.id)
                  }}
                  onBlur={() => setTold(undefined)}
                >
                  {mark.shape}
                </a>
              </g>
            )
          })}
        </g>
      </svg>
      {shown && (
        <span
          aria-hidden="true"
          data-control
          className={styles.tip}
          data-side={shown.x > width * 0.6 ? 'left' : 'right'}
          style={{ left: shown.x, top: shown.y }}
        >
          {shown.label}
        </span>
      )}
    </div>
  )
}

function indexAfter(index: number, key: string, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, index + 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
