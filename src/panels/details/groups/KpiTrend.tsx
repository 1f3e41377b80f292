import type { Kpi } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import type { Trend } from '@/kpi/trend'
import type { Series } from '@/model/series'
import { type Speech, whenOf, writeValue } from '../../kpi/seriesWords'
import { shortDays } from '../../kpi/shortDays'
import { placeTrend } from '../../kpi/trendChart'
import styles from './KpiTrend.module.css'

/** Pixels. The panel has one width. */
const SIZE = { width: 252, height: 86, margin: { x: 8, top: 16, bottom: 26 } }

type Props = {
  readonly name: string
  readonly series: Series
  readonly trend: Trend
  readonly kpi: Kpi
  readonly speech: Speech
}

/**
 * The values of a KPI through time, with its target as a dashed line. Points on target are full,
 * those off it hollow. The list of values says the same in words.
 */
export function KpiTrend({ name, series, trend, kpi, speech }: Props) {
  const { locale } = speech.messages
  const { variant, target } = series.latest
  const { series: words } = speech.words.kpi
  const aim = target ?? kpi.threshold
  const chart = placeTrend(trend.points, aim, SIZE)
  const write = (value: number) => writeValue(kpi, variant, value, locale)
  const said = trend.points.map(({ measurementId, value }) => {
    const measurement = series.measurements.find(({ id }) => id === measurementId)!
    return words.point(whenOf(measurement, speech), write(value))
  })
  const [first, last] = [chart.points[0]!, chart.points.at(-1)!]
  const days = shortDays(first.date, last.date, locale)
  const baseline = SIZE.height - SIZE.margin.bottom + 12
  return (
    <svg
      role="img"
      aria-label={words.trend(name, said.join('; '))}
      className={styles.chart}
      width={SIZE.width}
      height={SIZE.height}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
    >
      <line className={styles.axis} x1={0} x2={SIZE.width} y1={baseline} y2={baseline} />
      {chart.points.map(({ measurementId, x }) => (
        <line
          key={measurementId}
          className={styles.axis}
          x1={x}
          x2={x}
          y1={baseline}
          y2={baseline + 3}
        />
      ))}
      <text className={styles.label} x={0} y={SIZE.height - 1}>
        {days[0]}
      </text>
      <text className={styles.label} x={SIZE.width} y={SIZE.height - 1} textAnchor="end">
        {days[1]}
      </text>
      {aim !== undefined && chart.aim && (
        <>
          <line className={styles.aim} x1={0} x2={SIZE.width} y1={chart.aim.y} y2={chart.aim.y} />
          <text
            className={styles.label}
            x={chart.aim.labelAt === 'end' ? SIZE.width : 0}
            y={chart.aim.labelY}
            textAnchor={chart.aim.labelAt}
          >
            {(target === null ? words.norm : words.target).label(write(aim))}
          </text>
        </>
      )}
      <path className={styles.line} d={chart.path} />
      {chart.points.map(({ measurementId, x, y, value }, index) => {
        const isMet = standingOf(value, target, kpi.better, kpi.threshold) === 'met'
        return (
          <g key={measurementId}>
            <title>{said[index]}</title>
            <circle className={styles.reach} cx={x} cy={y} r={9} />
            <circle
              className={isMet || aim === undefined ? styles.full : styles.hollow}
              cx={x}
              cy={y}
              r={3.25}
            />
          </g>
        )
      })}
    </svg>
  )
}
