import { line } from 'd3-shape'
import { definitionAt } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import { type TrendPoint, trendOf } from '@/kpi/trend'
import { valueOfMeasurement } from '@/kpi/value'
import { isDay } from '@/model/day'
import type { Measurement } from '@/model/records/measurement'
import { type Series, seriesOf } from '@/model/series'
import { evidenceList } from './evidenceFact'
import { type Fact, fact } from './facts'
import { html, type Markup } from './html'
import { inLine, lineOf } from './inLine'
import type { Telling } from './telling'

/** The KPIs of a card or a stage: value, standing, target, and the course through time. */
export function kpiFact(telling: Telling, subjectId: string): Fact[] {
  const all = seriesOf(telling.map, subjectId)
  const { kpis } = telling.messages.details
  return fact(
    kpis,
    all.length > 0 && html`<ul class="kpis">${all.map((series) => tellKpi(telling, series))}</ul>`,
  )
}

function tellKpi(telling: Telling, series: Series): Markup {
  const { latest, definitionId } = series
  const kpi = definitionAt(definitionId, telling.library)
  const value = valueOfMeasurement(latest, kpi)
  const standing = kpi && standingOf(value, latest.target, kpi.better, kpi.threshold)
  const { messages } = telling
  const { points } = trendOf(series, kpi)
  const written = value === null ? messages.kpi.noValue : telling.value(latest, value)
  return html`<li><p class="kpi">${inLine(telling.kpi(definitionId))} <b>${written}</b>${
    standing && html` <span class="${standing}">${messages.kpi.standings[standing]}</span>`
  }</p>${points.length > 1 && sparkline(points, latest.target)}${small(ground(telling, latest))}${
    points.length > 1 && small(course(telling, series, points))
  }${evidenceList(telling, latest.id)}</li>`
}

/** Whom a value covers, its target and its day. */
function ground(telling: Telling, measurement: Measurement): Markup {
  const { personaId, channel, population, target, date } = measurement
  const parts = [
    personaId && telling.persona(personaId),
    channel && telling.channel(channel),
    population.trim(),
    target !== null && telling.messages.details.target(telling.value(measurement, target)),
    telling.day(date),
  ]
  return lineOf(parts)
}

/** All values from the earliest to the latest, each with its day where it has one. */
function course(telling: Telling, { latest }: Series, points: readonly TrendPoint[]): string {
  const told = points.map(({ value, date }) => {
    const written = telling.value(latest, value)
    return isDay(date) ? `${written} (${telling.day(date)})` : written
  })
  return told.join(' → ')
}

function small(text: string | Markup): Markup | false {
  return html`${text}`.markup !== '' && html`<p class="small">${text}</p>`
}

const [WIDTH, HEIGHT, INSET] = [160, 36, 4]

/** The values in even steps, with their target as a dashed line. */
function sparkline(points: readonly TrendPoint[], target: number | null): Markup {
  const values = [...points.map(({ value }) => value), ...(target === null ? [] : [target])]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (index: number) => INSET + (index / (points.length - 1)) * (WIDTH - INSET * 2)
  // Halved, or the difference of the greatest numbers there are would be infinite.
  const y = (value: number) =>
    high > low
      ? HEIGHT - INSET - ((value / 2 - low / 2) / (high / 2 - low / 2)) * (HEIGHT - INSET * 2)
      : HEIGHT / 2
  const d = line<TrendPoint>(
    (_, index) => x(index),
    ({ value }) => y(value),
  ).digits(1)([...points])
  const end = points.at(-1)!
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${
    target !== null && html`<path class="aim" d="M0 ${y(target).toFixed(1)}H${WIDTH}"/>`
  }<path d="${d}"/><circle cx="${x(points.length - 1)}" cy="${y(end.value).toFixed(1)}" r="3"/></svg>`
}
