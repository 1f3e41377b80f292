import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { type Answers, statisticsOf } from '@/kpi/answers'
import { computeInputs } from '@/kpi/compute'
import type { KpiInput } from '@/kpi/definition'
import { formatValue } from '@/kpi/format'
import type { Kpi } from '@/kpi/kpi'
import { scaleLabel, scaleOf, variantOf } from '@/kpi/scale'
import type { Measurement } from '@/model/records/measurement'
import { inLanguage } from '../fields/inLanguage'

type Given = Pick<Measurement, 'inputs' | 'answers' | 'variant'>

/** Digits of a figure that are shown, at most. */
const MOST_DECIMALS = 2

/**
 * What a value rests on, in short: "1 360 of 2 000 carts", "44 of 50 − 4 of 50", "Clicks 400 · Cost
 * €120", "5 answers · scale 1–10". Where the result alone was given, the scale alone if it is not the
 * usual one, and else nothing.
 */
export function basisOf(kpi: Kpi, given: Given, messages: Messages, { kpi: words }: PanelWords) {
  const hasAny = hasFigures(kpi, given)
  const n = hasAny ? undefined : statisticsOf(given.answers)?.n
  const scale = scaleOf(kpi, given.variant)
  const isTold = scale && kpi.scales.length > 1 && (n || variantOf(kpi, scale) !== '')
  return [
    hasAny ? figuresLine(kpi, given, messages, words) : n && words.answerCount(n),
    isTold && words.onScale(scaleLabel(scale)),
  ]
    .filter(Boolean)
    .join(' · ')
}

function figuresLine(kpi: Kpi, given: Given, messages: Messages, words: PanelWords['kpi']): string {
  if (kpi.id === 'nps') return sharesOf(kpi, given, messages, words)
  return partOfWhole(kpi, given, messages, words) ?? allFigures(kpi, given, messages, words)
}

/** How a value comes about, in the numbers given: "44 of 50 − 4 of 50". Empty where it is plain. */
export function calculationOf(
  kpi: Kpi,
  given: Given,
  messages: Messages,
  { kpi: words }: PanelWords,
): string {
  if (kpi.id === 'nps') return sharesOf(kpi, given, messages, words)
  return (hasFigures(kpi, given) && partOfWhole(kpi, given, messages, words)) || ''
}

/** Of answers that were read: how many, how they lie, and whether a heading was left out. */
export function answersLine(
  { n, tally, heading }: Answers,
  words: PanelWords['kpi'],
  locale: string,
): string {
  const write = (number: number) => number.toLocaleString(locale, { maximumFractionDigits: 1 })
  const statistics = statisticsOf(tally)
  return [
    words.answerCount(n),
    statistics && words.mean(write(statistics.mean), write(statistics.spread)),
    heading && words.heading(heading),
  ]
    .filter(Boolean)
    .join(' · ')
}

function hasFigures(kpi: Kpi, { inputs }: Given): boolean {
  return kpi.inputs.some(({ id }) => Object.hasOwn(inputs, id))
}

/** A share as people say it; nothing where the figures are not a part and its whole. */
function partOfWhole(
  kpi: Kpi,
  { inputs }: Given,
  messages: Messages,
  words: PanelWords['kpi'],
): string | undefined {
  const whole = wholeOf(kpi)
  const amount = whole && inputs[whole.id]
  const computed = computeInputs(kpi, inputs)
  if (!whole || !amount || !('value' in computed) || computed.value === null) return undefined
  const part = (computed.value * amount) / 100
  const write = (number: number) => writeFigure(number, whole, messages.locale)
  return words.partOf(write(part), write(amount), inSentence(inLanguage(whole.name, messages)))
}

/**
 * The figure that a percentage is of: the only one without which nothing can be divided. Money is
 * not counted as parts of a whole.
 */
function wholeOf({ unit, inputs, ofFigures }: Kpi): KpiInput | undefined {
  if (unit.kind !== 'percent' || inputs.some((input) => input.unit.kind === 'currency'))
    return undefined
  const isWhole = inputs.map((_, place) =>
    Number.isFinite(ofFigures?.(...inputs.map((_, other) => (other === place ? 1 : 0)))),
  )
  return isWhole.filter(Boolean).length === 1 ? inputs[isWhole.indexOf(true)] : undefined
}

function allFigures(
  kpi: Kpi,
  { inputs }: Given,
  messages: Messages,
  words: PanelWords['kpi'],
): string {
  return kpi.inputs
    .flatMap((input) => {
      const amount = inputs[input.id]
      if (amount === undefined) return []
      const name = inLanguage(input.name, messages)
      return words.figure(name, writeFigure(amount, input, messages.locale))
    })
    .join(' · ')
}

/** Promoters and detractors of all answers: what a Net Promoter Score is made of. */
function sharesOf(
  kpi: Kpi,
  { inputs, answers }: Given,
  { locale }: Messages,
  words: PanelWords['kpi'],
): string {
  const [promoters, passives, detractors] = Object.keys(inputs).length
    ? kpi.inputs.map(({ id }) => inputs[id] ?? 0)
    : [9, 7, 0].map((from, group) => sumBetween(answers, from, [10, 8, 6][group]!))
  const all = promoters! + passives! + detractors!
  const write = (number: number) => number.toLocaleString(locale)
  return all > 0 ? words.less(write(promoters!), write(detractors!), write(all)) : ''
}

function sumBetween(answers: Given['answers'], from: number, to: number): number {
  return Object.entries(answers)
    .filter(([answer]) => Number(answer) >= from && Number(answer) <= to)
    .reduce((total, [, count]) => total + count, 0)
}

function writeFigure(amount: number, { unit }: KpiInput, locale: string): string {
  return formatValue({ unit, decimals: MOST_DECIMALS }, amount, locale)
}

/** A name in the middle of a sentence; one that begins with an acronym keeps its capitals. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name
}
