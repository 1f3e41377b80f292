import type { Tally } from '@/kpi/answers'
import { emotionOf } from '@/kpi/emotion'
import { variantOf } from '@/kpi/scale'
import type { Measured } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { EVERYONE } from '@/model/score'
import type { Subject } from './codes'
import { monthEnd } from './days'
import { isStage } from './plan'
import type { QuestionUse } from './questions'

/** A stretch of time, `YYYY-MM-DD`; both are empty where nothing is known. */
export type Period = { readonly from: string; readonly to: string }

/** The answers to one question about one subject, by the same people in the same time. */
export type AnswerGroup = {
  readonly subject: Subject
  /** The index of the question's use. */
  readonly question: number
  readonly personaId: PersonaId | null
  readonly channel: string
  /** `YYYY-MM` where months are told apart; else empty. */
  readonly month: string
  readonly tally: Map<number, number>
}

/** A KPI's value to be: the fields of a measurement that answers decide. */
export type KpiFinding = {
  readonly definitionId: string
  readonly variant: string
  readonly personaId: PersonaId | null
  readonly channel: string
  /** The first day and the last; `from` is empty where it is one day, as in a measurement. */
  readonly from: string
  readonly date: string
  readonly answers: Tally
  readonly n: number
}

/** What answers say about one subject. */
export type Finding = {
  readonly subject: Subject
  /** How many answers, each once, though it may count for an emotion and for a KPI. */
  readonly n: number
  /** The last day of all the answers; empty where it is not known. */
  readonly date: string
  /** By persona, and `everyone` for those who are nobody in particular. */
  readonly measured: Readonly<Record<string, Measured>>
  /** In the order of the questions, and from the earliest to the latest. */
  readonly kpis: readonly KpiFinding[]
}

type Choices = {
  readonly uses: readonly QuestionUse[]
  readonly breakdown: boolean
  readonly period: Period
}

/** What groups of answers say about each subject, in the order in which the subjects come up. */
export function findingsOf(groups: readonly AnswerGroup[], choices: Choices): readonly Finding[] {
  const bySubject = grouped(groups, ({ subject }) => subject)
  return [...bySubject].map(([subject, own]) => ({
    subject,
    n: own.reduce((total, { tally }) => total + sizeOf(tally), 0),
    date: choices.period.to,
    measured: isStage(subject.destination) ? {} : measuredOf(own, choices),
    kpis: kpisOf(own, choices),
  }))
}

function measuredOf(groups: readonly AnswerGroup[], { uses }: Choices): Record<string, Measured> {
  const felt = groups.filter(({ question }) => uses[question]!.isEmotion)
  const byPerson = grouped(felt, ({ personaId }) => personaId ?? EVERYONE)
  return Object.fromEntries(
    [...byPerson].flatMap(([who, own]) => {
      const byScale = grouped(own, ({ question }) => uses[question]!.scale)
      const parts = [...byScale].flatMap(
        ([scale, answers]) => emotionOf(tallyOf(answers), scale) ?? [],
      )
      const whole = pooled(parts)
      return whole ? [[who, whole]] : []
    }),
  )
}

/** Several means and spreads as those of all their answers together. */
function pooled(parts: readonly Measured[]): Measured | undefined {
  if (parts.length < 2) return parts[0]
  const n = parts.reduce((total, part) => total + part.n, 0)
  const mean = parts.reduce((sum, part) => sum + part.n * part.mean, 0) / n
  const squares = parts.reduce(
    (sum, part) => sum + part.n * (part.spread ** 2 + (part.mean - mean) ** 2),
    0,
  )
  return { mean, n, spread: Math.sqrt(squares / n) }
}

/** Each KPI of everybody who answered; with a breakdown, also of each persona and each channel. */
function kpisOf(groups: readonly AnswerGroup[], choices: Choices): KpiFinding[] {
  const { uses, breakdown, period } = choices
  const asked = groups.filter(({ question }) => uses[question]!.kpi)
  const parts = asked.flatMap((group) => {
    const { personaId, channel } = group
    const all = { group, personaId: null, channel: '' }
    if (!breakdown) return [all]
    return [
      all,
      ...(personaId ? [{ group, personaId, channel: '' }] : []),
      ...(channel ? [{ group, personaId: null, channel }] : []),
    ]
  })
  const values = grouped(parts, ({ group: { question, month }, personaId, channel }) => {
    const { kpi, scale } = uses[question]!
    return JSON.stringify([kpi!.id, scale.id, personaId, channel, month])
  })
  const found = [...values.values()].map((own) => {
    const { group, personaId, channel } = own[0]!
    const { kpi, scale } = uses[group.question]!
    const { from, to } = group.month ? monthOf(group.month) : period
    const answers = tallyOf(own.map((part) => part.group))
    return {
      question: group.question,
      finding: {
        definitionId: kpi!.id,
        variant: variantOf(kpi!, scale),
        personaId,
        channel,
        from: from === to ? '' : from,
        date: to,
        answers,
        n: sizeOf(new Map(Object.entries(answers))),
      } satisfies KpiFinding,
    }
  })
  return found
    .sort((a, b) => a.question - b.question || compare(a.finding.date, b.finding.date))
    .map(({ finding }) => finding)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A whole month: answers that come in later belong to the same value. */
function monthOf(month: string): Period {
  const from = `${month}-01`
  return { from, to: monthEnd(from) }
}

function tallyOf(groups: readonly AnswerGroup[]): Tally {
  const tally = new Map<number, number>()
  for (const group of groups)
    for (const [score, count] of group.tally) tally.set(score, (tally.get(score) ?? 0) + count)
  return Object.fromEntries([...tally].sort(([a], [b]) => a - b))
}

function sizeOf(tally: ReadonlyMap<unknown, number>): number {
  return [...tally.values()].reduce((total, count) => total + count, 0)
}

function grouped<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of list) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
