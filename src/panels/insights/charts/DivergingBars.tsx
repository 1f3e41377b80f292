import { FaceMark } from '../Face'
import styles from './DivergingBars.module.css'
import { Drawing, type Mark } from './Drawing'

/** One bar, to the left of the middle for what is bad and to the right for what is good. */
export type Bar = {
  readonly id: string
  readonly name: string
  /** −2…2. */
  readonly value: number
  /** The value as it is written. */
  readonly text: string
  readonly label: string
  readonly ids: readonly string[]
}

type Props = {
  readonly label: string
  readonly width: number
  readonly bars: readonly Bar[]
  /** The words of the scale's two ends. */
  readonly ends: readonly [string, string]
}

const ROW = 34
const TOP = 24
const FACE = 9

/** The room of the names on the left and of the numbers on the right, px. */
const NAMES = 130
const NUMBERS = 44

/** Scores on the emotion scale, one bar each, with a face at its end. */
export function DivergingBars({ label, width, bars, ends }: Props) {
  const [left, right] = [NAMES + FACE, width - NUMBERS - FACE]
  const middle = (left + right) / 2
  const across = (value: number) => middle + (value / 2) * ((right - left) / 2)
  const height = TOP + bars.length * ROW + 4
  const rowY = (index: number) => TOP + index * ROW + ROW / 2
  const marks = bars.map(
    ({ id, label, ids, value }, index): Mark => ({
      id,
      label,
      ids,
      x: across(value),
      y: rowY(index),
      shape: <FaceMark score={value} radius={FACE} />,
    }),
  )
  return (
    <Drawing width={width} height={height} label={label} marks={marks}>
      <text x={left - FACE} y={12} className={styles.end}>
        {ends[0]}
      </text>
      <text x={right + FACE} y={12} textAnchor="end" className={styles.end}>
        {ends[1]}
      </text>
      {[-2, -1, 0, 1, 2].map((score) => (
        <line
          key={score}
          x1={across(score)}
          x2={across(score)}
          y1={TOP - 4}
          y2={height}
          className={score === 0 ? styles.zero : styles.grid}
        />
      ))}
      {bars.map(({ id, name, value, text }, index) => {
        const end = across(value)
        return (
          <g key={id}>
            <text x={0} y={rowY(index) + 4} className={styles.name}>
              {shortened(name)}
            </text>
            <rect
              x={Math.min(middle, end)}
              y={rowY(index) - 5}
              width={Math.abs(end - middle)}
              height={10}
              rx={2}
              className={value < 0 ? styles.bad : styles.good}
            />
            <text x={width} y={rowY(index) + 4} textAnchor="end" className={styles.value}>
              {text}
            </text>
          </g>
        )
      })}
    </Drawing>
  )
}

/** In signs: what fits before the bars. The whole name is in the mark's label and in the table. */
const LONGEST = 20

function shortened(name: string): string {
  const signs = [...name]
  return signs.length <= LONGEST ? name : `${signs.slice(0, LONGEST - 1).join('')}…`
}
