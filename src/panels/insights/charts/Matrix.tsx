import type { ReactNode } from 'react'
import { Drawing, type Mark } from './Drawing'
import { type Frame, fanOut } from './fanOut'
import styles from './Matrix.module.css'

/** One dot of a matrix. */
export type MatrixPoint = {
  readonly id: string
  /** Stands in the dot, and in the list beside. */
  readonly number: number
  /** On the axis across; nobody knows where null. */
  readonly x: number | null
  readonly y: number
  /** How much it weighs, 0…1: the dot's area. */
  readonly weight: number
  /** Drawn in outline: what is done with, or does not count. */
  readonly hollow?: boolean
  readonly label: string
  readonly ids: readonly string[]
}

export type Axis = {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** The name of the strip for what nobody knows; only across, and only where a point needs it. */
  readonly unknown?: string
}

/** The chart cut in four. */
export type Quarters = {
  /** Top left, top right, bottom left, bottom right. */
  readonly names: readonly [string, string, string, string]
  /** Where the cuts are, in the axes' own values. */
  readonly x: number
  readonly y: number
}

type Point = { readonly x: number; readonly y: number }

type Props = {
  readonly label: string
  readonly width: number
  readonly points: readonly MatrixPoint[]
  readonly x: Axis
  readonly y: Axis
  readonly quarters?: Quarters
  readonly tone: 'pain' | 'opportunity'
}

const HEIGHT = 330
const LEFT = 40
const RIGHT = 8
const TOP = 8
const BOTTOM = 40

/** The width of the strip for what nobody knows, px. */
const STRIP = 58

/** The room that the names of the quarters take at the top and at the bottom, px. */
const QUARTER_NAME = 18

const SMALLEST = 10
const LARGEST = 17

/** How far a dot may stand from its place before a line shows where it belongs, px. */
const NEAR_ENOUGH = 5

