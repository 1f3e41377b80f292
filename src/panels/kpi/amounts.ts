import type { PanelWords } from '@/i18n/panels/panelWords'
import type { KpiUnit } from '@/kpi/definition'
import { formatNumber, formatValue } from '@/kpi/format'
import type { Kpi } from '@/kpi/kpi'

/** How much a value differs from another, without a sign: '4 pts' of a percentage, '0.3', '2 h'. */
export function formatDifference(
  { unit, decimals }: Pick<Kpi, 'unit' | 'decimals'>,
  difference: number,
  locale: string,
  { kpi: { series: words } }: PanelWords,
): string {
  const amount = Math.abs(difference)
  if (unit.kind === 'percent') return words.points(formatNumber(amount, decimals, locale))
  return formatValue({ unit: bare(unit), decimals }, amount, locale)
}

/** A change with its sign: '+4 pts', '−0.3'. Empty where it is too small to be shown. */
export function formatChange(
  kpi: Pick<Kpi, 'unit' | 'decimals'>,
  change: number,
  locale: string,
  words: PanelWords,
): string {
  const amount = formatDifference(kpi, change, locale, words)
  if (amount === formatDifference(kpi, 0, locale, words)) return ''
  return `${change > 0 ? '+' : '−'}${amount}`
}

/** The unit of a difference: it has neither a side of 0 nor an end of its own. */
function bare(unit: KpiUnit): KpiUnit {
  if (unit.kind === 'points') return { ...unit, signed: false }
  return unit.kind === 'score' ? { ...unit, outOf: false } : unit
}
