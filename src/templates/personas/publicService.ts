import type { PersonaOutline } from '../outline'

/** Who asks a public service for something: at ease online, helped, or new to the language. */
export const publicServicePersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Thomas', fr: 'Thomas' },
    role: { en: '31 · young father, in a hurry', fr: '31 ans · jeune père, pressé' },
    colour: 'blue',
    quote: {
      en: 'They have all these papers already.',
      fr: 'Ils ont déjà tous ces papiers.',
    },
    goals: {
      en: 'A place in the nursery before his partner goes back to work.',
      fr: 'Une place en crèche avant la reprise du travail.',
    },
    frustrations: {
      en: 'Sending the same certificate to three offices.',
      fr: 'Envoyer la même attestation à trois services.',
    },
    demographics: {
      en: '31, salesman, first child, moved to the town last year.',
      fr: '31 ans, commercial, premier enfant, arrivé dans la commune l’an dernier.',
    },
    devices: { en: 'Smartphone', fr: 'Smartphone' },
    channels: ['website', 'email', 'sms'],
    weight: 4,
  },
  {
    name: { en: 'Fatou', fr: 'Fatou' },
    role: { en: '45 · comes to the desk', fr: '45 ans · vient au guichet' },
    colour: 'green',
    quote: {
      en: 'I prefer somebody in front of me.',
      fr: 'Je préfère avoir quelqu’un en face de moi.',
    },
    goals: {
      en: 'Hand in a complete file at the first visit.',
      fr: 'Déposer un dossier complet dès la première visite.',
    },
    frustrations: {
      en: 'Words of the administration. Losing a morning’s pay for a stamp.',
      fr: 'Le jargon administratif. Perdre une matinée de paie pour un tampon.',
    },
    demographics: {
      en: '45, care worker with early and late shifts, raises two children alone.',
      fr: '45 ans, aide à domicile en horaires décalés, élève seule deux enfants.',
    },
    devices: { en: 'Smartphone with little data', fr: 'Smartphone avec un petit forfait' },
    channels: ['shop', 'phone', 'wordOfMouth'],
    weight: 5,
  },
]