/** Dots between two axes, numbered: what stands top right (or left) is what to look at first. */
export function Matrix({ label, width, points, x, y, quarters, tone }: Props) {
  const hasStrip = x.unknown !== undefined && points.some((point) => point.x === null)
  const right = width - RIGHT - (hasStrip ? STRIP : 0)
  const bottom = HEIGHT - BOTTOM
  // A dot at an axis' very end still lies within the frame.
  const across = scale(x, LEFT + LARGEST + 4, right - LARGEST - 4)
  const air = LARGEST + (quarters ? QUARTER_NAME : 2)
  const up = scale(y, bottom - air, TOP + air)
  const discs = points.map((point) => ({
    x: point.x === null ? right + STRIP / 2 : across(point.x),
    y: up(point.y),
    radius: radiusOf(point.weight),
  }))
  const whole = { left: LEFT, right, top: TOP, bottom }
  const cut = quarters && { x: across(quarters.x), y: up(quarters.y) }
  // Whatever a dot makes room for, it stays where it is told of: in its quarter, or in the strip.
  const places = fanOut(discs, (disc, index) => {
    if (points[index]!.x === null) return { ...whole, left: right, right: width - RIGHT }
    return cut ? quarterAround(disc, cut, whole) : whole
  })
  const marks = points.map((point, index): Mark => {
    const { radius } = discs[index]!
    const { x: cx, y: cy } = places[index]!
    const { id, label, ids } = point
    return {
      id,
      label,
      ids,
      x: cx,
      y: cy,
      shape: <Dot point={point} radius={radius} tone={tone} />,
    }
  })
  return (
    <Drawing width={width} height={HEIGHT} label={label} marks={marks}>
      <rect x={LEFT} y={TOP} width={right - LEFT} height={bottom - TOP} className={styles.plot} />
      {quarters && cut && (
        <QuarterLines names={quarters.names} cut={cut} right={right} bottom={bottom} />
      )}
      {!quarters && y.ticks.map(({ at }) => <Grid key={at} y={up(at)} right={right} />)}
      {hasStrip && (
        <>
          <rect x={right} y={TOP} width={STRIP} height={bottom - TOP} className={styles.strip} />
          <AxisText x={right + STRIP / 2} y={bottom + 16}>
            {x.unknown}
          </AxisText>
        </>
      )}
      {x.ticks.map(({ at, text }) => (
        <AxisText key={at} x={across(at)} y={bottom + 16}>
          {text}
        </AxisText>
      ))}
      {y.ticks.map(({ at, text }) => (
        <text key={at} x={LEFT - 8} y={up(at) + 4} textAnchor="end" className={styles.tick}>
          {text}
        </text>
      ))}
      <text x={(LEFT + right) / 2} y={HEIGHT - 6} textAnchor="middle" className={styles.name}>
        {x.name}
      </text>
      <text
        transform={`translate(11 ${(TOP + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
        className={styles.name}
      >
        {y.name}
      </text>
      {places.map((place, index) => {
        const { x: x1, y: y1 } = discs[index]!
        if (Math.hypot(place.x - x1, place.y - y1) <= NEAR_ENOUGH) return null
        return (
          <line
            key={points[index]!.id}
            x1={x1}
            y1={y1}
            x2={place.x}
            y2={place.y}
            className={styles.leader}
          />
        )
      })}
    </Drawing>
  )
}

/** The quarter in which a dot belongs, but for the names at its corners. */
function quarterAround(disc: Point, cut: Point, { left, right, top, bottom }: Frame): Frame {
  return {
    ...(disc.x < cut.x ? { left, right: cut.x } : { left: cut.x, right }),
    ...(disc.y < cut.y
      ? { top: top + QUARTER_NAME + 4, bottom: cut.y }
      : { top: cut.y, bottom: bottom - QUARTER_NAME - 4 }),
  }
}

/** Areas are compared, not radii: twice the weight is twice the ink. */
function radiusOf(weight: number): number {
  const share = Math.max(0, Math.min(1, weight))
  return Math.sqrt(SMALLEST ** 2 + share * (LARGEST ** 2 - SMALLEST ** 2))
}

function scale({ from, to }: Axis, start: number, end: number) {
  return (value: number) => start + ((value - from) / (to - from)) * (end - start)
}

function Dot({
  point: { number, hollow },
  radius,
  tone,
}: {
  point: MatrixPoint
  radius: number
  tone: Props['tone']
}) {
  return (
    <>
      <circle r={radius} className={hollow ? styles.hollow : styles[tone]} />
      <text y={4} textAnchor="middle" className={hollow ? styles.hollowNumber : styles.number}>
        {number}
      </text>
    </>
  )
}

function Grid({ y, right }: { y: number; right: number }) {
  return <line x1={LEFT} x2={right} y1={y} y2={y} className={styles.grid} />
}

function AxisText({ x, y, children }: { x: number; y: number; children: ReactNode }) {
  return (
    <text x={x} y={y} textAnchor="middle" className={styles.tick}>
      {children}
    </text>
  )
}

type QuarterLinesProps = {
  readonly names: Quarters['names']
  readonly cut: Point
  readonly right: number
  readonly bottom: number
}

/** The four quarters by their names; the first is the best, and tinted. */
function QuarterLines({ names, cut, right, bottom }: QuarterLinesProps) {
  const [topLeft, topRight, bottomLeft, bottomRight] = names
  return (
    <>
      <rect x={LEFT} y={TOP} width={cut.x - LEFT} height={cut.y - TOP} className={styles.best} />
      <line x1={cut.x} x2={cut.x} y1={TOP} y2={bottom} className={styles.grid} />
      <line x1={LEFT} x2={right} y1={cut.y} y2={cut.y} className={styles.grid} />
      <g className={styles.quarter}>
        <text x={LEFT + 10} y={TOP + 17}>
          {topLeft}
        </text>
        <text x={right - 10} y={TOP + 17} textAnchor="end">
          {topRight}
        </text>
        <text x={LEFT + 10} y={bottom - 9}>
          {bottomLeft}
        </text>
        <text x={right - 10} y={bottom - 9} textAnchor="end">
          {bottomRight}
        </text>
      </g>
    </>
  )
}
