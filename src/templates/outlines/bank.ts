import type { MapOutline } from '../outline'
import { bankPersonas } from '../personas/bank'
import { trend } from '../trend'

/** From comparing banks to the first card payment. */
export const outline: MapOutline = {
  title: { en: 'Bank account opening', fr: 'Ouverture de compte bancaire' },
  scenario: {
    en: 'Somebody opens a current account online, proves who they are, and makes it their main account.',
    fr: 'Une personne ouvre un compte courant en ligne, justifie de son identité et en fait son compte principal.',
  },
  personas: bankPersonas,
  stages: [
    {
      title: { en: 'Choice', fr: 'Choix' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Friend’s referral code', fr: 'Code de parrainage' },
          channels: ['wordOfMouth'],
          scores: [1, null],
          kpis: [
            {
              id: 'referralRate',
              target: 16,
              values: [{ monthsAgo: 1, inputs: { referralPurchases: 312, purchases: 1833 } }],
            },
          ],
        },
        {
          title: { en: 'Comparison of fees', fr: 'Comparateur de frais' },
          channels: ['website'],
          scores: [0.5, 0.5],
          thoughts: [
            {
              title: {
                en: 'Free, but until when?',
                fr: 'Gratuit, mais jusqu’à quand ?',
              },
              of: 1,
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Application', fr: 'Demande' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Online form', fr: 'Formulaire en ligne' },
          channels: ['mobileApp', 'website'],
          scores: [0.5, 0],
        },
        {
          title: { en: 'Photos of documents', fr: 'Photos des justificatifs' },
          channels: ['mobileApp'],
          scores: [-2, -0.5],
          thoughts: [
            {
              title: {
                en: 'What is wrong with this one?',
                fr: 'Qu’a-t-elle encore, cette photo ?',
              },
              of: 0,
            },
          ],
          pains: [
            {
              title: {
                en: 'Documents are refused a day later, without a reason',
                fr: 'Les justificatifs sont refusés le lendemain, sans motif',
              },
              severity: 5,
              share: 28,
              cause: {
                en: 'Photos are checked by hand overnight, with one code for all refusals.',
                fr: 'Les photos sont contrôlées à la main la nuit, avec un seul code de refus.',
              },
              breaks: ['resolution', 'timeAndEffort'],
              evidence: [
                {
                  source: 'appData',
                  sentence: {
                    en: '28% of applications stop at a refused document.',
                    fr: '28 % des demandes s’arrêtent à un justificatif refusé.',
                  },
                  monthsAgo: 1,
                },
                {
                  source: 'socialNetworks',
                  sentence: {
                    en: 'The first reason for one-star reviews in the app shops.',
                    fr: 'Premier motif des avis à une étoile dans les magasins d’applications.',
                  },
                  monthsAgo: 2,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Judge the photo at once, and say what to do',
                    fr: 'Juger la photo tout de suite et dire quoi corriger',
                  },
                  impact: 5,
                  effort: 4,
                  owner: { en: 'Onboarding', fr: 'Entrée en relation' },
                  state: 'planned',
                  dueIn: 120,
                  proofs: ['conversionRate'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'conversionRate',
              target: 60,
              inHeader: true,
              values: [
                { monthsAgo: 3, inputs: { conversions: 1690, visitors: 3840 } },
                { monthsAgo: 2, inputs: { conversions: 1760, visitors: 3911 } },
                { monthsAgo: 1, inputs: { conversions: 1833, visitors: 3900 } },
              ],
            },
          ],
        },
        {
          title: { en: 'Video call to identify', fr: 'Identification par vidéo' },
          channels: ['mobileApp'],
          scores: [-0.5, -1],
        },
      ],
    },
    {
      title: { en: 'Approval', fr: 'Validation' },
      colour: 'teal',
      touchpoints: [
        {
          title: { en: 'Waiting for an answer', fr: 'Attente de la réponse' },
          channels: ['email'],
          scores: [-1.5, -1],
          pains: [
            {
              title: {
                en: 'Nobody says where the application stands',
                fr: 'Personne ne dit où en est la demande',
              },
              severity: 4,
              share: 100,
              breaks: ['empathy', 'expectations'],
              answers: [
                {
                  title: {
                    en: 'A bar with four steps and a promised day',
                    fr: 'Une barre en quatre étapes et une date promise',
                  },
                  impact: 4,
                  effort: 2,
                  owner: { en: 'Mobile app', fr: 'Application mobile' },
                  state: 'started',
                  dueIn: 40,
                  proofs: ['contacts'],
                },
              ],
            },
          ],
          kpis: [{ id: 'contacts', target: 400, values: trend(905, 870, 840) }],
        },
        {
          title: { en: 'Welcome call', fr: 'Appel de bienvenue' },
          channels: ['phone'],
          scores: [0, 1.5],
          pillars: { empathy: 4, personalisation: 3 },
        },
      ],
    },
    {
      title: { en: 'First use', fr: 'Premiers usages' },
      colour: 'amber',
      touchpoints: [
        {
          title: { en: 'Card by post', fr: 'Carte par courrier' },
          channels: ['post'],
          scores: [-0.5, 0],
          thoughts: [
            {
              title: {
                en: 'The code came first, alone.',
                fr: 'Le code est arrivé avant, tout seul.',
              },
            },
          ],
        },
        {
          title: { en: 'Card in the phone', fr: 'Carte dans le téléphone' },
          channels: ['mobileApp'],
          scores: [2, 0.5],
          kpis: [
            {
              id: 'ces',
              target: 9,
              values: [{ monthsAgo: 1, answers: { 6: 4, 8: 15, 9: 32, 10: 49 } }],
            },
          ],
        },
        {
          title: { en: 'Move of the direct debits', fr: 'Mobilité bancaire' },
          channels: ['customerArea', 'phone'],
          scores: [null, -1.5],
          pains: [
            {
              title: {
                en: 'Two debits are rejected during the change',
                fr: 'Deux prélèvements rejetés pendant le changement',
              },
              severity: 4,
              share: 9,
              breaks: ['integrity', 'resolution'],
              answers: [
                {
                  title: {
                    en: 'One adviser until the last debit has moved',
                    fr: 'Un seul conseiller jusqu’au dernier prélèvement',
                  },
                  impact: 4,
                  effort: 3,
                  owner: { en: 'Branches', fr: 'Réseau d’agences' },
                  proofs: ['complaintRate'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'complaintRate',
              target: 3,
              values: [{ monthsAgo: 1, inputs: { complaints: 58, requests: 640 } }],
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Main account', fr: 'Compte principal' },
      colour: 'rose',
      touchpoints: [
        {
          title: { en: 'First salary', fr: 'Premier salaire' },
          channels: ['push'],
          scores: [1.5, 1],
          kpis: [{ id: 'nps', target: 30, values: trend(24, 27, 29) }],
        },
        {
          title: { en: 'Savings offer', fr: 'Offre d’épargne' },
          channels: ['email'],
          scores: [0, 0.5],
        },
      ],
    },
  ],
}
