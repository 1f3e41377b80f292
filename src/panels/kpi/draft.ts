import type { KpiInput } from '@/commands/kpis'
import type { Messages } from '@/i18n/messages'
import type { KpiUnit } from '@/kpi/definition'
import { formatValue } from '@/kpi/format'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import { today } from '@/model/day'
import type { LibraryDocument } from '@/model/document'
import { createDefinition } from '@/model/records/definition'
import type { Measurement } from '@/model/records/measurement'
import { parseNumber } from './parseNumber'

/** What stands in the dialog: texts as they were typed, not yet numbers. */
export type KpiDraft = {
  readonly definition: KpiInput['definition'] | undefined
  readonly value: string
  readonly target: string
  readonly date: string
}

/** An empty draft of today, or what a measurement holds. */
export function draftOf(measurement: Measurement | undefined, locale: string): KpiDraft {
  if (!measurement) return { definition: undefined, value: '', target: '', date: today() }
  const { definitionId, value, target, date } = measurement
  return {
    definition: definitionId,
    value: typed(value, locale),
    target: typed(target, locale),
    date,
  }
}

/** The KPI that a draft is about, also where it is only being defined. */
export function kpiOf(draft: KpiDraft, library: LibraryDocument): Kpi | undefined {
  const { definition } = draft
  if (definition === undefined) return undefined
  if (typeof definition === 'string') return definitionAt(definition, library)
  const made = createDefinition(definition)
  return definitionAt(made.id, { definition: { [made.id]: made } })
}

/** Why a number is refused; nothing where it is not, or where there is none. */
export function problemOf(
  text: string,
  kpi: Kpi | undefined,
  { kpi: words, locale }: Messages,
): string | undefined {
  const number = parseNumber(text, locale)
  if (number === null) return undefined
  if (number === undefined) return words.notANumber
  if (!kpi?.bounds) return undefined
  const [low, high] = kpi.bounds
  if (number >= low && number <= high) return undefined
  const write = (bound: number) => formatValue(kpi, bound, locale)
  return high === Number.POSITIVE_INFINITY
    ? words.atLeast(write(low))
    : words.outOfRange(write(low), write(high))
}

const SIGNS = { second: 's', minute: 'min', hour: 'h' } as const

/** The sign of a unit as it stands at the end of a field. */
export function signOf(unit: KpiUnit | undefined): string {
  switch (unit?.kind) {
    case 'percent':
      return '%'
    case 'currency':
      return '€'
    case 'duration':
      return SIGNS[unit.in]
    case 'score':
      return `${unit.from}–${unit.to}`
    case 'own':
      return unit.symbol
    default:
      return ''
  }
}

function typed(number: number | null, locale: string): string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 12 })
  return number === null ? '' : format.format(number)
}
