import type { KpiDefinition } from '../definition'
import { EVERY_CHANNEL, OUT_OF_FIVE } from '../units'

/**
 * Share of promoters (answers 9–10) − share of detractors (0–6), of all answers on 0–10; passives
 * are 7–8. 88 % promoters and 8 % detractors make +80.
 */
const nps: KpiDefinition = {
  id: 'nps',
  name: { en: 'Net Promoter Score (NPS)', fr: 'Net Promoter Score (NPS)' },
  short: { en: 'NPS', fr: 'NPS' },
  family: 'satisfaction',
  watches: ['retention'],
  unit: { kind: 'points', signed: true },
  better: 'higher',
  channelFamilies: EVERY_CHANNEL,
  bounds: [-100, 100],
  decimals: 0,
}

/** Satisfied ÷ asked × 100. 37 of 50 make 74 %; over 80 % is the norm to reach. */
const csat: KpiDefinition = {
  id: 'csat',
  name: { en: 'Customer satisfaction (CSAT)', fr: 'Satisfaction client (CSAT)' },
  short: { en: 'CSAT', fr: 'CSAT' },
  family: 'satisfaction',
  watches: ['communication', 'retention'],
  unit: { kind: 'percent' },
  better: 'higher',
  channelFamilies: EVERY_CHANNEL,
  threshold: 80,
  bounds: [0, 100],
  decimals: 1,
}

/**
 * Sum of the ratings ÷ respondents, on a scale of 1–10 where more is easier. 10, 10, 8, 6 and 9
 * make 8.6. Surveys on 1–5 and on 1–7 exist as well: their marks are not to be mixed with these.
 */
const ces: KpiDefinition = {
  id: 'ces',
  name: { en: 'Customer Effort Score (CES)', fr: 'Score d’effort client (CES)' },
  short: { en: 'CES', fr: 'CES' },
  family: 'satisfaction',
  watches: ['communication', 'retention'],
  unit: { kind: 'score', from: 1, to: 10, outOf: false },
  better: 'higher',
  channelFamilies: EVERY_CHANNEL,
  bounds: [1, 10],
  decimals: 1,
}

/**
 * Each 1–10 answer becomes 0…100 in a straight line (1 → 0, 10 → 100); then the mean over questions
 * and answers.
 */
const loyaltyIndex: KpiDefinition = {
  id: 'loyaltyIndex',
  name: { en: 'Customer loyalty index', fr: 'Indice de fidélité client' },
  short: { en: 'Loyalty index', fr: 'Indice de fidélité' },
  family: 'satisfaction',
  watches: ['retention'],
  unit: { kind: 'points', signed: false },
  better: 'higher',
  channelFamilies: [],
  bounds: [0, 100],
  decimals: 1,
}

/**
 * Each 1–10 answer becomes points (9–10 → 100, 7–8 → 80, 5–6 → 60, 3–4 → 40, 1–2 → 20); then the
 * mean. 50 is acceptable.
 */
const employeeEngagement: KpiDefinition = {
  id: 'employeeEngagement',
  name: { en: 'Employee engagement', fr: 'Engagement des collaborateurs' },
  short: { en: 'Engagement', fr: 'Engagement' },
  family: 'satisfaction',
  watches: ['communication'],
  unit: { kind: 'points', signed: false },
  better: 'higher',
  channelFamilies: [],
  threshold: 50,
  bounds: [20, 100],
  decimals: 1,
}

/** Entered as it is: the mean of the stars given to a product or a shop, 1–5. */
const averageRating: KpiDefinition = {
  id: 'averageRating',
  name: { en: 'Average rating', fr: 'Note moyenne' },
  short: { en: 'Average rating', fr: 'Note moyenne' },
  family: 'satisfaction',
  watches: ['attraction', 'retention'],
  unit: OUT_OF_FIVE,
  better: 'higher',
  channelFamilies: ['web', 'physical'],
  bounds: [1, 5],
  decimals: 1,
}

/** Entered as it is: the mean of the stars on the pages of social networks, 1–5. */
const socialRating: KpiDefinition = {
  id: 'socialRating',
  name: { en: 'Social media rating', fr: 'Note sur les réseaux sociaux' },
  short: { en: 'Social rating', fr: 'Note réseaux sociaux' },
  family: 'satisfaction',
  watches: ['attraction', 'communication'],
  unit: OUT_OF_FIVE,
  better: 'higher',
  channelFamilies: ['digital'],
  bounds: [1, 5],
  decimals: 1,
}

/** What customers and staff say of the experience. */
export const SATISFACTION_KPIS: readonly KpiDefinition[] = [
  nps,
  csat,
  ces,
  loyaltyIndex,
  employeeEngagement,
  averageRating,
  socialRating,
]
