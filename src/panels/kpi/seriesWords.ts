import { channelName } from '@/drawing/captions'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { formatNumber, formatValue } from '@/kpi/format'
import type { Kpi } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import type { Trend } from '@/kpi/trend'
import type { LibraryDocument } from '@/model/document'
import type { Measurement } from '@/model/records/measurement'
import type { Series } from '@/model/series'
import { formatDay } from '../details/formatDay'
import { formatChange, formatDifference } from './amounts'
import { basisOf } from './basis'

/** What the sentences about a series are made with. */
export type Speech = {
  readonly messages: Messages
  readonly words: PanelWords
  readonly library: LibraryDocument
}

/** Digits after the point of a value that nobody defined. */
const MOST_DECIMALS = 2

/** The day or the period of a value; that it has none where nothing is said. */
export function whenOf(
  { date, from }: Pick<Measurement, 'date' | 'from'>,
  { messages: { locale }, words: { kpi } }: Speech,
): string {
  if (date === '')
    return from === '' ? kpi.series.noDate : kpi.series.since(formatDay(from, locale))
  const day = formatDay(date, locale)
  return from === '' ? day : kpi.series.period(formatDay(from, locale), day)
}

/** A value as it is written, on the scale that was asked; nothing is said of what has none. */
export function writeValue(
  kpi: Kpi | undefined,
  variant: string,
  value: number,
  locale: string,
): string {
  return kpi
    ? formatValue(askedOn(kpi, variant), value, locale)
    : formatNumber(value, MOST_DECIMALS, locale)
}

/** The small line of a KPI: whom it covers, what it rests on, its target and its day. */
export function lineOf(measurement: Measurement, kpi: Kpi | undefined, speech: Speech): string {
  const { messages, words } = speech
  const { target, variant, date, from } = measurement
  const parts = [
    populationOf(measurement, speech),
    kpi && basisOf(kpi, measurement, messages, words),
    target !== null && messages.details.target(writeValue(kpi, variant, target, messages.locale)),
    (date !== '' || from !== '') && whenOf(measurement, speech),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Whom a value covers: "Camille, Website, over 60". Empty where it is everyone. */
export function populationOf(
  { personaId, channel, population }: Pick<Measurement, 'personaId' | 'channel' | 'population'>,
  { messages, library }: Speech,
): string {
  const persona = personaId && (library.persona[personaId]?.name || messages.persona.nameless)
  const parts = [persona, channel && channelName(channel, messages), population.trim()]
  return parts.filter(Boolean).join(', ')
}

export type ChangeWords = {
  readonly sentence: string
  readonly direction: 'up' | 'down' | undefined
  /** Whether that is the way it should go. */
  readonly isBetter: boolean | undefined
}

/** What became of a KPI since the value before; nothing where there is none. */
export function changeOf(
  { measurements }: Series,
  { points, change }: Trend,
  kpi: Kpi | undefined,
  speech: Speech,
): ChangeWords | undefined {
  if (change === undefined || !kpi) return undefined
  const { messages, words } = speech
  const { series } = words.kpi
  const id = points.at(-2)!.measurementId
  const before = measurements.find((measurement) => measurement.id === id)!
  const since = before.date === '' ? undefined : formatDay(before.date, messages.locale)
  const text = formatChange(kpi, change, messages.locale, words)
  if (text === '') {
    const sentence = since === undefined ? series.unchangedLast : series.unchanged(since)
    return { sentence, direction: undefined, isBetter: undefined }
  }
  return {
    sentence: since === undefined ? series.change(text) : series.changeSince(text, since),
    direction: change > 0 ? 'up' : 'down',
    isBetter: change > 0 === (kpi.better === 'higher'),
  }
}

/** How far the latest value is from its target, or from the norm; empty where there is neither. */
export function distanceLine(
  { latest }: Series,
  { distance }: Trend,
  kpi: Kpi | undefined,
  { messages: { locale }, words }: Speech,
): string {
  if (distance === undefined || !kpi) return ''
  const { series } = words.kpi
  const aim = latest.target === null ? series.norm : series.target
  const amount = formatDifference(kpi, distance, locale, words)
  if (amount === formatDifference(kpi, 0, locale, words)) return aim.reached
  return distance > 0 ? aim.beyond(amount) : aim.short(amount)
}
