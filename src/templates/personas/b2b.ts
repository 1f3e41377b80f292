import type { PersonaOutline } from '../outline'

/**
 * Those who take part in a company's purchase. The role tells the part in the decision, the weight
 * how much it counts.
 */
export const b2bPersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Sophie', fr: 'Sophie' },
    role: { en: 'Head of IT · decides', fr: 'DSI · décide' },
    colour: 'indigo',
    goals: {
      en: 'A safe choice that fits what is there and holds for five years.',
      fr: "Un choix sûr, qui s'intègre à l'existant et tient cinq ans.",
    },
    frustrations: {
      en: 'Vague answers on security and on the price of the second year.',
      fr: 'Les réponses vagues sur la sécurité et sur le prix de la deuxième année.',
    },
    channels: ['email', 'event'],
    weight: 5,
  },
  {
    name: { en: 'Karim', fr: 'Karim' },
    role: {
      en: 'Customer service manager · holds the budget',
      fr: 'Responsable service client · détient le budget',
    },
    colour: 'rose',
    goals: {
      en: 'Shorter waiting times before the busy season.',
      fr: "Des temps d'attente réduits avant la haute saison.",
    },
    frustrations: {
      en: 'Demonstrations that do not show his own cases.',
      fr: 'Les démonstrations qui ne montrent pas ses propres cas.',
    },
    channels: ['phone', 'webinar'],
    weight: 4,
  },
  {
    name: { en: 'Julien', fr: 'Julien' },
    role: { en: 'Technician · advises and installs', fr: 'Technicien · conseille et installe' },
    colour: 'green',
    goals: {
      en: 'Documentation that is right, and a test environment.',
      fr: 'Une documentation juste et un environnement de test.',
    },
    frustrations: {
      en: 'Support that reads from a script.',
      fr: 'Un support qui récite un script.',
    },
    channels: ['forum', 'supportEmail'],
    weight: 3,
  },
  {
    name: { en: 'Léa', fr: 'Léa' },
    role: {
      en: 'Call-centre agent · uses it every day',
      fr: "Téléconseillère · l'utilise tous les jours",
    },
    colour: 'amber',
    goals: {
      en: "Find the customer's file in one search.",
      fr: 'Trouver le dossier du client en une seule recherche.',
    },
    frustrations: {
      en: 'Being told of a new tool the day before.',
      fr: "Apprendre la veille qu'un nouvel outil arrive.",
    },
    channels: ['liveChat', 'faq'],
    weight: 2,
  },
]
