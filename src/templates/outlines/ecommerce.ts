import { digitalStages } from '../digitalStages'
import type { MapOutline } from '../outline'
import { ecommercePersonas } from '../personas/ecommerce'
import { trend } from '../trend'

/** An order in an online shop as it usually goes, to be corrected rather than written. */
export const outline: MapOutline = {
  title: { en: 'E-commerce order', fr: 'Commande e-commerce' },
  scenario: {
    en: 'A customer compares on the phone, orders on the site and waits for the parcel.',
    fr: 'Une cliente compare sur son téléphone, commande sur le site et attend son colis.',
  },
  personas: ecommercePersonas,
  stages: digitalStages({
    discovery: [
      {
        title: { en: 'Post by an influencer', fr: 'Publication d’une influenceuse' },
        channels: ['social'],
        scores: [1, 0],
        thoughts: [
          {
            title: { en: 'She wears it, so it fits me.', fr: 'Elle le porte, donc ça m’ira.' },
            of: 0,
          },
        ],
      },
      {
        title: { en: 'Search result', fr: 'Résultat de recherche' },
        channels: ['searchEngine'],
        scores: [0, 0.5],
        kpis: [{ id: 'ctr', target: 2.8, values: trend(2.6, 2.8, 2.9) }],
      },
    ],
    consideration: [
      {
        title: { en: 'Product page', fr: 'Fiche produit' },
        channels: ['website'],
        scores: [1, 0.5],
        pillars: { expectations: 4, personalisation: 3 },
        kpis: [
          {
            id: 'bounceRate',
            target: 40,
            values: [{ monthsAgo: 1, inputs: { onePageSessions: 8140, sessions: 18500 } }],
          },
        ],
      },
      {
        title: { en: 'Customer reviews', fr: 'Avis clients' },
        channels: ['website'],
        scores: [1.5, 0.5],
        thoughts: [
          {
            title: {
              en: 'The photos by customers decide it.',
              fr: 'Les photos des clients m’ont décidée.',
            },
            of: 0,
          },
        ],
      },
    ],
    purchase: [
      {
        title: { en: 'Fill the basket', fr: 'Ajout au panier' },
        channels: ['website'],
        scores: [0.5, -0.5],
        pains: [
          {
            title: {
              en: 'Delivery cost appears only at the last step',
              fr: 'Les frais de port n’apparaissent qu’à la dernière étape',
            },
            severity: 4,
            share: 45,
            cause: {
              en: 'The cost depends on the address, which is asked for last.',
              fr: 'Les frais dépendent de l’adresse, demandée en dernier.',
            },
            breaks: ['expectations', 'integrity'],
            evidence: [
              {
                source: 'webAnalytics',
                sentence: {
                  en: 'One visitor in three leaves on the page that first shows the cost.',
                  fr: 'Un visiteur sur trois part sur la page qui affiche enfin les frais.',
                },
                monthsAgo: 1,
              },
            ],
            answers: [
              {
                title: {
                  en: 'Show the delivery cost in the basket',
                  fr: 'Afficher les frais de port dès le panier',
                },
                impact: 4,
                effort: 2,
                owner: { en: 'Checkout team', fr: 'Équipe panier' },
                state: 'started',
                dueIn: 45,
                proofs: ['cartAbandonment'],
              },
            ],
          },
        ],
        kpis: [
          {
            id: 'cartAbandonment',
            target: 65,
            inHeader: true,
            values: [
              { monthsAgo: 3, inputs: { carts: 4180, orders: 1170 } },
              { monthsAgo: 2, inputs: { carts: 4260, orders: 1235 } },
              { monthsAgo: 1, inputs: { carts: 4400, orders: 1320 } },
            ],
          },
        ],
      },
      {
        title: { en: 'Sign in', fr: 'Connexion au compte' },
        channels: ['customerArea'],
        scores: [-1, -1.5],
        pains: [
          {
            title: {
              en: 'The password e-mail takes minutes to come',
              fr: 'L’e-mail de mot de passe met plusieurs minutes à arriver',
            },
            severity: 3,
            share: 20,
            breaks: ['timeAndEffort'],
            answers: [
              {
                title: { en: 'Order without an account', fr: 'Commander sans compte' },
                impact: 4,
                effort: 3,
                owner: { en: 'Product manager', fr: 'Chef de produit' },
                state: 'planned',
                dueIn: 90,
                proofs: ['ces'],
              },
            ],
          },
        ],
        kpis: [{ id: 'ces', target: 8, values: trend(5.9, 6.1) }],
      },
      {
        title: { en: 'Pay online', fr: 'Paiement en ligne' },
        channels: ['website'],
        scores: [0, -0.5],
        thoughts: [
          { title: { en: 'Is this page safe?', fr: 'Cette page est-elle sûre ?' }, of: 1 },
        ],
      },
    ],
    purchaseExperience: [
      {
        title: { en: 'Order confirmation', fr: 'Confirmation de commande' },
        channels: ['email'],
        scores: [1, 1],
      },
      {
        title: { en: 'Delivery tracking', fr: 'Suivi de livraison' },
        channels: ['sms'],
        scores: [-1.5, -0.5],
        pains: [
          {
            title: {
              en: 'Tracking stays on “in transit” for three days',
              fr: 'Le suivi reste « en cours d’acheminement » pendant trois jours',
            },
            severity: 4,
            share: 12,
            breaks: ['resolution', 'expectations'],
            evidence: [
              {
                source: 'afterSales',
                sentence: {
                  en: '“Where is my parcel?” is the first reason to call: 38% of calls.',
                  fr: '« Où est mon colis ? » est le premier motif d’appel : 38 % des appels.',
                },
                monthsAgo: 2,
              },
            ],
            answers: [
              {
                title: {
                  en: 'Announce a delay before the customer asks',
                  fr: 'Annoncer un retard avant que le client ne le demande',
                },
                impact: 4,
                effort: 3,
                owner: { en: 'Logistics', fr: 'Logistique' },
                proofs: ['csat'],
              },
            ],
          },
        ],
        kpis: [
          {
            id: 'csat',
            target: 85,
            values: [{ monthsAgo: 1, inputs: { satisfied: 219, asked: 300 } }],
          },
        ],
      },
      {
        title: { en: 'Parcel delivered', fr: 'Réception du colis' },
        channels: ['delivery'],
        scores: [1.5, 1],
      },
      {
        title: { en: 'Return an item', fr: 'Retour d’un article' },
        channels: ['customerArea', 'post'],
        scores: [-0.5, -1],
        thoughts: [
          {
            title: { en: 'And without a printer?', fr: 'Et quand on n’a pas d’imprimante ?' },
            of: 1,
          },
        ],
      },
    ],
    loyalty: [
      {
        title: { en: 'Invitation to review', fr: 'Invitation à laisser un avis' },
        channels: ['email'],
        scores: [0, -0.5],
      },
      {
        title: { en: 'Personal reward', fr: 'Récompense personnalisée' },
        channels: ['mobileApp'],
        scores: [1.5, 0.5],
        kpis: [
          {
            id: 'retentionRate',
            target: 75,
            values: [
              {
                monthsAgo: 1,
                inputs: { customersAtEnd: 9650, newlyWon: 2300, customersAtStart: 10200 },
              },
            ],
          },
        ],
      },
    ],
  }),
}
