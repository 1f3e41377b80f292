import type { KpiDefinition } from '../definition'
import { COUNT, CURRENCY, NOT_NEGATIVE, PERCENT, SHARE } from '../units'

/** Conversions ÷ visitors (or prospects) × 100. */
const conversionRate: KpiDefinition = {
  id: 'conversionRate',
  name: { en: 'Conversion rate', fr: 'Taux de conversion' },
  short: { en: 'Conversion', fr: 'Conversion' },
  family: 'commercial',
  watches: ['attraction'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: SHARE,
  decimals: 2,
}

/** (Carts − orders) ÷ carts × 100. */
const cartAbandonment: KpiDefinition = {
  id: 'cartAbandonment',
  name: { en: 'Cart abandonment', fr: 'Abandon de panier' },
  short: { en: 'Cart abandonment', fr: 'Abandon de panier' },
  family: 'commercial',
  watches: ['attraction', 'retention'],
  unit: PERCENT,
  better: 'lower',
  channelFamilies: ['web'],
  bounds: SHARE,
  decimals: 1,
}

/** Revenue ÷ orders, in euros. */
const averageBasket: KpiDefinition = {
  id: 'averageBasket',
  name: { en: 'Average basket', fr: 'Panier moyen' },
  short: { en: 'Average basket', fr: 'Panier moyen' },
  family: 'commercial',
  watches: ['attraction', 'retention'],
  unit: CURRENCY,
  better: 'higher',
  channelFamilies: ['web', 'physical'],
  bounds: NOT_NEGATIVE,
  decimals: 2,
}

/** Purchases by referral ÷ all purchases × 100. 100 of 3 000 make 3.3 %. */
const referralRate: KpiDefinition = {
  id: 'referralRate',
  name: { en: 'Referral rate', fr: 'Taux de recommandation' },
  short: { en: 'Referral', fr: 'Recommandation' },
  family: 'commercial',
  watches: ['attraction', 'retention'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: [],
  bounds: SHARE,
  decimals: 1,
}

/** Customers lost ÷ customers at the start × 100. 20 of 2 500 make 0.8 %. */
const churnRate: KpiDefinition = {
  id: 'churnRate',
  name: { en: 'Churn rate', fr: 'Taux d’attrition' },
  short: { en: 'Churn', fr: 'Attrition' },
  family: 'commercial',
  watches: ['retention'],
  unit: PERCENT,
  better: 'lower',
  channelFamilies: [],
  bounds: SHARE,
  decimals: 1,
}

/**
 * (Customers at the end − newly won) ÷ customers at the start × 100, which equals 100 − churn:
 * 99.2 % where 20 of 2 500 left.
 */
const retentionRate: KpiDefinition = {
  id: 'retentionRate',
  name: { en: 'Retention rate', fr: 'Taux de rétention' },
  short: { en: 'Retention', fr: 'Rétention' },
  family: 'commercial',
  watches: ['retention'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: [],
  bounds: SHARE,
  decimals: 1,
}

/** Entered as it is: the share of the prospects reached who became customers. */
const acquisitionRate: KpiDefinition = {
  id: 'acquisitionRate',
  name: { en: 'Acquisition rate', fr: 'Taux d’acquisition' },
  short: { en: 'Acquisition', fr: 'Acquisition' },
  family: 'commercial',
  watches: ['attraction'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: ['digital'],
  bounds: SHARE,
  decimals: 1,
}

/** Entered as they are: orders placed in the mobile app in a period. */
const appSales: KpiDefinition = {
  id: 'appSales',
  name: { en: 'App sales', fr: 'Ventes via l’application' },
  short: { en: 'App sales', fr: 'Ventes appli' },
  family: 'commercial',
  watches: ['attraction', 'retention'],
  unit: COUNT,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: NOT_NEGATIVE,
  decimals: 0,
}

/** What the journey sells, to whom, and who stays. */
export const COMMERCIAL_KPIS: readonly KpiDefinition[] = [
  conversionRate,
  cartAbandonment,
  averageBasket,
  referralRate,
  churnRate,
  retentionRate,
  acquisitionRate,
  appSales,
]
