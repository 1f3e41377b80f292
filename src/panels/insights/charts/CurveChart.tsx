import { curvePath } from '@/drawing/emotion'
import { faceOf } from '@/model/score'
import { FaceMark } from '../Face'
import styles from './CurveChart.module.css'
import { Drawing, type Mark } from './Drawing'

/** A curve: a score for each place of the chart that has one. */
export type CurveLine = {
  readonly id: string
  /** As CSS writes it. */
  readonly colour: string
  readonly points: readonly { readonly place: number; readonly score: number }[]
}

/** A point of the curve that is told about. */
export type CurveMark = {
  readonly id: string
  readonly place: number
  readonly score: number
  /** Stands beside the point: "Best", "End". Empty: nothing does. */
  readonly flag: string
  /** A moment of truth, which has a ring. */
  readonly ringed: boolean
  /** Marked even where there is no room to mark every point. */
  readonly stays: boolean
  /** What was measured there, −2…2. */
  readonly measured?: number
  readonly label: string
  readonly ids: readonly string[]
}

/** Places that belong together, from left to right. */
export type CurveStage = { readonly id: string; readonly title: string; readonly places: number }

type Props = {
  readonly label: string
  readonly width: number
  readonly stages: readonly CurveStage[]
  /** The one that is told about first. */
  readonly lines: readonly CurveLine[]
  readonly marks: readonly CurveMark[]
  /** The places where the curve falls most. */
  readonly fall?: readonly [from: number, to: number]
  /** The words of the scale at +2, 0 and −2. */
  readonly scale: readonly [string, string, string]
}

const HEIGHT = 270
const LEFT = 76
const RIGHT = 14
const TOP = 34
const BOTTOM = 56
const LARGEST_FACE = 10

/** Below this many px from place to place, only the points that stay have a mark. */
const CROWDED = 9

/** The other curves, told apart by their dashes. */
export const DASHES = ['6 4', '2 4', '10 4 2 4', '12 5']

/** The emotion curve of a journey, its special points marked, over the names of its stages. */
export function CurveChart({ label, width, stages, lines, marks, fall, scale }: Props) {
  const places = stages.reduce((sum, stage) => sum + stage.places, 0)
  const spacing = (width - LEFT - RIGHT) / Math.max(1, places)
  const across = (place: number) => LEFT + (place + 0.5) * spacing
  const unit = (HEIGHT - TOP - BOTTOM) / 4
  const up = (score: number) => TOP + (2 - score) * unit
  const face = Math.max(4, Math.min(LARGEST_FACE, spacing * 0.4))
  const path = ({ points }: CurveLine) =>
    curvePath(points.map(({ place, score }) => ({ x: across(place), y: up(score) })))
  const [told, ...others] = lines
  const scores = new Map(told?.points.map(({ place, score }) => [place, score]))
  const isCrowded = spacing < CROWDED
  const shown = marks.filter(({ stays }) => !isCrowded || stays)

  return (
    <Drawing
      width={width}
      height={HEIGHT}
      label={label}
      marks={shown.map((mark): Mark => {
        const radius = mark.stays ? Math.max(face, 8) : face
        return {
          ...mark,
          x: across(mark.place),
          y: up(mark.score),
          shape: <PointShape mark={mark} radius={radius} unit={unit} />,
        }
      })}
    >
      {[-2, -1, 0, 1, 2].map((score) => (
        <line
          key={score}
          x1={LEFT}
          x2={width - RIGHT}
          y1={up(score)}
          y2={up(score)}
          className={score === 0 ? styles.zero : styles.grid}
        />
      ))}
      {[2, 0, -2].map((score, index) => (
        <text key={score} x={LEFT - 10} y={up(score) + 4} textAnchor="end" className={styles.scale}>
          {scale[index]}
        </text>
      ))}
      <Stages stages={stages} spacing={spacing} />
      {others.map((line, index) => (
        <path
          key={line.id}
          d={path(line)}
          style={{ stroke: line.colour }}
          strokeDasharray={DASHES[index % DASHES.length]}
          className={isCrowded ? styles.faint : styles.other}
        />
      ))}
      {told && <path d={path(told)} style={{ stroke: told.colour }} className={styles.told} />}
      {fall && <Fall fall={fall} at={(place) => [across(place), up(scores.get(place) ?? 0)]} />}
    </Drawing>
  )
}

/** `unit` is the height of one point of the scale, px. */
function PointShape({ mark, radius, unit }: { mark: CurveMark; radius: number; unit: number }) {
  const above = mark.score >= 0
  const measured = mark.measured === undefined ? undefined : (mark.score - mark.measured) * unit
  return (
    <>
      {mark.ringed && <circle r={radius + 4.5} className={styles.ring} />}
      {radius >= 7 ? (
        <FaceMark score={mark.score} radius={radius} />
      ) : (
        <circle r={radius} className={styles.dot} />
      )}
      {measured !== undefined && (
        <>
          <line y2={measured} className={styles.gap} />
          <MeasuredSign y={measured} />
        </>
      )}
      {mark.flag && (
        <text
          y={above ? -radius - 9 : radius + 18}
          textAnchor="middle"
          className={faceOf(mark.score) < 0 ? styles.badFlag : styles.flag}
        >
          {mark.flag}
        </text>
      )}
    </>
  )
}

/** The steepest fall: a band behind the line, with an arrow's head. */
function Fall({
  fall: [from, to],
  at,
}: {
  fall: readonly [number, number]
  at: (place: number) => readonly [number, number]
}) {
  const [x1, y1] = at(from)
  const [x2, y2] = at(to)
  return <line x1={x1} y1={y1} x2={x2} y2={y2} className={styles.fall} />
}

/** In px a sign: what of a stage's title fits below its part of the curve. */
const SIGN = 6.6

function Stages({ stages, spacing }: { stages: readonly CurveStage[]; spacing: number }) {
  const y = HEIGHT - BOTTOM + 22
  let before = 0
  return stages.map(({ id, title, places }) => {
    const x = LEFT + before * spacing
    const width = places * spacing
    before += places
    const room = Math.max(0, Math.floor((width - 12) / SIGN))
    const signs = [...title]
    const shown =
      signs.length <= room ? title : room >= 4 ? `${signs.slice(0, room - 1).join('')}…` : ''
    return (
      <g key={id}>
        <line x1={x + 2} x2={x + width - 2} y1={y} y2={y} className={styles.stageLine} />
        <text x={x + width / 2} y={y + 17} textAnchor="middle" className={styles.stage}>
          {shown}
        </text>
      </g>
    )
  })
}

/** The sign of what was measured, on the chart and in its legend. */
export function MeasuredSign({ x = 0, y }: { x?: number; y: number }) {
  const d = `M${x} ${y - 5} L${x + 5} ${y} L${x} ${y + 5} L${x - 5} ${y} Z`
  return <path d={d} className={styles.measured} />
}
