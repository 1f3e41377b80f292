import type { KpiDefinition } from '../definition'
import { input, percentOf } from '../formulas'
import {
  EVERY_CHANNEL,
  ONE_TO_FIVE,
  ONE_TO_SEVEN,
  ONE_TO_TEN,
  OUT_OF_FIVE,
  PERCENT,
  SHARE,
  scale,
} from '../units'

const promoters = input('promoters', 'Promoters', 'Promoteurs')
const passives = input('passives', 'Passives', 'Passifs')
const detractors = input('detractors', 'Detractors', 'Détracteurs')

const MEAN_RATING = {
  inputs: [],
  formula: { en: 'Sum of the ratings ÷ respondents', fr: 'Somme des notes ÷ répondants' },
}

/** What each answer on engagement is worth. */
const POINTS = '9–10 → 100, 7–8 → 80, 5–6 → 60, 3–4 → 40, 1–2 → 20'

/** Stars from 1 to 5. Half stars exist. */
const STARS = { ...ONE_TO_FIVE, whole: false }

/**
 * Share of promoters (answers 9–10) − share of detractors (0–6), of all answers on 0–10; passives
 * are 7–8. 88 % promoters and 8 % detractors make +80. Source: F. Reichheld, ‘The One Number You
 * Need to Grow’, Harvard Business Review, December 2003.
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
  inputs: [promoters, passives, detractors],
  scales: [
    {
      ...scale(0, 10),
      counted: { en: 'Promoters 9–10, detractors 0–6', fr: 'Promoteurs 9–10, détracteurs 0–6' },
    },
  ],
  formula: { en: '% promoters − % detractors', fr: '% de promoteurs − % de détracteurs' },
  ofFigures: (promoters, passives, detractors) =>
    (100 * (promoters - detractors)) / (promoters + passives + detractors),
  points: (answer) => (answer >= 9 ? 100 : answer <= 6 ? -100 : 0),
}

/**
 * Satisfied ÷ asked × 100. 37 of 50 make 74 %; over 80 % is the norm to reach. Of raw answers, the
 * two best marks count as satisfied (top-two-box: 4–5 of 5, 6–7 of 7), since those are the marks
 * whose labels say so; on a scale of seven, 5 is but ‘somewhat’. Source: the top-box measure of
 * Farris, Bendle, Pfeifer, Reibstein, Marketing Metrics, as survey tools count it.
 */
const csat: KpiDefinition = {
  id: 'csat',
  name: { en: 'Customer satisfaction (CSAT)', fr: 'Satisfaction client (CSAT)' },
  short: { en: 'CSAT', fr: 'CSAT' },
  family: 'satisfaction',
  watches: ['communication', 'retention'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: EVERY_CHANNEL,
  threshold: 80,
  bounds: SHARE,
  decimals: 1,
  ...percentOf(
    input('satisfied', 'Satisfied', 'Clients satisfaits'),
    input('asked', 'Asked', 'Clients interrogés'),
  ),
  scales: [
    { ...ONE_TO_FIVE, counted: { en: 'Satisfied 4–5', fr: 'Satisfaits 4–5' } },
    { ...ONE_TO_SEVEN, counted: { en: 'Satisfied 6–7', fr: 'Satisfaits 6–7' } },
  ],
  points: (answer, { to }) => (answer >= to - 1 ? 100 : 0),
}

/**
 * Sum of the ratings ÷ respondents, on a scale of 1–10 where more is easier. 10, 10, 8, 6 and 9
 * make 8.6. Surveys on 1–5 and on 1–7 exist as well: their marks are not to be mixed with these.
 * Source: M. Dixon, K. Freeman, N. Toman, ‘Stop Trying to Delight Your Customers’, Harvard Business
 * Review, July 2010, in its later form, which asks how easy it was.
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
  ...MEAN_RATING,
  scales: [ONE_TO_TEN, ONE_TO_FIVE, ONE_TO_SEVEN],
}

/**
 * Each 1–10 answer becomes 0…100 in a straight line (1 → 0, 10 → 100); then the mean over questions
 * and answers. Source: practice of the trade, which asks whether people would recommend, buy again
 * and try something else; there is no standard scale.
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
  inputs: [],
  scales: [ONE_TO_TEN],
  formula: {
    en: 'Mean of (answer − 1) ÷ 9 × 100',
    fr: 'Moyenne de (réponse − 1) ÷ 9 × 100',
  },
  points: (answer) => 100 * (answer - 1),
  pointsPer: 9,
}

/**
 * Each 1–10 answer becomes points (9–10 → 100, 7–8 → 80, 5–6 → 60, 3–4 → 40, 1–2 → 20); then the
 * mean. 50 is acceptable. Source: practice of the trade, in which engagement has no one formula.
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
  inputs: [],
  scales: [
    {
      ...ONE_TO_TEN,
      counted: { en: POINTS, fr: POINTS },
    },
  ],
  formula: { en: 'Mean of the points of the answers', fr: 'Moyenne des points des réponses' },
  points: (answer) => 20 * Math.ceil(answer / 2),
}

/**
 * The mean of the stars given to a product or a shop, 1–5: entered as the shop shows it, or from
 * the ratings. Source: arithmetic mean, as review sites show it.
 */
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
  ...MEAN_RATING,
  scales: [STARS],
}

/**
 * The mean of the stars on the pages of social networks, 1–5: entered as they show it, or from the
 * ratings. Source: arithmetic mean, as those pages show it.
 */
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
  ...MEAN_RATING,
  scales: [STARS],
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
