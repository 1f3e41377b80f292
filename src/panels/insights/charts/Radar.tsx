import { Drawing, type Mark } from './Drawing'
import styles from './Radar.module.css'

/** One axis of a radar, from the middle outwards. */
export type Spoke = {
  readonly id: string
  readonly name: string
  /** What stands under the name. */
  readonly detail: string
  /** 1…5; not rated where it is undefined. */
  readonly value: number | undefined
  /** Something is wrong here: the name has a mark beside it. */
  readonly flagged: boolean
  readonly label: string
  readonly ids: readonly string[]
}

type Props = {
  readonly label: string
  readonly width: number
  readonly spokes: readonly Spoke[]
}

const HEIGHT = 310
const RADIUS = 104
const LEVELS = [1, 2, 3, 4, 5]

/**
 * Ratings from 1 to 5 around a middle. Axes without a rating have no point, and the line goes on
 * to the next that has one: a gap is not a zero.
 */
export function Radar({ label, width, spokes }: Props) {
  const middle = { x: width / 2, y: HEIGHT / 2 }
  const at = (index: number, level: number) => {
    const angle = (index / spokes.length) * 2 * Math.PI - Math.PI / 2
    const distance = (level / 5) * RADIUS
    return {
      x: middle.x + distance * Math.cos(angle),
      y: middle.y + distance * Math.sin(angle),
    }
  }
  const outline = (level: (index: number) => number | undefined) =>
    spokes
      .flatMap((_, index) => {
        const value = level(index)
        return value === undefined ? [] : [at(index, value)]
      })
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ')
  const marks = spokes.map((spoke, index): Mark => {
    const { id, label, ids, value } = spoke
    return { id, label, ids, ...at(index, value ?? 0.55), shape: <Point spoke={spoke} /> }
  })
  return (
    <Drawing width={width} height={HEIGHT} label={label} marks={marks}>
      {LEVELS.map((level) => (
        <polygon
          key={level}
          points={outline(() => level)}
          className={level === 5 ? styles.rim : styles.ring}
        />
      ))}
      {spokes.map(({ id }, index) => {
        const end = at(index, 5)
        return (
          <line
            key={id}
            x1={middle.x}
            y1={middle.y}
            x2={end.x}
            y2={end.y}
            className={styles.ring}
          />
        )
      })}
      <polygon points={outline((index) => spokes[index]!.value)} className={styles.shape} />
      {LEVELS.map((level) => {
        const { x, y } = at(0, level)
        return (
          <text key={level} x={x + 9} y={y + 10} className={styles.level}>
            {level}
          </text>
        )
      })}
      {spokes.map((spoke, index) => (
        <SpokeName key={spoke.id} spoke={spoke} at={at(index, 5)} middle={middle} />
      ))}
    </Drawing>
  )
}

function Point({ spoke: { value } }: { spoke: Spoke }) {
  if (value === undefined) return <circle r={4} className={styles.unrated} />
  return (
    <>
      <circle r={11} fill="transparent" />
      <circle r={5} className={styles.point} />
    </>
  )
}

type NameProps = {
  readonly spoke: Spoke
  /** The outer end of the axis. */
  readonly at: { readonly x: number; readonly y: number }
  readonly middle: { readonly x: number; readonly y: number }
}

/** The name outside the axis' end: above, below or beside it, as there is room. */
function SpokeName({ spoke, at, middle }: NameProps) {
  const side = Math.abs(at.x - middle.x) < 1 ? 0 : Math.sign(at.x - middle.x)
  const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end'
  const x = at.x + side * 12
  const y = side === 0 ? (at.y < middle.y ? at.y - 24 : at.y + 20) : at.y - 2
  return (
    <text textAnchor={anchor} className={styles.name}>
      <tspan x={x} y={y}>
        {spoke.name}
      </tspan>
      <tspan x={x} y={y + 15} className={spoke.flagged ? styles.flagged : styles.detail}>
        {spoke.detail}
      </tspan>
    </text>
  )
}
