import type { MapOutline } from '../outline'
import { shopPersonas } from '../personas/shop'
import { trend } from '../trend'

/** A visit to a shop, from the window to the day after. */
export const outline: MapOutline = {
  title: { en: 'Shop visit', fr: 'Visite en magasin' },
  scenario: {
    en: 'A customer checks the stock on the phone, comes to the shop, tries on, pays, and perhaps returns it.',
    fr: 'Un client vérifie le stock sur son téléphone, vient en magasin, essaie, paie, et rapporte peut-être l’article.',
  },
  personas: shopPersonas,
  stages: [
    {
      title: { en: 'Before', fr: 'Avant' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Story of a friend', fr: 'Story d’un ami' },
          channels: ['social'],
          scores: [null, 1, null],
        },
        {
          title: { en: 'Stock on the site', fr: 'Stock affiché sur le site' },
          channels: ['website'],
          scores: [0.5, 0.5, null],
          kpis: [{ id: 'sessions', target: 10000, values: trend(9300, 9850, 10400) }],
        },
        {
          title: { en: 'Invitation card', fr: 'Carton d’invitation' },
          channels: ['post'],
          scores: [0, null, 1.5],
        },
      ],
    },
    {
      title: { en: 'Entrance', fr: 'Entrée' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Window and welcome', fr: 'Vitrine et accueil' },
          channels: ['shop'],
          scores: [0.5, 0, 1],
        },
        {
          title: { en: 'Search for the shelf', fr: 'Recherche du rayon' },
          channels: ['shop'],
          scores: [-1, 0, -0.5],
          pains: [
            {
              title: {
                en: 'What the site shows in stock is not on the shelf',
                fr: 'L’article en stock sur le site n’est pas en rayon',
              },
              severity: 5,
              share: 14,
              cause: {
                en: 'Stock is counted at night; what lies in fitting rooms still counts.',
                fr: 'Le stock est compté la nuit, et ce qui traîne en cabine compte encore.',
              },
              breaks: ['integrity', 'expectations'],
              evidence: [
                {
                  source: 'sales',
                  sentence: {
                    en: 'One reservation in seven is cancelled by the shop.',
                    fr: 'Une réservation sur sept est annulée par le magasin.',
                  },
                  monthsAgo: 1,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Set it aside in an hour, with a text message',
                    fr: 'Mise de côté en une heure, confirmée par SMS',
                  },
                  impact: 4,
                  effort: 3,
                  owner: { en: 'Shop manager', fr: 'Responsable de magasin' },
                  state: 'started',
                  dueIn: 60,
                  proofs: ['conversionRate'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'conversionRate',
              target: 30,
              inHeader: true,
              values: [
                { monthsAgo: 3, inputs: { conversions: 2390, visitors: 10200 } },
                { monthsAgo: 2, inputs: { conversions: 2470, visitors: 10150 } },
                { monthsAgo: 1, inputs: { conversions: 2610, visitors: 10400 } },
              ],
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Trying on', fr: 'Essayage' },
      colour: 'teal',
      touchpoints: [
        {
          title: { en: 'Advice of the salesperson', fr: 'Conseil de la vendeuse' },
          channels: ['shop'],
          scores: [1, -0.5, 2],
          pillars: { personalisation: 5, empathy: 5 },
          thoughts: [
            {
              title: { en: 'She remembers my daughter.', fr: 'Elle se souvient de ma fille.' },
              of: 2,
            },
            { title: { en: 'I am just looking, thanks.', fr: 'Je regarde juste, merci.' }, of: 1 },
          ],
        },
        {
          title: { en: 'Fitting room', fr: 'Cabine d’essayage' },
          channels: ['shop'],
          scores: [-1.5, 0.5, -0.5],
          thoughts: [
            {
              title: {
                en: 'Get dressed again for another size?',
                fr: 'Me rhabiller pour une autre taille ?',
              },
              of: 0,
            },
          ],
          pains: [
            {
              title: {
                en: 'Nobody brings another size',
                fr: 'Personne n’apporte une autre taille',
              },
              severity: 3,
              share: 30,
              breaks: ['timeAndEffort', 'empathy'],
              answers: [
                {
                  title: {
                    en: 'A bell in the fitting room that calls a person',
                    fr: 'Une sonnette en cabine qui appelle quelqu’un',
                  },
                  impact: 3,
                  effort: 1,
                  owner: { en: 'Shop team', fr: 'Équipe du magasin' },
                  state: 'planned',
                  dueIn: 25,
                  proofs: ['csat'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'csat',
              target: 85,
              values: [{ monthsAgo: 1, inputs: { satisfied: 236, asked: 320 } }],
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Till', fr: 'Caisse' },
      colour: 'amber',
      touchpoints: [
        {
          title: { en: 'Queue on Saturday', fr: 'File du samedi' },
          channels: ['shop'],
          scores: [-1.5, -1.5, -1],
          pains: [
            {
              title: {
                en: 'Twelve minutes of waiting, two tills of five open',
                fr: 'Douze minutes d’attente, deux caisses ouvertes sur cinq',
              },
              severity: 4,
              share: 55,
              breaks: ['timeAndEffort'],
              evidence: [
                {
                  source: 'surveys',
                  sentence: {
                    en: 'The queue comes first among reasons to leave without buying.',
                    fr: 'L’attente en caisse est le premier motif de départ sans achat.',
                  },
                  monthsAgo: 2,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Take payment anywhere in the shop',
                    fr: 'Encaisser partout dans le magasin',
                  },
                  impact: 4,
                  effort: 3,
                  owner: { en: 'Operations', fr: 'Exploitation' },
                  proofs: ['averageBasket'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'averageBasket',
              target: 60,
              values: [{ monthsAgo: 1, inputs: { revenue: 138330, orders: 2610 } }],
            },
          ],
        },
        {
          title: { en: 'Payment and loyalty card', fr: 'Paiement et carte de fidélité' },
          channels: ['shop', 'mobileApp'],
          scores: [0.5, 0, 1],
        },
      ],
    },
    {
      title: { en: 'After', fr: 'Après' },
      colour: 'rose',
      touchpoints: [
        {
          title: { en: 'Exchange of the item', fr: 'Échange de l’article' },
          channels: ['shop'],
          scores: [-0.5, -0.5, 0.5],
        },
        {
          title: { en: 'Personal offer', fr: 'Offre personnalisée' },
          channels: ['sms', 'email'],
          scores: [0.5, 1, 0],
          kpis: [{ id: 'retentionRate', target: 70, values: trend(62, 63, 63.5) }],
        },
      ],
    },
  ],
}
