import type { KpiDefinition } from '../definition'
import { ENTERED, formula, input, moreThan, percentOf, quotient } from '../formulas'
import { COUNT, CURRENCY, NOT_NEGATIVE, PERCENT, SHARE } from '../units'

const carts = input('carts', 'Carts', 'Paniers')
const orders = input('orders', 'Orders', 'Commandes')
const customersAtStart = input('customersAtStart', 'Customers at the start', 'Clients au début')
const customersAtEnd = input('customersAtEnd', 'Customers at the end', 'Clients à la fin')
const newlyWon = input('newlyWon', 'Newly won', 'Nouveaux clients')

/** Conversions ÷ visitors (or prospects) × 100. Source: conversion rate of web analytics. */
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
  ...percentOf(
    input('conversions', 'Conversions', 'Conversions'),
    input('visitors', 'Visitors', 'Visiteurs'),
  ),
}

/**
 * (Carts − orders) ÷ carts × 100. Source: abandonment rate of Farris, Bendle, Pfeifer, Reibstein,
 * Marketing Metrics.
 */
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
  inputs: [carts, orders],
  scales: [],
  formula: formula((name) => `(${name(carts)} − ${name(orders)}) ÷ ${name(carts)} × 100`),
  ofFigures: (carts, orders) => (100 * (carts - orders)) / carts,
  refused: (carts, orders) => orders > carts && moreThan('orders', 'carts'),
}

/** Revenue ÷ orders, in euros. Source: average order value of retail and web analytics. */
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
  ...quotient(input('revenue', 'Revenue', 'Chiffre d’affaires', CURRENCY), orders),
}

/**
 * Purchases by referral ÷ all purchases × 100. 100 of 3 000 make 3.3 %. Source: practice of
 * referral programmes.
 */
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
  ...percentOf(
    input('referralPurchases', 'Purchases by referral', 'Achats par recommandation'),
    input('purchases', 'All purchases', 'Tous les achats'),
  ),
}

/**
 * Customers lost ÷ customers at the start × 100. 20 of 2 500 make 0.8 %. Source: the complement of
 * the retention rate of Farris, Bendle, Pfeifer, Reibstein, Marketing Metrics.
 */
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
  ...percentOf(input('customersLost', 'Customers lost', 'Clients perdus'), customersAtStart),
}

/**
 * (Customers at the end − newly won) ÷ customers at the start × 100, which equals 100 − churn:
 * 99.2 % where 20 of 2 500 left. Source: Farris, Bendle, Pfeifer, Reibstein, Marketing Metrics.
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
  inputs: [customersAtEnd, newlyWon, customersAtStart],
  scales: [],
  formula: formula(
    (name) => `(${name(customersAtEnd)} − ${name(newlyWon)}) ÷ ${name(customersAtStart)} × 100`,
  ),
  ofFigures: (end, won, start) => (100 * (end - won)) / start,
  // Who is there at the end was won since, or was there at the start.
  refused: (end, won, start) =>
    won > end
      ? moreThan('newlyWon', 'customersAtEnd')
      : end > start + won && {
          input: 'customersAtEnd',
          reason: 'outOfRange',
          low: won,
          high: start + won,
        },
}

/**
 * Entered as it is: the share of the prospects reached who became customers. Source: customer
 * relationship tools report it.
 */
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
  ...ENTERED,
}

/** Entered as they are: orders placed in the mobile app in a period. Source: app analytics. */
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
  ...ENTERED,
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
