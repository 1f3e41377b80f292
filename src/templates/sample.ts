import { digitalStages } from './digitalStages'
import type { MapOutline } from './outline'
import { samplePersonas } from './samplePersonas'

/** The end of the month that the figures of the sample are about. */
const date = '2025-10-31'

/** A filled map to look around in: a shopper's first order on the site of a sports brand. */
export const sampleOutline: MapOutline = {
  title: { en: 'First online order', fr: 'Première commande en ligne' },
  scenario: {
    en: 'A shopper who knows the brand from friends orders a first pair of running shoes on the site.',
    fr: 'Un client qui connaît la marque par des amis commande sur le site sa première paire de chaussures de running.',
  },
  personas: samplePersonas,
  stages: digitalStages({
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
        kpis: [{ id: 'ctr', value: 2.4, target: 2, date }],
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
        kpis: [{ id: 'bounceRate', value: 38, date }],
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
        kpis: [{ id: 'averageRating', value: 4.3, target: 4, date }],
      },
      {
        title: { en: 'Chatbot question', fr: 'Question au chatbot' },
        channels: ['chatbot'],
        scores: [-0.5, -1],
        pains: [
          {
            title: { en: 'Chatbot answers off topic', fr: 'Le chatbot répond à côté' },
            severity: 3,
            votes: 4,
          },
        ],
      },
    ],
    purchase: [
      {
        title: { en: 'Create an account', fr: 'Création de compte' },
        channels: ['website'],
        scores: [-1, -1.5],
        thoughts: [
          {
            title: {
              en: 'Why do I need an account to buy?',
              fr: 'Pourquoi faut-il un compte pour acheter ?',
            },
          },
        ],
        pains: [
          {
            title: {
              en: 'Account form asks 14 fields',
              fr: "Le formulaire d'inscription comporte 14 champs",
            },
            severity: 4,
            votes: 5,
            answers: [
              { title: { en: 'Guest checkout', fr: 'Commande sans compte' }, impact: 5, effort: 2 },
            ],
          },
        ],
        kpis: [{ id: 'conversionRate', value: 3.1, date }],
      },
      {
        title: { en: 'Pay online', fr: 'Paiement en ligne' },
        channels: ['website'],
        scores: [-2, -0.5],
        thoughts: [
          {
            title: { en: 'I already typed this twice.', fr: "J'ai déjà saisi ça deux fois." },
          },
        ],
        pains: [
          {
            title: {
              en: 'Card form reloads and empties the basket',
              fr: 'Le formulaire de carte bancaire se recharge et vide le panier',
            },
            severity: 5,
            votes: 7,
            answers: [
              {
                title: {
                  en: 'Keep the basket on error',
                  fr: "Conserver le panier en cas d'erreur",
                },
                impact: 5,
                effort: 2,
              },
            ],
          },
        ],
        kpis: [{ id: 'cartAbandonment', value: 68, target: 60, date }],
      },
    ],
    purchaseExperience: [
      {
        title: { en: 'Delivery tracking', fr: 'Suivi de livraison' },
        channels: ['email'],
        scores: [0.5, 1],
        kpis: [{ id: 'csat', value: 74, date }],
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
            title: { en: 'Calls are passed on twice', fr: 'Les appels sont transférés deux fois' },
            severity: 4,
            votes: 3,
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
        kpis: [{ id: 'resolutionTime', value: 26, target: 20, date }],
      },
    ],
    loyalty: [
      {
        title: { en: 'Loyalty programme', fr: 'Programme de fidélité' },
        channels: ['mobileApp'],
        scores: [1, 1.5],
        kpis: [{ id: 'nps', value: 32, target: 30, date }],
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
        kpis: [{ id: 'retentionRate', value: 99.2, target: 99, date }],
      },
    ],
  }),
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
}
