import type { Ground, MeasurementFields } from '@/commands/kpis'
import { answersText } from '@/kpi/answers'
import type { Kpi } from '@/kpi/kpi'
import { today } from '@/model/day'
import type { Evidence } from '@/model/records/evidence'
import type { Measurement } from '@/model/records/measurement'
import type { OwnDraft } from './ownDraft'
import { typedNumber } from './parseNumber'

/** The three ways to a value: the figures of a formula, raw answers, or the result alone. */
export type Source = 'inputs' | 'answers' | 'value'

/** What stands in the dialog: texts as they were typed, not yet numbers. */
export type KpiDraft = Omit<MeasurementFields, 'value' | 'inputs' | 'answers' | 'target'> & {
  /** A name of the catalogue or the id of an own definition; nothing while none is chosen. */
  readonly definitionId: string | undefined
  /** A KPI of the team's own that is being made, or, with a `definitionId`, changed. */
  readonly own: OwnDraft | undefined
  /** By the id of the input. */
  readonly figures: Readonly<Record<string, string>>
  readonly answers: string
  readonly value: string
  /** The way that was typed in last, which is the one that counts while there is anything in it. */
  readonly typed: Source
  readonly target: string
  readonly isPeriod: boolean
  readonly ground: Ground
}

const EMPTY: KpiDraft = {
  definitionId: undefined,
  own: undefined,
  variant: '',
  figures: {},
  answers: '',
  value: '',
  typed: 'value',
  target: '',
  date: '',
  from: '',
  isPeriod: false,
  personaId: null,
  channel: '',
  population: '',
  shown: true,
  inHeader: false,
  ground: { source: 'surveys', sentence: '', link: '' },
}

/** A draft of today, for a KPI that is still to be chosen. */
export function emptyDraft(): KpiDraft {
  return { ...EMPTY, date: today() }
}

/** What a measurement holds, with the first evidence behind it. */
export function draftOf(
  measurement: Measurement,
  evidence: Evidence | undefined,
  locale: string,
): KpiDraft {
  const { inputs, answers, value, date, from } = measurement
  const typed =
    Object.keys(inputs).length > 0
      ? 'inputs'
      : Object.keys(answers).length > 0
        ? 'answers'
        : 'value'
  return {
    ...another(measurement, locale),
    figures: Object.fromEntries(
      Object.entries(inputs).map(([id, figure]) => [id, typedNumber(figure, locale)]),
    ),
    answers: answersText(answers, locale),
    value: typedNumber(value, locale),
    typed,
    date,
    from,
    isPeriod: from !== '',
    ...(evidence && { ground: groundOf(evidence) }),
  }
}

function groundOf({ source, sentence, link }: Evidence): Ground {
  return { source, sentence, link }
}

/** A new value of today beside one that is there: the same KPI, of the same people, same target. */
export function another(measurement: Measurement, locale: string): KpiDraft {
  const { definitionId, variant, personaId, channel, population, shown, inHeader } = measurement
  const same = { definitionId, variant, personaId, channel, population, shown, inHeader }
  return { ...emptyDraft(), ...same, target: typedNumber(measurement.target, locale) }
}

/** Which of the ways to a value counts. */
export function sourceOf(draft: KpiDraft, kpi: Kpi | undefined): Source {
  const filled = filledIn(draft, kpi)
  return filled.includes(draft.typed) ? draft.typed : (filled[0] ?? 'value')
}

/** The ways to a value that have anything in them. */
export function filledIn(draft: KpiDraft, kpi: Kpi | undefined): Source[] {
  const { figures, answers, value } = draft
  const isFilled: Readonly<Record<Source, boolean>> = {
    inputs: !!kpi?.inputs.some(({ id }) => figures[id]?.trim()),
    answers: !!kpi && kpi.scales.length > 0 && answers.trim() !== '',
    value: value.trim() !== '',
  }
  return (['inputs', 'answers', 'value'] as const).filter((source) => isFilled[source])
}
