import type { AnswerScale, Kpi } from './definition'
import type { Words } from './words'

/**
 * The scale that a measurement's `variant` names; the usual one where it names none. Nothing where
 * the KPI does not know it, or is not asked on scales.
 */
export function scaleOf(kpi: Kpi, variant: string): AnswerScale | undefined {
  return variant === '' ? kpi.scales[0] : kpi.scales.find(({ id }) => id === variant)
}

/** How a scale stands in a measurement's `variant`: the usual one is not named. */
export function variantOf(kpi: Kpi, scale: AnswerScale): string {
  return scale.id === kpi.scales[0]?.id ? '' : scale.id
}

/** A scale as people write it: '1–7', '−2–2'. Empty where it has no ends. */
export function scaleLabel({ from, to }: AnswerScale): string {
  const [low, high] = [from, to].map((end) => String(end).replace('-', '−'))
  if (Number.isFinite(from)) return Number.isFinite(to) ? `${low}–${high}` : `≥ ${low}`
  return Number.isFinite(to) ? `≤ ${high}` : ''
}

/**
 * A KPI as it was asked on one of its scales, to be named, formatted and judged: on a scale that is
 * not the usual one its names say which ('CSAT 1–7'), and a mark has the ends of that scale ('5.4 /
 * 7'), for what was asked on different scales must not be compared.
 */
export function askedOn(kpi: Kpi, variant: string): Kpi {
  const scale = scaleOf(kpi, variant)
  if (!scale || variantOf(kpi, scale) === '') return kpi
  const label = scaleLabel(scale)
  const onScale = ({ en, fr }: Words): Words => ({ en: `${en} ${label}`, fr: `${fr} ${label}` })
  const asked = { ...kpi, name: onScale(kpi.name), short: onScale(kpi.short) }
  if (kpi.unit.kind !== 'score') return asked
  const { from, to } = scale
  return { ...asked, unit: { kind: 'score', from, to, outOf: true }, bounds: [from, to] }
}

/** Why an answer cannot have been given on a scale; nothing where it can. */
export function misfitOf(
  answer: number,
  { from, to, whole }: AnswerScale,
): 'outOfRange' | 'notWhole' | undefined {
  if (!(answer >= from && answer <= to)) return 'outOfRange'
  return whole && !Number.isInteger(answer) ? 'notWhole' : undefined
}
