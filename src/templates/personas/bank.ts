import type { PersonaOutline } from '../outline'

/** Who opens an account: for the first salary, for a change of bank, for a business. */
export const bankPersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Inès', fr: 'Inès' },
    role: { en: '22 · first salary', fr: '22 ans · premier salaire' },
    colour: 'violet',
    quote: {
      en: 'Ten minutes on the sofa, and the card in my phone.',
      fr: 'Dix minutes sur le canapé, et la carte dans mon téléphone.',
    },
    goals: {
      en: 'Have an account number for the employer before the end of the month.',
      fr: 'Avoir un RIB pour son employeur avant la fin du mois.',
    },
    frustrations: {
      en: 'Photos of documents refused three times. Letters.',
      fr: 'Les photos de justificatifs refusées trois fois. Le courrier.',
    },
    demographics: {
      en: '22, apprentice in Rennes, lives in a shared flat without a bill in her name.',
      fr: '22 ans, alternante à Rennes, en colocation, sans facture à son nom.',
    },
    devices: { en: 'Smartphone alone', fr: 'Smartphone uniquement' },
    channels: ['social', 'mobileApp', 'push'],
    weight: 4,
  },
  {
    name: { en: 'Philippe', fr: 'Philippe' },
    role: { en: '47 · changes banks', fr: '47 ans · change de banque' },
    colour: 'teal',
    quote: {
      en: 'Twenty years of direct debits: who moves them?',
      fr: 'Vingt ans de prélèvements : qui s’en occupe ?',
    },
    goals: {
      en: 'Move salary, loan and debits without one rejected payment.',
      fr: 'Transférer salaire, crédit et prélèvements sans un seul rejet.',
    },
    frustrations: {
      en: 'A different adviser at each call.',
      fr: 'Un conseiller différent à chaque appel.',
    },
    demographics: {
      en: '47, engineer, married, two children, owns a house near Annecy.',
      fr: '47 ans, ingénieur, marié, deux enfants, propriétaire près d’Annecy.',
    },
    devices: { en: 'Laptop, smartphone', fr: 'Ordinateur portable, smartphone' },
    channels: ['website', 'phone', 'shop'],
    weight: 5,
  },
]
