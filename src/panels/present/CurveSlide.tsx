import { useMemo } from 'react'
import { curvePath } from '@/drawing/emotion'
import { createBrowserBreakText } from '@/drawing/measure'
import { curveOf } from '@/insights/curve'
import type { StoryPart } from '@/story/story'
import { FaceMark } from '../insights/Face'
import styles from './CurveSlide.module.css'
import type { Size } from './camera'
import { type CurveLabel, layoutLargeCurve, type Mark } from './curveLayout'
import type { Telling } from './telling'

const breakText = createBrowserBreakText()

type Props = { readonly part: StoryPart; readonly telling: Telling; readonly size: Size }

/** One persona's curve as large as the window; it draws itself. */
export function CurveSlide({ part, telling, size }: Props) {
  const { map, library, words, palette } = telling
  const persona = library.persona[part.subjectId]
  const who = persona?.id ?? null
  const curve = useMemo(() => curveOf(map, who), [map, who])
  const drawn = useMemo(
    () =>
      layoutLargeCurve(map, curve, size, {
        title: telling.title,
        why: (marks) => sayMarks(marks, words),
        breakText,
      }),
    [map, curve, size, telling, words],
  )
  const { unit, left, places, bands, bandY, scaleY } = drawn
  const colour = persona ? palette.strokes[persona.colour] : palette.accent
  const { best, worst } = curve
  const spoken = words.curveOf(
    telling.persona(who),
    best ? `${telling.title(best.cardId)} (${telling.score(best.score)})` : '',
    worst ? `${telling.title(worst.cardId)} (${telling.score(worst.score)})` : '',
  )
  return (
    <svg
      className={styles.curve}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={spoken}
    >
      {bands.map(({ stageId, x, width }) => {
        const stage = map.stage[stageId]!
        const name = breakText(
          telling.stage(stageId),
          { size: unit * 1.15, weight: 600 },
          width - 8,
        )
        return (
          <g key={`${stageId}-${x}`}>
            <rect
              x={x + 3}
              y={bandY - unit * 2.2}
              width={Math.max(2, width - 6)}
              height={unit * 0.4}
              rx={unit * 0.2}
              fill={palette.strokes[stage.colour]}
            />
            {!name.broken && name.lines.length <= 2 && (
              <Lines
                lines={name.lines}
                x={x + width / 2}
                y={bandY}
                size={unit * 1.15}
                className={styles.stage!}
              />
            )}
          </g>
        )
      })}
      {scaleY.map((y, index) => (
        <g key={y}>
          <line
            x1={left}
            x2={size.width}
            y1={y}
            y2={y}
            className={index === 2 ? styles.middle : styles.rule}
          />
          <g transform={`translate(${unit * 1.8} ${y})`} opacity={0.9}>
            <FaceMark score={2 - index} radius={unit * 1.15} />
          </g>
        </g>
      ))}
      <path
        d={curvePath(places)}
        pathLength={1}
        className={styles.line}
        stroke={colour}
        strokeWidth={unit * 0.36}
      />
      {places.map(({ cardId, x, y, score }, index) => (
        <g
          key={cardId}
          className={styles.point}
          style={{ animationDelay: `${Math.round((index / places.length) * DRAWS)}ms` }}
        >
          <g transform={`translate(${x} ${y})`}>
            <FaceMark score={score} radius={unit * 1.05} />
          </g>
        </g>
      ))}
      {drawn.labels.map((label, index) => (
        <Label key={label.cardId} label={label} unit={unit} order={index} />
      ))}
    </svg>
  )
}

/** How long a curve takes to draw itself, ms; the stylesheet has the same. */
const DRAWS = 1500

function sayMarks(marks: readonly Mark[], words: Telling['words']): string {
  const said = marks.map((mark) =>
    mark === 'best' || mark === 'worst' ? words[mark] : words.reasons[mark],
  )
  return said.join(' · ')
}

type LabelProps = {
  readonly label: CurveLabel
  readonly unit: number
  readonly order: number
}

function Label({ label, unit, order }: LabelProps) {
  const { x, y, lines, marks, why } = label
  return (
    <g
      className={styles.label}
      data-mark={marks[0]}
      style={{ animationDelay: `${DRAWS * 0.7 + order * 90}ms` }}
    >
      <text x={x} y={y} fontSize={unit * 0.95} className={styles.why} textAnchor="middle">
        {why}
      </text>
      <Lines lines={lines} x={x} y={y + unit * 1.5} size={unit * 1.25} className={styles.name!} />
    </g>
  )
}

type LinesProps = {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly className: string
}

function Lines({ lines, x, y, size, className }: LinesProps) {
  return (
    <text fontSize={size} className={className} textAnchor="middle">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
        <tspan key={index} x={x} y={y + index * size * 1.2}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
