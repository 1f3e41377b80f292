import type { MapOutline } from '../outline'
import { insurancePersonas } from '../personas/insurance'
import { trend } from '../trend'

const AT_HOME = { en: 'At home', fr: 'À domicile' }

/** A home claim, from the damage to the day when it is forgotten. */
export const outline: MapOutline = {
  title: { en: 'Insurance claim', fr: 'Déclaration de sinistre' },
  scenario: {
    en: 'Water has come through the ceiling: the insured reports it, is visited, is paid, and has it repaired.',
    fr: 'L’eau a traversé le plafond : l’assuré déclare le sinistre, reçoit l’expert, est indemnisé et fait réparer.',
  },
  personas: insurancePersonas,
  stages: [
    {
      title: { en: 'Damage', fr: 'Sinistre' },
      colour: 'red',
      touchpoints: [
        {
          title: { en: 'Emergency number', fr: 'Numéro d’urgence' },
          channels: ['phone'],
          scores: [0.5, -0.5],
          thoughts: [
            {
              title: { en: 'Am I even covered for this?', fr: 'Suis-je au moins couverte ?' },
              of: 0,
            },
          ],
          kpis: [{ id: 'waitingTime', target: 85, values: trend(96, 88, 82) }],
        },
        {
          title: { en: 'Plumber sent by the insurer', fr: 'Plombier envoyé par l’assureur' },
          channels: [AT_HOME],
          scores: [1.5, 1],
        },
      ],
    },
    {
      title: { en: 'Report', fr: 'Déclaration' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Claim in the app', fr: 'Déclaration dans l’application' },
          channels: ['mobileApp'],
          scores: [0.5, -1.5],
          pains: [
            {
              title: {
                en: 'The app asks for the contract number first',
                fr: 'L’application demande d’abord le numéro de contrat',
              },
              severity: 3,
              share: 35,
              breaks: ['timeAndEffort', 'empathy'],
              answers: [
                {
                  title: {
                    en: 'Find the contract by name and address',
                    fr: 'Retrouver le contrat par le nom et l’adresse',
                  },
                  impact: 3,
                  effort: 2,
                  owner: { en: 'Mobile app', fr: 'Application mobile' },
                  state: 'started',
                  dueIn: 35,
                  proofs: ['ces'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'ces',
              target: 7.5,
              values: [{ monthsAgo: 1, answers: { 3: 8, 5: 14, 6: 12, 7: 16, 9: 10 } }],
            },
          ],
        },
        {
          title: { en: 'Photos and invoices', fr: 'Photos et factures' },
          channels: ['mobileApp', 'post'],
          scores: [-0.5, -1],
          thoughts: [
            {
              title: {
                en: 'Who keeps the bill for a floor?',
                fr: 'Qui garde la facture d’un parquet ?',
              },
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Assessment', fr: 'Expertise' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Appointment with the expert', fr: 'Rendez-vous avec l’expert' },
          channels: ['phone'],
          scores: [-1, -0.5],
          thoughts: [
            {
              title: {
                en: 'Between 8 and 6, in a week.',
                fr: 'Entre 8 h et 18 h, dans huit jours.',
              },
              of: 0,
            },
          ],
        },
        {
          title: { en: 'Visit of the expert', fr: 'Visite de l’expert' },
          channels: [AT_HOME],
          scores: [0.5, 1],
          pillars: { empathy: 4, integrity: 4 },
        },
        {
          title: { en: 'Silence after the visit', fr: 'Silence après la visite' },
          channels: ['email'],
          scores: [-2, -1.5],
          pains: [
            {
              title: {
                en: 'For three weeks nobody knows who has the file',
                fr: 'Pendant trois semaines, personne ne sait qui a le dossier',
              },
              severity: 5,
              share: 62,
              cause: {
                en: 'The expert’s report reaches the handler by post, and no one owns the file in between.',
                fr: 'Le rapport parvient au gestionnaire par courrier, et personne ne suit le dossier entre-temps.',
              },
              breaks: ['expectations', 'empathy', 'resolution'],
              evidence: [
                {
                  source: 'afterSales',
                  sentence: {
                    en: '2.4 calls a claim, most of them between visit and offer.',
                    fr: '2,4 appels par sinistre, la plupart entre la visite et l’offre.',
                  },
                  monthsAgo: 1,
                },
                {
                  source: 'surveys',
                  sentence: {
                    en: '“Being left without news” leads the open answers.',
                    fr: '« Rester sans nouvelles » arrive en tête des réponses libres.',
                  },
                  monthsAgo: 2,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'One handler by name, who writes every week',
                    fr: 'Un gestionnaire attitré, qui écrit chaque semaine',
                  },
                  impact: 5,
                  effort: 3,
                  owner: { en: 'Head of claims', fr: 'Directrice des sinistres' },
                  state: 'planned',
                  dueIn: 90,
                  proofs: ['repeatContactRate'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'repeatContactRate',
              target: 15,
              inHeader: true,
              values: [
                { monthsAgo: 3, inputs: { repeatContacts: 1012, contacts: 2530 } },
                { monthsAgo: 2, inputs: { repeatContacts: 968, contacts: 2485 } },
                { monthsAgo: 1, inputs: { repeatContacts: 931, contacts: 2450 } },
              ],
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Settlement', fr: 'Indemnisation' },
      colour: 'teal',
      touchpoints: [
        {
          title: { en: 'Letter with the offer', fr: 'Courrier d’offre' },
          channels: ['post', 'customerArea'],
          scores: [-1, -1],
          pains: [
            {
              title: {
                en: 'The deduction for wear is not explained',
                fr: 'La vétusté déduite n’est pas expliquée',
              },
              severity: 4,
              share: 40,
              breaks: ['integrity', 'expectations'],
              answers: [
                {
                  title: {
                    en: 'An offer that shows the sum line by line',
                    fr: 'Une offre qui détaille le calcul ligne à ligne',
                  },
                  impact: 4,
                  effort: 1,
                  owner: { en: 'Customer letters', fr: 'Courriers clients' },
                  proofs: ['complaintRate'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'complaintRate',
              target: 4,
              values: [{ monthsAgo: 1, inputs: { complaints: 121, requests: 1730 } }],
            },
          ],
        },
        {
          title: { en: 'Transfer received', fr: 'Virement reçu' },
          channels: ['sms'],
          scores: [1, 1],
        },
      ],
    },
    {
      title: { en: 'Repair and after', fr: 'Réparation et suite' },
      colour: 'green',
      touchpoints: [
        {
          title: { en: 'Recommended craftsman', fr: 'Artisan recommandé' },
          channels: [AT_HOME],
          scores: [1.5, 1.5],
        },
        {
          title: { en: 'Survey after the claim', fr: 'Enquête après sinistre' },
          channels: ['email'],
          scores: [0, null],
          kpis: [
            {
              id: 'csat',
              target: 75,
              values: [{ monthsAgo: 1, inputs: { satisfied: 402, asked: 560 } }],
            },
          ],
        },
        {
          title: { en: 'Renewal notice', fr: 'Avis d’échéance' },
          channels: ['post'],
          scores: [-0.5, -0.5],
        },
      ],
    },
  ],
}
