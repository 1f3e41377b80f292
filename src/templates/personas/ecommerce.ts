import type { PersonaOutline } from '../outline'

/** Who orders in an online shop: by thumb on the way, or with care at a desk. */
export const ecommercePersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Nadia', fr: 'Nadia' },
    role: { en: '29 · shops on her phone', fr: '29 ans · achète sur son téléphone' },
    colour: 'indigo',
    quote: {
      en: 'If I have to look for the delivery date, I look in another shop.',
      fr: 'S’il faut chercher la date de livraison, je vais voir ailleurs.',
    },
    goals: {
      en: 'Find the right product quickly and know when it arrives.',
      fr: 'Trouver vite le bon produit et savoir quand il arrive.',
    },
    frustrations: {
      en: 'Costs that show up at the end. Parcels nobody can locate.',
      fr: 'Les frais qui apparaissent à la fin. Les colis introuvables.',
    },
    demographics: {
      en: '29, nurse in Lille, shares a flat, working hours that change each week.',
      fr: '29 ans, infirmière à Lille, en colocation, horaires variables.',
    },
    devices: { en: 'Smartphone', fr: 'Smartphone' },
    channels: ['social', 'mobileApp'],
    weight: 4,
  },
  {
    name: { en: 'Bernard', fr: 'Bernard' },
    role: { en: '61 · compares before he orders', fr: '61 ans · compare avant de commander' },
    colour: 'amber',
    quote: {
      en: 'I want to know whom to call before I give my card number.',
      fr: 'Je veux savoir qui appeler avant de donner mon numéro de carte.',
    },
    goals: {
      en: 'Pay a fair price without a bad surprise, and send back easily what does not suit.',
      fr: 'Payer le juste prix sans mauvaise surprise et renvoyer facilement ce qui ne va pas.',
    },
    frustrations: {
      en: 'Passwords. Return labels to print when one has no printer.',
      fr: 'Les mots de passe. Les étiquettes de retour à imprimer quand on n’a pas d’imprimante.',
    },
    demographics: {
      en: '61, craftsman near Limoges, orders for the workshop and for the family.',
      fr: '61 ans, artisan près de Limoges, commande pour l’atelier et pour la famille.',
    },
    devices: { en: 'Desktop computer, landline', fr: 'Ordinateur de bureau, téléphone fixe' },
    channels: ['website', 'email', 'phone'],
    weight: 2,
  },
]
