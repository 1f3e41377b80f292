import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { AnswerRefusal } from '@/kpi/answers'
import type { InputRefusal } from '@/kpi/definition'
import { formatNumber, formatValue } from '@/kpi/format'
import type { Kpi } from '@/kpi/kpi'
import { inLanguage } from '../fields/inLanguage'
import { parseNumber } from './parseNumber'

type Voice = { readonly messages: Messages; readonly words: PanelWords }

/** Why a value or a target is refused; nothing where it is not, or where there is none. */
export function numberProblem(
  text: string,
  kpi: Kpi | undefined,
  voice: Voice,
): string | undefined {
  const number = parseNumber(text, voice.messages.locale)
  if (number === null) return undefined
  if (number === undefined) return voice.messages.kpi.notANumber
  if (!kpi?.bounds) return undefined
  const [low, high] = kpi.bounds
  return number >= low && number <= high ? undefined : range(kpi, low, high, voice)
}

/** Why a figure is refused, or what is wrong with what the figures give. */
export function figureProblem(
  { input: id, reason, low = -Infinity, high = Infinity, other }: InputRefusal,
  kpi: Kpi,
  voice: Voice,
): string {
  const words = voice.words.kpi
  const input = kpi.inputs.find((input) => input.id === id)
  const whole = kpi.inputs.find((input) => input.id === other)
  if (reason === 'notWhole') return words.notWhole
  if (reason === 'moreThan' && whole) return words.moreThan(inLanguage(whole.name, voice.messages))
  if (!input) return words.result(range(kpi, low, high, voice))
  return range({ unit: input.unit, decimals: MOST_DECIMALS }, low, high, voice)
}

/** Why a list of answers is refused: which of them it is, and where. */
export function answerProblem(
  { answer, position, reason, from, to }: AnswerRefusal,
  { messages: { locale }, words: { kpi } }: Voice,
): string {
  const { notANumber, notWhole, unclear, tooLow, tooHigh, outOfRange } = kpi.answerRefused
  const write = (number: number) => formatNumber(number, MOST_DECIMALS, locale)
  const place = write(position)
  if (reason === 'notANumber') return notANumber(place, answer)
  if (reason === 'notWhole') return notWhole(place, answer)
  if (reason === 'unclear') return unclear(place, answer)
  if (to === Infinity) return tooLow(place, answer, write(from))
  if (from === -Infinity) return tooHigh(place, answer, write(to))
  return outOfRange(place, answer, write(from), write(to))
}

/** Bounds of figures are round; more digits than these say nothing. */
const MOST_DECIMALS = 2

function range(
  kpi: Pick<Kpi, 'unit' | 'decimals'>,
  low: number,
  high: number,
  { messages, words }: Voice,
): string {
  const write = (bound: number) => formatValue(kpi, bound, messages.locale)
  if (high === Infinity) return messages.kpi.atLeast(write(low))
  if (low === -Infinity) return words.kpi.atMost(write(high))
  return messages.kpi.outOfRange(write(low), write(high))
}
