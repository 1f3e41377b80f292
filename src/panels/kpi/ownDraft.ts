import type { DefinitionFields, NewDefinition } from '@/commands/definitions'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import { ofTeam } from '@/kpi/ofTeam'
import type { LibraryDocument } from '@/model/document'
import { createDefinition, type Definition } from '@/model/records/definition'
import { parseNumber, typedNumber } from './parseNumber'
import { numberProblem } from './refusals'

type Voice = { readonly messages: Messages; readonly words: PanelWords }

/** A KPI of the team's own as it is typed. */
export type OwnDraft = Pick<Definition, 'name' | 'unit' | 'better' | 'formula'> & {
  readonly first: string
  readonly second: string
  readonly low: string
  readonly high: string
  readonly threshold: string
}

/** What is typed of a definition that is there, or of a new one that has only a name. */
export function ownDraftOf(definition: NewDefinition, locale: string): OwnDraft {
  const { name, unit, better, formula, inputs, low, high, threshold } = createDefinition(definition)
  return {
    name,
    unit,
    better,
    formula,
    first: inputs[0] ?? '',
    second: inputs[1] ?? '',
    low: typedNumber(low, locale),
    high: typedNumber(high, locale),
    threshold: typedNumber(threshold, locale),
  }
}

/** The definition that a draft makes; what is no number is left out. */
export function definitionFieldsOf(
  own: OwnDraft,
  locale: string,
): DefinitionFields & NewDefinition {
  const { name, unit, better, formula, first, second } = own
  const number = (text: string) => parseNumber(text, locale) ?? null
  const takesFigures = formula === 'ratio' || formula === 'difference'
  return {
    name: name.trim(),
    unit: unit.trim(),
    better,
    formula,
    inputs: takesFigures ? [first.trim(), second.trim()] : [],
    low: number(own.low),
    high: number(own.high),
    threshold: number(own.threshold),
  }
}

/** Why parts of a definition are refused, by field. */
export function ownProblems(
  own: OwnDraft,
  { messages, words }: Voice,
): Partial<Record<keyof OwnDraft, string>> {
  const { kpi, locale } = messages
  const refused: Partial<Record<keyof OwnDraft, string>> = {}
  if (own.name.trim() === '') refused.name = words.kpi.own.nameless
  for (const field of ['low', 'high', 'threshold'] as const)
    if (parseNumber(own[field], locale) === undefined) refused[field] = kpi.notANumber
  const { low, high } = definitionFieldsOf(own, locale)
  if (typeof low === 'number' && typeof high === 'number' && high < low)
    refused.high ??= words.kpi.own.turned
  const threshold = numberProblem(own.threshold, ownKpi(own, locale), { messages, words })
  if (threshold !== undefined) refused.threshold ??= threshold
  return refused
}

/** What a draft of a value says of its KPI. */
type Chosen = { readonly definitionId: string | undefined; readonly own: OwnDraft | undefined }

/** The KPI that a draft is about, also where it is only being defined. */
export function kpiOf(
  { definitionId, own }: Chosen,
  library: LibraryDocument,
  locale: string,
): Kpi | undefined {
  if (own) return ownKpi(own, locale)
  return definitionId === undefined ? undefined : definitionAt(definitionId, library)
}

function ownKpi(own: OwnDraft, locale: string): Kpi {
  return ofTeam(createDefinition(definitionFieldsOf(own, locale)))
}
