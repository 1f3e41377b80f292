import type { Palette } from '@/drawing/palette'
import type { KpiInsight } from '@/insights/types'
import { formatValue } from '@/kpi/format'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import type { Standing } from '@/kpi/standing'
import type { Deck } from './deck'

/** A KPI as it stands now, in words. What is not known is a dash. */
export type KpiFigures = {
  readonly name: string
  readonly short: string
  readonly value: string
  readonly target: string
  /** Since the value before, with its sign. */
  readonly change: string
  readonly standing: string
}

const NONE = '–'

/** A KPI’s figures as a slide writes them; what is not known is a dash. */
export function kpiFigures(deck: Deck, insight: KpiInsight): KpiFigures {
  const { messages, panelWords, library } = deck
  const { locale } = messages
  const { latest } = insight.series
  const known = definitionAt(insight.definitionId, library)
  const kpi = known && askedOn(known, latest.variant)
  const language = locale === 'fr' ? 'fr' : 'en'
  const write = (value: number) =>
    (kpi ? formatValue(kpi, value, locale) : value.toLocaleString(locale)).replace(/^-/, '−')
  const { value, change, standing } = insight
  const norm = latest.target === null && kpi?.threshold !== undefined ? kpi.threshold : undefined
  return {
    name: kpi ? kpi.name[language] : insight.definitionId,
    short: kpi ? kpi.short[language] : insight.definitionId,
    value: value === null ? NONE : write(value),
    target:
      latest.target !== null
        ? write(latest.target)
        : norm === undefined
          ? NONE
          : panelWords.table.norm(write(norm)),
    change: change === undefined ? NONE : changeInWords(deck, kpi, change),
    standing: standing ? `${MARKS[standing]} ${messages.kpi.standings[standing]}` : NONE,
  }
}

/** How far a value has moved: '+4 pts' of a percentage, '−0.3', '+2 h'. */
function changeInWords(
  { messages, panelWords }: Deck,
  kpi: Kpi | undefined,
  change: number,
): string {
  const { locale } = messages
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±'
  const size = Math.abs(change)
  const plain = size.toLocaleString(locale, { maximumFractionDigits: kpi?.decimals ?? 2 })
  if (kpi?.unit.kind === 'percent') return panelWords.kpi.series.points(`${sign}${plain}`)
  const hasUnit = kpi && kpi.unit.kind !== 'score' && kpi.unit.kind !== 'points'
  return `${sign}${hasUnit ? formatValue(kpi, size, locale) : plain}`
}

/** Told apart by their shape, not by colour alone. */
const MARKS: Readonly<Record<Standing, string>> = { met: '●', near: '○', missed: '×' }

/** The colour of a standing; plain ink where there is nothing to hold a value against. */
export function standingColour(standing: Standing | undefined, palette: Palette): string {
  if (standing === 'met') return palette.opportunity
  if (standing === 'missed') return palette.pain
  return standing === 'near' ? palette.warning : palette.ink
}
