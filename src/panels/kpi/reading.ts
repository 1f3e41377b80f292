import type { MeasurementFields } from '@/commands/kpis'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { type Answers, parseAnswers } from '@/kpi/answers'
import { computeAnswers, computeInputs } from '@/kpi/compute'
import type { Kpi } from '@/kpi/kpi'
import { askedOn, scaleOf } from '@/kpi/scale'
import { safeLink } from '@/model/safeLink'
import { type KpiDraft, type Source, sourceOf } from './draft'
import { parseNumber } from './parseNumber'
import { answerProblem, figureProblem, numberProblem } from './refusals'

/** What a draft comes to: the value, what will be kept of it, and what is refused. */
export type Reading = {
  readonly source: Source
  readonly value: number | null
  readonly target: number | null
  /** What is kept: of the three ways to a value, the one that counts. */
  readonly kept: Pick<MeasurementFields, 'value' | 'inputs' | 'answers'>
  /** The answers that were read; nothing where there are none, or one is refused. */
  readonly answers: Answers | undefined
  readonly problems: Problems
}

/** Sentences that say why something is refused, each for its field. */
export type Problems = {
  /** By the id of the input. */
  readonly figures: Readonly<Record<string, string>>
  /** About the figures together. */
  readonly result: string | undefined
  readonly answers: string | undefined
  readonly value: string | undefined
  readonly target: string | undefined
  readonly period: string | undefined
  readonly link: string | undefined
}

type Voice = { readonly messages: Messages; readonly words: PanelWords }

/**
 * Reads a draft. Only what counts can be refused: a figure that is left out harms nobody. What may
 * still be on its way, missing figures, the end of a period and half a link, is refused only where the draft `isFinal`.
 */
export function readDraft(
  draft: KpiDraft,
  kpi: Kpi | undefined,
  voice: Voice,
  isFinal: boolean,
): Reading {
  const source = sourceOf(draft, kpi)
  const asked = kpi && askedOn(kpi, draft.variant)
  const target = readNumber(draft.target, asked, voice)
  const period = periodProblem(draft, voice, isFinal)
  const isUnsafe = draft.ground.link.trim() !== '' && !safeLink(draft.ground.link)
  const link = isFinal && isUnsafe ? voice.words.evidence.badLink : undefined
  const answers = readAnswers(draft, kpi, voice)
  const nothing = {
    source,
    target: target.number,
    answers: answers.read,
    kept: { value: null, inputs: {}, answers: {} },
    problems: { ...NO_PROBLEMS, target: target.problem, period, link },
  }
  if (source === 'answers' && kpi) {
    const kept = { ...nothing.kept, answers: answers.read?.tally ?? {} }
    const problems = { ...nothing.problems, answers: answers.problem }
    const value = answers.read ? computeAnswers(kpi, answers.read.tally, draft.variant) : null
    return { ...nothing, value, kept, problems }
  }
  if (source === 'inputs' && kpi) {
    const { value, inputs, ...refused } = readFigures(draft, kpi, voice, isFinal)
    const kept = { ...nothing.kept, inputs }
    return { ...nothing, value, kept, problems: { ...nothing.problems, ...refused } }
  }
  const { number: value, problem } = readNumber(draft.value, asked, voice)
  const problems = { ...nothing.problems, value: problem }
  return { ...nothing, value, kept: { ...nothing.kept, value }, problems }
}

/** Why a period is refused: it ends before it begins, or has no end, by which values are told apart. */
function periodProblem(
  { isPeriod, from, date }: KpiDraft,
  { words: { kpi } }: Voice,
  isFinal: boolean,
): string | undefined {
  if (!isPeriod || from === '') return undefined
  if (date === '') return isFinal ? kpi.noEnd : undefined
  return from > date ? kpi.endsEarly : undefined
}

/** Whether anything is refused. */
export function isRefused({ problems: { figures, ...others } }: Reading): boolean {
  return Object.keys(figures).length > 0 || Object.values(others).some((each) => each !== undefined)
}

const NO_PROBLEMS: Problems = {
  figures: {},
  result: undefined,
  answers: undefined,
  value: undefined,
  target: undefined,
  period: undefined,
  link: undefined,
}

function readNumber(
  text: string,
  kpi: Kpi | undefined,
  voice: Voice,
): { number: number | null; problem: string | undefined } {
  const problem = numberProblem(text, kpi, voice)
  return { problem, number: problem ? null : (parseNumber(text, voice.messages.locale) ?? null) }
}

function readAnswers(
  { answers, variant }: KpiDraft,
  kpi: Kpi | undefined,
  voice: Voice,
): { read?: Answers; problem?: string } {
  const scale = kpi && scaleOf(kpi, variant)
  if (!scale || answers.trim() === '') return {}
  const read = parseAnswers(answers, scale, voice.messages.locale)
  if ('refusal' in read) return { problem: answerProblem(read.refusal, voice) }
  return { read }
}

function readFigures(
  draft: KpiDraft,
  kpi: Kpi,
  voice: Voice,
  isFinal: boolean,
): Pick<Problems, 'figures' | 'result'> & { value: number | null; inputs: Record<string, number> } {
  const { messages, words } = voice
  const inputs: Record<string, number> = {}
  const figures: Record<string, string> = {}
  for (const { id, optional } of kpi.inputs) {
    const number = parseNumber(draft.figures[id] ?? '', messages.locale)
    if (number === undefined) figures[id] = messages.kpi.notANumber
    else if (number !== null) inputs[id] = number
    else if (isFinal && !optional) figures[id] = words.kpi.missing
  }
  const computed = computeInputs(kpi, inputs)
  if (!('refusal' in computed)) return { figures, result: undefined, value: computed.value, inputs }
  const sentence = figureProblem(computed.refusal, kpi, voice)
  const { input } = computed.refusal
  return {
    figures: input ? { [input]: sentence, ...figures } : figures,
    result: input ? undefined : sentence,
    value: null,
    inputs,
  }
}
