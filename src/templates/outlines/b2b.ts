import type { MapOutline } from '../outline'
import { b2bPersonas } from '../personas/b2b'
import { trend } from '../trend'

const MEETING = { en: 'Meeting', fr: 'Réunion' }

/** A company's purchase, from the need to the renewal. Scores follow the order of the personas. */
export const outline: MapOutline = {
  title: { en: 'B2B purchase', fr: 'Achat B2B' },
  scenario: {
    en: 'A company chooses, buys and rolls out new software for its call centre.',
    fr: 'Une entreprise choisit, achète et déploie un nouveau logiciel pour son centre d’appels.',
  },
  personas: b2bPersonas,
  stages: [
    {
      title: { en: 'Need', fr: 'Besoin' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Trade fair', fr: 'Salon professionnel' },
          channels: ['event'],
          scores: [0.5, 1, null, null],
          kpis: [
            {
              id: 'cac',
              target: 5000,
              values: [{ monthsAgo: 2, inputs: { cost: 62400, customersWon: 13 } }],
            },
          ],
        },
        {
          title: { en: 'Advice from a peer', fr: 'Conseil d’un confrère' },
          channels: ['wordOfMouth'],
          scores: [1, 1, null, null],
        },
      ],
    },
    {
      title: { en: 'Evaluation', fr: 'Évaluation' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Webinar', fr: 'Webinaire' },
          channels: ['webinar'],
          scores: [0.5, 1, 0, null],
        },
        {
          title: { en: 'Demonstration', fr: 'Démonstration' },
          channels: [MEETING],
          scores: [0.5, -0.5, 1, 0],
          thoughts: [
            {
              title: {
                en: 'Show me with one of my calls.',
                fr: 'Montrez-moi avec un de mes appels.',
              },
              of: 1,
            },
          ],
        },
        {
          title: { en: 'Free trial', fr: 'Essai gratuit' },
          channels: ['website'],
          scores: [0, 0.5, -1, 1],
          pains: [
            {
              title: {
                en: 'The trial cannot be connected to the telephone system',
                fr: 'L’essai ne peut pas être relié à la téléphonie',
              },
              severity: 4,
              share: 60,
              breaks: ['resolution', 'timeAndEffort'],
              evidence: [
                {
                  source: 'sales',
                  sentence: {
                    en: 'Named in 9 of the last 14 deals lost.',
                    fr: 'Citée dans 9 des 14 dernières affaires perdues.',
                  },
                  monthsAgo: 1,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'A trial with a connector that is ready',
                    fr: 'Un essai avec un connecteur prêt à l’emploi',
                  },
                  impact: 4,
                  effort: 4,
                  owner: { en: 'Product', fr: 'Produit' },
                  state: 'planned',
                  dueIn: 120,
                  proofs: ['conversionRate'],
                },
              ],
            },
          ],
          kpis: [{ id: 'conversionRate', target: 25, inHeader: true, values: trend(17, 18, 18.5) }],
        },
      ],
    },
    {
      title: { en: 'Decision', fr: 'Décision' },
      colour: 'teal',
      touchpoints: [
        {
          title: { en: 'Quotation', fr: 'Devis' },
          channels: ['email'],
          scores: [-1, -0.5, null, null],
          pains: [
            {
              title: {
                en: 'Options cannot be compared on one page',
                fr: 'Impossible de comparer les options sur une seule page',
              },
              severity: 3,
              share: 70,
              breaks: ['expectations'],
              answers: [
                {
                  title: {
                    en: 'One page: three offers, cost over three years',
                    fr: 'Une page : trois offres, coût sur trois ans',
                  },
                  impact: 3,
                  effort: 1,
                  owner: { en: 'Sales', fr: 'Commercial' },
                  state: 'started',
                  dueIn: 30,
                  proofs: ['acquisitionRate'],
                },
              ],
            },
          ],
          kpis: [{ id: 'acquisitionRate', target: 33, values: trend(28, 29, 31) }],
        },
        {
          title: { en: 'Security questionnaire', fr: 'Questionnaire de sécurité' },
          channels: ['email'],
          scores: [-0.5, null, -1, null],
          thoughts: [
            {
              title: { en: '140 questions, and one week.', fr: '140 questions, et une semaine.' },
              of: 2,
            },
          ],
        },
        {
          title: { en: 'Signature', fr: 'Signature' },
          channels: ['customerArea'],
          scores: [1, 1, null, null],
        },
      ],
    },
    {
      title: { en: 'Rollout', fr: 'Déploiement' },
      colour: 'amber',
      touchpoints: [
        {
          title: { en: 'Installation', fr: 'Installation' },
          channels: ['product'],
          scores: [0, null, -0.5, null],
        },
        {
          title: { en: 'Training', fr: 'Formation' },
          channels: ['webinar'],
          scores: [null, 0.5, 0.5, -1.5],
          thoughts: [
            {
              title: {
                en: 'Two hours, and back to the calls.',
                fr: 'Deux heures, et retour aux appels.',
              },
              of: 3,
            },
          ],
          pains: [
            {
              title: {
                en: 'Agents are trained the day before the start',
                fr: 'Les téléconseillers sont formés la veille du lancement',
              },
              severity: 4,
              breaks: ['empathy', 'timeAndEffort'],
              answers: [
                {
                  title: {
                    en: 'Short lessons from two weeks before',
                    fr: 'Des leçons courtes dès deux semaines avant',
                  },
                  impact: 4,
                  effort: 2,
                  owner: { en: 'Customer success', fr: 'Réussite client' },
                  proofs: ['employeeEngagement'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'employeeEngagement',
              target: 70,
              values: [{ monthsAgo: 1, answers: { 4: 3, 5: 6, 6: 9, 7: 8, 8: 4, 9: 2 } }],
            },
          ],
        },
        {
          title: { en: 'Technical support', fr: 'Support technique' },
          channels: ['supportEmail', 'phone'],
          scores: [null, null, -1, 0],
          pillars: { resolution: 2, empathy: 3 },
          kpis: [{ id: 'resolutionTime', target: 8, values: trend(15, 13, 12) }],
        },
      ],
    },
    {
      title: { en: 'Renewal', fr: 'Renouvellement' },
      colour: 'rose',
      touchpoints: [
        {
          title: { en: 'Yearly review', fr: 'Bilan annuel' },
          channels: [MEETING],
          scores: [1, 1.5, 0.5, null],
          kpis: [
            {
              id: 'nps',
              target: 38,
              values: [{ monthsAgo: 1, inputs: { promoters: 31, passives: 22, detractors: 9 } }],
            },
          ],
        },
        {
          title: { en: 'Invoice', fr: 'Facture' },
          channels: ['email'],
          scores: [0, -0.5, null, null],
        },
      ],
    },
  ],
}
