import type { KpiDefinition } from '../definition'
import { formula, input, percentOf, quotient } from '../formulas'
import { CURRENCY, NOT_NEGATIVE, PERCENT, RATIO, SHARE } from '../units'

const gain = input('gain', 'Gain', 'Gain', CURRENCY)
const cost = input('cost', 'Cost', 'Coût', CURRENCY)
const spend = input('spend', 'Spend a period', 'Dépense par période', CURRENCY)
const periods = input('periods', 'Periods', 'Périodes', RATIO)
const customers = input('customers', 'Customers', 'Clients')
const shareRetained = input('shareRetained', 'Share retained', 'Part de clients conservés', PERCENT)

/**
 * (Gain − cost) ÷ cost × 100. −100 % is all lost; there is no upper end. Source: return on
 * marketing investment of Farris, Bendle, Pfeifer, Reibstein, Marketing Metrics.
 */
const roi: KpiDefinition = {
  id: 'roi',
  name: { en: 'Return on investment (ROI)', fr: 'Retour sur investissement (ROI)' },
  short: { en: 'ROI', fr: 'ROI' },
  family: 'financial',
  watches: ['attraction', 'communication'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: ['digital'],
  bounds: [-100, Number.POSITIVE_INFINITY],
  decimals: 1,
  inputs: [gain, cost],
  scales: [],
  formula: formula((name) => `(${name(gain)} − ${name(cost)}) ÷ ${name(cost)} × 100`),
  ofFigures: (gain, cost) => (100 * (gain - cost)) / cost,
}

/**
 * Sales and marketing cost ÷ customers won, in euros. Source: average acquisition cost of
 * Farris, Bendle, Pfeifer, Reibstein, Marketing Metrics.
 */
const cac: KpiDefinition = {
  id: 'cac',
  name: { en: 'Customer acquisition cost (CAC)', fr: 'Coût d’acquisition client (CAC)' },
  short: { en: 'CAC', fr: 'CAC' },
  family: 'financial',
  watches: ['attraction'],
  unit: CURRENCY,
  better: 'lower',
  channelFamilies: ['digital'],
  bounds: NOT_NEGATIVE,
  decimals: 2,
  ...quotient(
    input('cost', 'Sales and marketing cost', 'Coût des ventes et du marketing', CURRENCY),
    input('customersWon', 'Customers won', 'Clients gagnés'),
  ),
}

/** Cost ÷ clicks, in euros. Source: Farris, Bendle, Pfeifer, Reibstein, Marketing Metrics. */
const cpc: KpiDefinition = {
  id: 'cpc',
  name: { en: 'Cost per click (CPC)', fr: 'Coût par clic (CPC)' },
  short: { en: 'CPC', fr: 'CPC' },
  family: 'financial',
  watches: ['attraction', 'communication'],
  unit: CURRENCY,
  better: 'lower',
  channelFamilies: ['digital'],
  bounds: NOT_NEGATIVE,
  decimals: 2,
  ...quotient(cost, input('clicks', 'Clicks', 'Clics')),
}

/**
 * Spend a period × periods × customers × share retained, less cost where given, in euros. 50 a year
 * over 5 years are 250; × 1 000 customers × 90 % make 225 000. Below 0 where the cost is greater.
 * Source: the historic, undiscounted form of customer equity; Gupta, Lehmann, Stuart, ‘Valuing
 * Customers’, Journal of Marketing Research, 2004, discount what is still to come.
 */
const clv: KpiDefinition = {
  id: 'clv',
  name: { en: 'Customer lifetime value (CLV)', fr: 'Valeur vie client (CLV)' },
  short: { en: 'CLV', fr: 'CLV' },
  family: 'financial',
  watches: ['retention'],
  unit: CURRENCY,
  better: 'higher',
  channelFamilies: [],
  decimals: 2,
  inputs: [spend, periods, customers, shareRetained, { ...cost, optional: true }],
  scales: [],
  formula: formula(
    (name) =>
      `${name(spend)} × ${name(periods)} × ${name(customers)} × ${name(shareRetained)} − ${name(cost)}`,
  ),
  ofFigures: (spend, periods, customers, retained, cost) =>
    (spend * periods * customers * retained) / 100 - cost,
}

/** Revenue from site and app ÷ all revenue × 100. Source: share of sales by channel, in retail. */
const digitalShare: KpiDefinition = {
  id: 'digitalShare',
  name: { en: 'Digital share of revenue', fr: 'Part du digital dans le chiffre d’affaires' },
  short: { en: 'Digital share', fr: 'Part du digital' },
  family: 'financial',
  watches: ['attraction'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: SHARE,
  decimals: 1,
  ...percentOf(
    input(
      'digitalRevenue',
      'Revenue from site and app',
      'Chiffre d’affaires du site et de l’application',
      CURRENCY,
    ),
    input('revenue', 'All revenue', 'Chiffre d’affaires total', CURRENCY),
  ),
}

/** What the journey costs and brings in. */
export const FINANCIAL_KPIS: readonly KpiDefinition[] = [roi, cac, cpc, clv, digitalShare]
