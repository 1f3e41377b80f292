import { digitalStages } from './digitalStages'
import type { MapOutline } from './outline'

/** An order in an online shop as it usually goes, to be corrected rather than written. */
export const ecommerceOutline: MapOutline = {
  title: { en: 'E-commerce order', fr: 'Commande e-commerce' },
  scenario: {
    en: 'A customer compares on the phone, orders on the site and waits for the parcel.',
    fr: 'Une cliente compare sur son téléphone, commande sur le site et attend son colis.',
  },
  personas: [
    {
      name: { en: 'Nadia', fr: 'Nadia' },
      role: { en: '29 · shops on her phone', fr: '29 ans · achète sur son téléphone' },
      colour: 'indigo',
      goals: {
        en: 'Find the right product quickly and know when it arrives.',
        fr: 'Trouver vite le bon produit et savoir quand il arrive.',
      },
      frustrations: {
        en: 'Costs that show up at the end. Parcels nobody can locate.',
        fr: 'Les frais qui apparaissent à la fin. Les colis introuvables.',
      },
      devices: { en: 'Smartphone', fr: 'Smartphone' },
      channels: ['social', 'mobileApp'],
      weight: 3,
    },
  ],
  stages: digitalStages({
    discovery: [
      {
        title: { en: 'Post by an influencer', fr: "Publication d'une influenceuse" },
        channels: ['social'],
        scores: [1],
      },
      {
        title: { en: 'Search result', fr: 'Résultat de recherche' },
        channels: ['searchEngine'],
        scores: [0],
      },
    ],
    consideration: [
      {
        title: { en: 'Product page', fr: 'Fiche produit' },
        channels: ['website'],
        scores: [1],
      },
      {
        title: { en: 'Customer reviews', fr: 'Avis clients' },
        channels: ['website'],
        scores: [1.5],
        thoughts: [
          {
            title: {
              en: 'The photos by customers decide it.',
              fr: "Les photos des clients m'ont décidée.",
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
        scores: [0.5],
        pains: [
          {
            title: {
              en: 'Delivery cost appears only at the last step',
              fr: "Les frais de port n'apparaissent qu'à la dernière étape",
            },
            severity: 4,
            answers: [
              {
                title: {
                  en: 'Show the delivery cost in the basket',
                  fr: 'Afficher les frais de port dès le panier',
                },
                impact: 4,
                effort: 2,
              },
            ],
          },
        ],
      },
      {
        title: { en: 'Sign in', fr: 'Connexion au compte' },
        channels: ['customerArea'],
        scores: [-1],
        pains: [
          {
            title: {
              en: 'The password e-mail takes minutes to come',
              fr: "L'e-mail de mot de passe met plusieurs minutes à arriver",
            },
            severity: 3,
          },
        ],
      },
      {
        title: { en: 'Pay online', fr: 'Paiement en ligne' },
        channels: ['website'],
        scores: [-0.5],
      },
    ],
    purchaseExperience: [
      {
        title: { en: 'Order confirmation', fr: 'Confirmation de commande' },
        channels: ['email'],
        scores: [1],
      },
      {
        title: { en: 'Delivery tracking', fr: 'Suivi de livraison' },
        channels: ['sms'],
        scores: [-1],
        pains: [
          {
            title: {
              en: 'Tracking stays on “in transit” for three days',
              fr: "Le suivi reste « en cours d'acheminement » pendant trois jours",
            },
            severity: 4,
          },
        ],
      },
      {
        title: { en: 'Parcel delivered', fr: 'Réception du colis' },
        channels: ['delivery'],
        scores: [1.5],
      },
      {
        title: { en: 'Return an item', fr: "Retour d'un article" },
        channels: ['customerArea', 'post'],
        scores: [-0.5],
      },
    ],
    loyalty: [
      {
        title: { en: 'Invitation to review', fr: 'Invitation à laisser un avis' },
        channels: ['email'],
        scores: [0],
      },
      {
        title: { en: 'Personal reward', fr: 'Récompense personnalisée' },
        channels: ['mobileApp'],
        scores: [1.5],
      },
    ],
  }),
}
