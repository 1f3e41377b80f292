import type { PersonaOutline } from '../outline'

/** Who calls because the internet is down: somebody at home, and somebody with a business. */
export const telecomPersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Yanis', fr: 'Yanis' },
    role: { en: '33 · works from home', fr: '33 ans · télétravaille' },
    colour: 'blue',
    quote: {
      en: 'I restarted the box. Twice. Please believe me.',
      fr: 'J’ai redémarré la box. Deux fois. Croyez-moi.',
    },
    goals: {
      en: 'Be online again before the video call of the afternoon.',
      fr: 'Retrouver internet avant la visio de l’après-midi.',
    },
    frustrations: {
      en: 'A chatbot that asks what he has just typed.',
      fr: 'Un chatbot qui redemande ce qu’il vient d’écrire.',
    },
    demographics: {
      en: '33, developer, flat in Montpellier, fibre for two years.',
      fr: '33 ans, développeur, appartement à Montpellier, fibre depuis deux ans.',
    },
    devices: { en: 'Laptop, smartphone as a hotspot', fr: 'Portable, smartphone en partage' },
    channels: ['liveChat', 'mobileApp', 'forum'],
    weight: 3,
  },
  {
    name: { en: 'Martine', fr: 'Martine' },
    role: { en: '56 · runs a bakery', fr: '56 ans · tient une boulangerie' },
    colour: 'amber',
    quote: {
      en: 'No line, no card payments, no customers.',
      fr: 'Pas de ligne, pas de carte bancaire, pas de clients.',
    },
    goals: {
      en: 'Take card payments again this morning.',
      fr: 'Encaisser à nouveau par carte dès ce matin.',
    },
    frustrations: {
      en: 'An appointment between 8 and 12 that nobody keeps.',
      fr: 'Un rendez-vous entre 8 h et 12 h où personne ne vient.',
    },
    demographics: {
      en: '56, four employees, business contract, up since four in the morning.',
      fr: '56 ans, quatre salariés, contrat pro, debout depuis quatre heures.',
    },
    devices: { en: 'Smartphone, payment terminal', fr: 'Smartphone, terminal de paiement' },
    channels: ['phone', 'sms'],
    weight: 5,
  },
]
