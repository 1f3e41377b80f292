import type { KpiDefinition } from '../definition'
import { ENTERED, input, percentOf } from '../formulas'
import { COUNT, MINUTES, NOT_NEGATIVE, PERCENT, RATIO, SHARE } from '../units'

/**
 * One-page sessions ÷ sessions × 100. Source: bounce rate of Google’s Universal Analytics. Its
 * successor counts sessions without engagement instead, and comes out lower.
 */
const bounceRate: KpiDefinition = {
  id: 'bounceRate',
  name: { en: 'Bounce rate', fr: 'Taux de rebond' },
  short: { en: 'Bounce rate', fr: 'Taux de rebond' },
  family: 'digital',
  watches: ['attraction'],
  unit: PERCENT,
  better: 'lower',
  channelFamilies: ['web'],
  bounds: SHARE,
  decimals: 1,
  ...percentOf(
    input('onePageSessions', 'One-page sessions', 'Sessions d’une seule page'),
    input('sessions', 'Sessions', 'Sessions'),
  ),
}

/** Clicks ÷ impressions × 100. Source: Farris, Bendle, Pfeifer, Reibstein, Marketing Metrics. */
const ctr: KpiDefinition = {
  id: 'ctr',
  name: { en: 'Click-through rate (CTR)', fr: 'Taux de clics (CTR)' },
  short: { en: 'CTR', fr: 'CTR' },
  family: 'digital',
  watches: ['attraction', 'communication'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: ['digital'],
  bounds: SHARE,
  decimals: 2,
  ...percentOf(
    input('clicks', 'Clicks', 'Clics'),
    input('impressions', 'Impressions', 'Impressions'),
  ),
}

/**
 * Entered as they are: visits to the site or the app in a period. Source: visits, or sessions, of the
 * Web Analytics Association, ‘Web Analytics Definitions’, 2008.
 */
const sessions: KpiDefinition = {
  id: 'sessions',
  name: { en: 'Sessions', fr: 'Sessions' },
  short: { en: 'Sessions', fr: 'Sessions' },
  family: 'digital',
  watches: ['attraction'],
  unit: COUNT,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: NOT_NEGATIVE,
  decimals: 0,
  ...ENTERED,
}

/**
 * Entered as they are: pages seen ÷ visits, by web analytics. Source: page views per visit of the Web
 * Analytics Association, ‘Web Analytics Definitions’, 2008.
 */
const pagesPerVisit: KpiDefinition = {
  id: 'pagesPerVisit',
  name: { en: 'Pages per visit', fr: 'Pages par visite' },
  short: { en: 'Pages per visit', fr: 'Pages par visite' },
  family: 'digital',
  watches: ['attraction'],
  unit: RATIO,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: NOT_NEGATIVE,
  decimals: 1,
  ...ENTERED,
}

/**
 * Entered as it is: the mean length of a visit, in minutes. Source: visit duration of the Web Analytics
 * Association, ‘Web Analytics Definitions’, 2008.
 */
const sessionDuration: KpiDefinition = {
  id: 'sessionDuration',
  name: { en: 'Average session duration', fr: 'Durée moyenne de session' },
  short: { en: 'Session duration', fr: 'Durée de session' },
  family: 'digital',
  watches: ['attraction'],
  unit: MINUTES,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: NOT_NEGATIVE,
  decimals: 1,
  ...ENTERED,
}

/**
 * Entered as it is: a visitor's time on the site over a period, all visits together, in minutes.
 * Source: time per person, as audience panels such as Nielsen's measure it.
 */
const timeOnSite: KpiDefinition = {
  id: 'timeOnSite',
  name: { en: 'Time on site', fr: 'Temps passé sur le site' },
  short: { en: 'Time on site', fr: 'Temps sur le site' },
  family: 'digital',
  watches: ['attraction', 'retention'],
  unit: MINUTES,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: NOT_NEGATIVE,
  decimals: 1,
  ...ENTERED,
}

/**
 * Entered as it is: the share of visits by people who typed the address or had kept it. Source: the
 * channel Direct in the default channel groups of Google Analytics.
 */
const directTraffic: KpiDefinition = {
  id: 'directTraffic',
  name: { en: 'Direct traffic', fr: 'Trafic direct' },
  short: { en: 'Direct traffic', fr: 'Trafic direct' },
  family: 'digital',
  watches: ['attraction', 'retention'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: SHARE,
  decimals: 1,
  ...ENTERED,
}

/**
 * Entered as it is: the share of those asked who agree to receive messages. Source: practice of
 * permission marketing, after S. Godin, Permission Marketing, 1999.
 */
const optInRate: KpiDefinition = {
  id: 'optInRate',
  name: { en: 'Opt-in rate', fr: 'Taux d’opt-in' },
  short: { en: 'Opt-in rate', fr: 'Taux d’opt-in' },
  family: 'digital',
  watches: ['communication', 'retention'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: ['digital'],
  bounds: SHARE,
  decimals: 1,
  ...ENTERED,
}

/**
 * Entered as they are: how often a tagged event was carried through in a period. Source: events of the
 * Web Analytics Association, ‘Web Analytics Definitions’, 2008, counted as Google Analytics does.
 */
const eventCompletions: KpiDefinition = {
  id: 'eventCompletions',
  name: { en: 'Event (tag) completions', fr: 'Événements (tags) réalisés' },
  short: { en: 'Event completions', fr: 'Événements réalisés' },
  family: 'digital',
  watches: ['attraction', 'communication'],
  unit: COUNT,
  better: 'higher',
  channelFamilies: ['web'],
  bounds: NOT_NEGATIVE,
  decimals: 0,
  ...ENTERED,
}

/** How the digital tools perform. */
export const DIGITAL_KPIS: readonly KpiDefinition[] = [
  bounceRate,
  ctr,
  sessions,
  pagesPerVisit,
  sessionDuration,
  timeOnSite,
  directTraffic,
  optInRate,
  eventCompletions,
]
