import { DEFAULT_LANES } from '@/model/records/lane'
import { digitalStages } from './digitalStages'
import type { MapOutline } from './outline'
import { samplePersonas } from './personas/sample'
import { samplePurchase } from './samplePurchase'
import { trend } from './trend'

/** A filled map to look around in: a shopper's first order on the site of a sports brand. */
export const outline: MapOutline = {
  title: { en: 'First online order', fr: 'Première commande en ligne' },
  scenario: {
    en: 'A shopper who knows the brand from friends orders a first pair of running shoes on the site.',
    fr: 'Un client qui connaît la marque par des amis commande sur le site sa première paire de chaussures de running.',
  },
  goal: {
    en: 'Find out why two carts in three are left, and what to mend before the spring sales.',
    fr: 'Comprendre pourquoi deux paniers sur trois sont abandonnés, et quoi corriger avant les soldes de printemps.',
  },
  summary: {
    en: 'Baskets are lost at the account and at the payment, not at the price. Guest checkout first, then a basket that survives an error; the calls follow from both.',
    fr: "Les paniers se perdent à la création de compte et au paiement, pas à cause du prix. D'abord la commande sans compte, puis un panier qui survit à une erreur ; les appels découlent des deux.",
  },
  personas: samplePersonas,
  lanes: [
    ...DEFAULT_LANES.map((type) => ({ type })),
    { type: 'image', title: { en: 'Screens', fr: 'Écrans' }, collapsed: true },
    {
      type: 'action',
      name: 'back',
      title: { en: 'Backstage', fr: 'Coulisses' },
      collapsed: true,
    },
  ],
  stages: digitalStages(
    {
      discovery: [
        {
          title: { en: 'Instagram ad', fr: 'Publicité Instagram' },
          channels: ['social'],
          scores: [1, 0],
          thoughts: [
            {
              title: { en: 'Nice, but is it for me?', fr: 'Joli, mais est-ce fait pour moi ?' },
            },
          ],
          kpis: [{ id: 'ctr', target: 2, values: trend(2.1, 2.2, 2.4) }],
        },
        {
          title: { en: 'Search result', fr: 'Résultat de recherche' },
          channels: ['searchEngine'],
          scores: [0, -0.5],
        },
      ],
      consideration: [
        {
          title: { en: 'Product page', fr: 'Fiche produit' },
          channels: ['website'],
          scores: [1, 0.5],
          kpis: [{ id: 'bounceRate', values: trend(38) }],
          pillars: { expectations: 4, personalisation: 2 },
          measured: [
            { mean: 0.6, n: 92, spread: 0.8 },
            { mean: 0.4, n: 48, spread: 0.9 },
          ],
        },
        {
          title: { en: 'Customer reviews', fr: 'Avis clients' },
          channels: ['website'],
          scores: [1.5, 1],
          thoughts: [
            {
              title: {
                en: 'Others like it, that reassures me.',
                fr: 'Les autres en sont contents, ça me rassure.',
              },
            },
          ],
          kpis: [{ id: 'averageRating', target: 4, values: trend(4.1, 4.2, 4.3) }],
          pillars: { integrity: 4, expectations: 4 },
          evidence: [
            {
              source: 'socialNetworks',
              sentence: {
                en: '312 reviews read: fit and comfort come first.',
                fr: '312 avis lus : la taille et le confort viennent en premier.',
              },
              monthsAgo: 2,
            },
          ],
        },
        {
          title: { en: 'Chatbot question', fr: 'Question au chatbot' },
          channels: ['chatbot'],
          scores: [-0.5, -1],
          pains: [
            {
              title: { en: 'Chatbot answers off topic', fr: 'Le chatbot répond à côté' },
              severity: 3,
              dots: 4,
              share: 20,
              breaks: ['empathy', 'resolution'],
            },
          ],
        },
      ],
      purchase: samplePurchase,
      purchaseExperience: [
        {
          title: { en: 'Delivery tracking', fr: 'Suivi de livraison' },
          channels: ['email'],
          scores: [0.5, 1],
          kpis: [{ id: 'csat', values: [{ monthsAgo: 1, inputs: { satisfied: 37, asked: 50 } }] }],
          pillars: { resolution: 4, empathy: 3 },
          measured: [
            { mean: 1.1, n: 80, spread: 0.7 },
            { mean: 0.9, n: 44, spread: 0.8 },
          ],
        },
        {
          title: { en: 'Call the help line', fr: 'Appel au service client' },
          channels: ['phone'],
          scores: [-1.5, 0],
          thoughts: [
            {
              title: {
                en: 'Third time that I explain my case.',
                fr: "C'est la troisième fois que j'explique mon problème.",
              },
            },
          ],
          pains: [
            {
              title: {
                en: 'Calls are passed on twice',
                fr: 'Les appels sont transférés deux fois',
              },
              severity: 4,
              dots: 3,
              share: 10,
              breaks: ['resolution', 'timeAndEffort'],
              answers: [
                {
                  title: {
                    en: 'Show the order to the agent',
                    fr: 'Afficher la commande au conseiller',
                  },
                  impact: 5,
                  effort: 4,
                },
              ],
            },
          ],
          kpis: [{ id: 'resolutionTime', target: 20, values: trend(31, 28, 26) }],
          pillars: { resolution: 2, empathy: 2, timeAndEffort: 2 },
        },
      ],
      loyalty: [
        {
          title: { en: 'Loyalty programme', fr: 'Programme de fidélité' },
          channels: ['mobileApp'],
          scores: [1, 1.5],
          kpis: [
            {
              id: 'nps',
              target: 30,
              inHeader: true,
              values: [
                { monthsAgo: 3, value: 27 },
                { monthsAgo: 2, value: 29 },
                { monthsAgo: 1, inputs: { promoters: 126, passives: 78, detractors: 46 } },
              ],
            },
          ],
          pillars: { personalisation: 4, empathy: 4 },
        },
        {
          title: { en: 'Newsletter', fr: 'Newsletter' },
          channels: ['email'],
          scores: [1.5, 0.5],
          thoughts: [
            {
              title: {
                en: 'They remembered my size.',
                fr: 'Ils se sont souvenus de ma pointure.',
              },
            },
          ],
          kpis: [{ id: 'retentionRate', target: 99, values: trend(98.9, 99.1, 99.2) }],
        },
      ],
    },
    {
      purchase: {
        back: [
          {
            en: 'Fraud check: orders above €300 wait for a person',
            fr: 'Contrôle antifraude : au-delà de 300 €, une personne valide la commande',
          },
        ],
      },
      purchaseExperience: {
        back: [
          {
            en: 'Warehouse picks orders until 4 p.m.',
            fr: 'L’entrepôt prépare les commandes jusqu’à 16 h',
          },
        ],
      },
    },
  ),
  notes: [
    {
      title: {
        en: 'Ask the store team: do returns come from wrong sizes?',
        fr: "Demander à l'équipe du magasin : les retours viennent-ils d'erreurs de pointure ?",
      },
      x: 1050,
      y: 900,
    },
  ],
  parked: [
    {
      en: 'Gift vouchers: who still uses them?',
      fr: 'Bons cadeaux : qui les utilise encore ?',
    },
  ],
  round: {
    title: { en: 'What hurts most?', fr: "Qu'est-ce qui fait le plus mal ?" },
    types: ['pain'],
    dots: 4,
    most: 2,
    isSecret: true,
    ballots: 5,
    daysAgo: 6,
  },
  views: [
    {
      title: { en: 'Purchase by emotion', fr: "L'achat selon l'émotion" },
      lens: 'emotion',
      area: { x: 714, y: 80, width: 282, height: 750 },
    },
    {
      title: { en: 'What was measured', fr: 'Ce qui a été mesuré' },
      lens: 'kpi',
      hides: ['thought', 'pain', 'opportunity', 'image', 'action'],
    },
    {
      title: { en: 'Still to be researched', fr: 'Reste à étudier' },
      research: 'assumption',
    },
  ],
}
