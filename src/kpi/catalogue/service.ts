import type { KpiDefinition } from '../definition'
import { ENTERED, input, percentOf, quotient } from '../formulas'
import { COUNT, HOURS, MINUTES, NOT_NEGATIVE, PERCENT, SECONDS, SHARE } from '../units'

/**
 * Time spent resolving ÷ requests resolved, in hours. Source: mean time to resolve of help desks.
 */
const resolutionTime: KpiDefinition = {
  id: 'resolutionTime',
  name: { en: 'Average resolution time', fr: 'Délai moyen de résolution' },
  short: { en: 'Resolution time', fr: 'Délai de résolution' },
  family: 'satisfaction',
  watches: ['communication', 'retention'],
  unit: HOURS,
  better: 'lower',
  channelFamilies: ['inbound'],
  bounds: NOT_NEGATIVE,
  decimals: 1,
  ...quotient(
    input('timeResolving', 'Time spent resolving', 'Temps passé à résoudre', HOURS),
    input('requestsResolved', 'Requests resolved', 'Demandes résolues'),
  ),
}

/** Complaints ÷ requests × 100. Source: practice of customer service. */
const complaintRate: KpiDefinition = {
  id: 'complaintRate',
  name: { en: 'Complaint rate', fr: 'Taux de réclamation' },
  short: { en: 'Complaint rate', fr: 'Réclamations' },
  family: 'satisfaction',
  watches: ['communication', 'retention'],
  unit: PERCENT,
  better: 'lower',
  channelFamilies: ['inbound'],
  bounds: SHARE,
  decimals: 1,
  ...percentOf(
    input('complaints', 'Complaints', 'Réclamations'),
    input('requests', 'Requests', 'Demandes'),
  ),
}

/** Calls passed on ÷ calls × 100. Source: call transfer rate of contact centres. */
const transferRate: KpiDefinition = {
  id: 'transferRate',
  name: { en: 'Transfer rate', fr: 'Taux de transfert' },
  short: { en: 'Transfer rate', fr: 'Taux de transfert' },
  family: 'satisfaction',
  watches: ['communication'],
  unit: PERCENT,
  better: 'lower',
  channelFamilies: ['inbound'],
  bounds: SHARE,
  decimals: 1,
  ...percentOf(
    input('callsPassedOn', 'Calls passed on', 'Appels transférés'),
    input('calls', 'Calls', 'Appels'),
  ),
}

/**
 * Contacts that follow a contact on another channel ÷ contacts × 100. Source: repeat contacts of
 * contact centres, the reverse of first contact resolution.
 */
const repeatContactRate: KpiDefinition = {
  id: 'repeatContactRate',
  name: { en: 'Repeat contact rate', fr: 'Taux de réitération' },
  short: { en: 'Repeat contacts', fr: 'Réitération' },
  family: 'satisfaction',
  watches: ['communication'],
  unit: PERCENT,
  better: 'lower',
  channelFamilies: ['inbound'],
  bounds: SHARE,
  decimals: 1,
  ...percentOf(
    input(
      'repeatContacts',
      'Contacts that follow a contact on another channel',
      'Contacts qui suivent un contact sur un autre canal',
    ),
    input('contacts', 'Contacts', 'Contacts'),
  ),
}

/**
 * Entered as it is: the mean time before somebody answers, in seconds. Source: average speed of answer
 * in B. Cleveland, Call Center Management on Fast Forward.
 */
const waitingTime: KpiDefinition = {
  id: 'waitingTime',
  name: { en: 'Average waiting time', fr: 'Temps d’attente moyen' },
  short: { en: 'Waiting time', fr: 'Temps d’attente' },
  family: 'satisfaction',
  watches: ['communication'],
  unit: SECONDS,
  better: 'lower',
  channelFamilies: ['inbound'],
  bounds: NOT_NEGATIVE,
  decimals: 0,
  ...ENTERED,
}

/**
 * Entered as it is: the mean length of a call, a chat or a visit to the desk, in minutes. Source:
 * average talk time in B. Cleveland, Call Center Management on Fast Forward.
 */
const interactionTime: KpiDefinition = {
  id: 'interactionTime',
  name: { en: 'Average interaction time', fr: 'Durée moyenne d’interaction' },
  short: { en: 'Interaction time', fr: 'Durée d’interaction' },
  family: 'satisfaction',
  watches: ['communication'],
  unit: MINUTES,
  better: 'lower',
  channelFamilies: ['inbound'],
  bounds: NOT_NEGATIVE,
  decimals: 1,
  ...ENTERED,
}

/**
 * Entered as it is: the mean work on one request, the talk and what follows it, in minutes. Source:
 * average handling time in B. Cleveland, Call Center Management on Fast Forward.
 */
const handlingTime: KpiDefinition = {
  id: 'handlingTime',
  name: {
    en: 'Average handling time of a request',
    fr: 'Temps moyen de traitement d’une demande',
  },
  short: { en: 'Handling time', fr: 'Temps de traitement' },
  family: 'satisfaction',
  watches: ['communication'],
  unit: MINUTES,
  better: 'lower',
  channelFamilies: ['inbound'],
  bounds: NOT_NEGATIVE,
  decimals: 1,
  ...ENTERED,
}

/**
 * Entered as it is: requests received in a period. Fewer, as each is a customer in need: B. Price, D.
 * Jaffe, The Best Service Is No Service. Source: the contact volume by which contact centres plan.
 */
const contacts: KpiDefinition = {
  id: 'contacts',
  name: { en: 'Contacts in a period', fr: 'Contacts sur une période' },
  short: { en: 'Contacts', fr: 'Contacts' },
  family: 'satisfaction',
  watches: ['communication'],
  unit: COUNT,
  better: 'lower',
  channelFamilies: ['inbound'],
  bounds: NOT_NEGATIVE,
  decimals: 0,
  ...ENTERED,
}

/**
 * Entered as it is: the share of a request that the answer covers. Source: practice of quality
 * monitoring in contact centres, which marks what an answer had to say.
 */
const completeness: KpiDefinition = {
  id: 'completeness',
  name: { en: 'Completeness of the answer', fr: 'Complétude de la réponse' },
  short: { en: 'Completeness', fr: 'Complétude' },
  family: 'satisfaction',
  watches: ['communication'],
  unit: PERCENT,
  better: 'higher',
  channelFamilies: ['inbound'],
  bounds: SHARE,
  decimals: 1,
  ...ENTERED,
}

/** How well requests are answered: of the satisfaction family, on a shelf of its own. */
export const SERVICE_KPIS: readonly KpiDefinition[] = [
  resolutionTime,
  complaintRate,
  transferRate,
  repeatContactRate,
  waitingTime,
  interactionTime,
  handlingTime,
  contacts,
  completeness,
]
