import type { KpiDefinition } from '../definition'
import { CURRENCY, NOT_NEGATIVE, PERCENT, SHARE } from '../units'

/** (Gain − cost) ÷ cost × 100. −100 % is all lost; there is no upper end. */
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
}

/** Sales and marketing cost ÷ customers won, in euros. */
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
}

/** Cost ÷ clicks, in euros. */
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
}

/**
 * Spend a period × periods × customers × share retained, less cost where given, in euros. 50 a year
 * over 5 years are 250; × 1 000 customers × 90 % make 225 000. Below 0 where the cost is greater.
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
}

/** Revenue from site and app ÷ all revenue × 100. */
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
}

/** What the journey costs and brings in. */
export const FINANCIAL_KPIS: readonly KpiDefinition[] = [roi, cac, cpc, clv, digitalShare]
