import type { PersonaOutline } from '../outline'

/** Who walks into a shop: with a plan, with a child, or with a phone full of comparisons. */
export const shopPersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Claire', fr: 'Claire' },
    role: { en: '41 · always in a hurry', fr: '41 ans · toujours pressée' },
    colour: 'rose',
    quote: {
      en: 'The site said that you have it.',
      fr: 'Sur le site, c’était en stock.',
    },
    goals: {
      en: 'Leave with the right size between work and school.',
      fr: 'Repartir avec la bonne taille entre le bureau et l’école.',
    },
    frustrations: {
      en: 'Queues. Shelves that are not where they were.',
      fr: 'Les files d’attente. Les rayons qui ont changé de place.',
    },
    demographics: {
      en: '41, accountant in Nantes, two children, shops on weekday evenings.',
      fr: '41 ans, comptable à Nantes, deux enfants, fait ses achats le soir en semaine.',
    },
    devices: { en: 'Smartphone', fr: 'Smartphone' },
    channels: ['website', 'shop'],
    weight: 4,
  },
  {
    name: { en: 'Lucas', fr: 'Lucas' },
    role: { en: '19 · compares on his phone', fr: '19 ans · compare en ligne' },
    colour: 'blue',
    quote: {
      en: 'It costs ten euros less on my phone.',
      fr: 'Dix euros de moins sur mon téléphone.',
    },
    goals: {
      en: 'Try the thing on, and show it to friends.',
      fr: 'Essayer, et montrer à ses amis.',
    },
    frustrations: {
      en: 'A salesperson who follows him. No signal in the fitting room.',
      fr: 'Un vendeur qui le suit. Pas de réseau en cabine.',
    },
    demographics: {
      en: '19, student, Saturday afternoons in town with friends.',
      fr: '19 ans, étudiant, le samedi après-midi en ville avec ses amis.',
    },
    devices: { en: 'Smartphone', fr: 'Smartphone' },
    channels: ['social', 'mobileApp', 'shop'],
    weight: 2,
  },
  {
    name: { en: 'Jeanne', fr: 'Jeanne' },
    role: { en: '70 · comes for the advice', fr: '70 ans · vient pour le conseil' },
    colour: 'amber',
    quote: {
      en: 'I come for Sandrine, not for the discount.',
      fr: 'Je viens pour Sandrine, pas pour la remise.',
    },
    goals: {
      en: 'Be told honestly what suits her.',
      fr: 'Qu’on lui dise franchement ce qui lui va.',
    },
    frustrations: {
      en: 'Tills without a person. Music too loud to talk.',
      fr: 'Les caisses sans personne. La musique trop forte pour parler.',
    },
    demographics: {
      en: '70, retired, customer for fifteen years, lives ten minutes away.',
      fr: '70 ans, retraitée, cliente depuis quinze ans, habite à dix minutes.',
    },
    devices: { en: 'Mobile phone for calls', fr: 'Téléphone portable pour appeler' },
    channels: ['shop', 'post', 'wordOfMouth'],
    weight: 3,
  },
]
