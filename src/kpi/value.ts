import type { Measurement } from '@/model/records/measurement'
import { computeAnswers, computeInputs } from './compute'
import type { Kpi } from './kpi'

/**
 * The value of a measurement, in the KPI's unit: from its raw figures where it has any, else from
 * its answers, else as it was given. Nothing (null) where there is none, or where the figures or
 * answers cannot be. A KPI that is not known (`undefined`) cannot be computed.
 */
export function valueOfMeasurement(
  {
    inputs,
    answers,
    variant,
    value,
  }: Pick<Measurement, 'inputs' | 'answers' | 'variant' | 'value'>,
  kpi: Kpi | undefined,
): number | null {
  if (kpi?.inputs.some(({ id }) => Object.hasOwn(inputs, id))) {
    const computed = computeInputs(kpi, inputs)
    return 'value' in computed ? computed.value : null
  }
  if (kpi?.scales.length && Object.keys(answers).length > 0)
    return computeAnswers(kpi, answers, variant)
  return value !== null && Number.isFinite(value) ? value + 0 : null
}
