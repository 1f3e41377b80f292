import { b2bPersonas } from './b2bPersonas'
import type { MapOutline } from './outline'

/** A company's purchase, from the need to the renewal. Scores follow the order of the personas. */
export const b2bOutline: MapOutline = {
  title: { en: 'B2B purchase', fr: 'Achat B2B' },
  scenario: {
    en: 'A company chooses, buys and rolls out new software for its call centre.',
    fr: "Une entreprise choisit, achète et déploie un nouveau logiciel pour son centre d'appels.",
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
        },
        {
          title: { en: 'Advice from a peer', fr: "Conseil d'un confrère" },
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
          channels: ['event'],
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
                fr: "L'essai ne peut pas être relié à la téléphonie",
              },
              severity: 4,
              answers: [
                {
                  title: {
                    en: 'A trial with a connector that is ready',
                    fr: "Un essai avec un connecteur prêt à l'emploi",
                  },
                  impact: 4,
                  effort: 4,
                },
              ],
            },
          ],
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
            },
          ],
        },
        {
          title: { en: 'Security questionnaire', fr: 'Questionnaire de sécurité' },
          channels: ['email'],
          scores: [-0.5, null, -1, null],
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
          scores: [null, 0.5, 0.5, -1],
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
              answers: [
                {
                  title: {
                    en: 'Short lessons from two weeks before',
                    fr: 'Des leçons courtes dès deux semaines avant',
                  },
                  impact: 4,
                  effort: 2,
                },
              ],
            },
          ],
        },
        {
          title: { en: 'Technical support', fr: 'Support technique' },
          channels: ['supportEmail', 'phone'],
          scores: [null, null, -1.5, 0],
        },
      ],
    },
    {
      title: { en: 'Renewal', fr: 'Renouvellement' },
      colour: 'rose',
      touchpoints: [
        {
          title: { en: 'Yearly review', fr: 'Bilan annuel' },
          channels: ['event'],
          scores: [1, 1.5, 0.5, null],
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
