import type { TouchpointOutline } from './outline'
import cardForm from './pictures/cardForm.png?inline'
import { trend } from './trend'

/** Where the sample's journey hurts most: the account and the payment. */
export const samplePurchase: readonly TouchpointOutline[] = [
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
        dots: 5,
        share: 60,
        cause: {
          en: 'The form was built for the loyalty card, and asks what the card needs.',
          fr: 'Le formulaire a été conçu pour la carte de fidélité et demande ce qu’il faut pour elle.',
        },
        breaks: ['timeAndEffort'],
        evidence: [
          {
            source: 'webAnalytics',
            sentence: {
              en: '41% leave the page at the date of birth.',
              fr: '41 % quittent la page à la date de naissance.',
            },
            monthsAgo: 1,
          },
        ],
        answers: [
          {
            title: { en: 'Guest checkout', fr: 'Commande sans compte' },
            impact: 5,
            effort: 2,
            owner: { en: 'Inès', fr: 'Inès' },
            state: 'started',
            dueIn: 40,
            proofs: ['conversionRate'],
          },
        ],
      },
    ],
    kpis: [{ id: 'conversionRate', values: trend(2.6, 2.9, 3.1) }],
    pillars: { timeAndEffort: 2, integrity: 3 },
    measured: [
      { mean: -0.4, n: 74, spread: 1.1 },
      { mean: -1.2, n: 41, spread: 0.9 },
    ],
  },
  {
    title: { en: 'Pay online', fr: 'Paiement en ligne' },
    channels: ['website'],
    scores: [-2, -0.5],
    picture: {
      title: { en: 'After the reload', fr: 'Après le rechargement' },
      source: cardForm,
      width: 288,
      height: 192,
    },
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
        dots: 7,
        share: 35,
        cause: {
          en: 'The bank’s page reloads ours, and the basket lives in the page.',
          fr: 'La page de la banque recharge la nôtre, et le panier vit dans la page.',
        },
        breaks: ['timeAndEffort', 'integrity'],
        evidence: [
          {
            source: 'sales',
            sentence: {
              en: 'Checkout funnel: 1,360 of 2,000 carts are left.',
              fr: 'Tunnel de commande : 1 360 paniers abandonnés sur 2 000.',
            },
            monthsAgo: 1,
          },
          {
            source: 'afterSales',
            sentence: {
              en: '63 calls about lost baskets in a month.',
              fr: '63 appels pour des paniers perdus en un mois.',
            },
            monthsAgo: 1,
          },
        ],
        answers: [
          {
            title: {
              en: 'Keep the basket on error',
              fr: "Conserver le panier en cas d'erreur",
            },
            impact: 5,
            effort: 2,
            owner: { en: 'Thomas', fr: 'Thomas' },
            state: 'planned',
            dueIn: 75,
            proofs: ['cartAbandonment'],
          },
        ],
      },
    ],
    kpis: [
      {
        id: 'cartAbandonment',
        target: 60,
        values: [
          { monthsAgo: 3, inputs: { carts: 1900, orders: 532 } },
          { monthsAgo: 2, inputs: { carts: 1950, orders: 585 } },
          { monthsAgo: 1, inputs: { carts: 2000, orders: 640 } },
        ],
      },
      { id: 'ces', values: [{ monthsAgo: 1, answers: { 6: 1, 8: 1, 9: 1, 10: 2 } }] },
    ],
    pillars: { timeAndEffort: 1, integrity: 2, resolution: 3 },
    measured: [
      { mean: -0.8, n: 88, spread: 1.2 },
      { mean: -0.5, n: 52, spread: 1 },
    ],
    evidence: [
      {
        source: 'surveys',
        sentence: {
          en: '50 answers after an order, CSAT 74%.',
          fr: '50 réponses après une commande, CSAT à 74 %.',
        },
        monthsAgo: 1,
      },
    ],
  },
]
