import type { PersonaOutline } from '../outline'

/** Who stays at the hotel of the service blueprint. */
export const blueprintPersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Olivia', fr: 'Olivia' },
    role: { en: '44 · travels for work', fr: '44 ans · en déplacement professionnel' },
    colour: 'indigo',
    quote: {
      en: 'I arrive late and leave early: let me sleep in between.',
      fr: 'J’arrive tard, je pars tôt : laissez-moi dormir entre les deux.',
    },
    goals: {
      en: 'A quiet room, an invoice that her company accepts.',
      fr: 'Une chambre calme, une facture que son entreprise accepte.',
    },
    frustrations: {
      en: 'Filling in by hand what she typed when she booked.',
      fr: 'Remplir à la main ce qu’elle a saisi en réservant.',
    },
    demographics: {
      en: '44, consultant, sixty nights a year in hotels.',
      fr: '44 ans, consultante, soixante nuits d’hôtel par an.',
    },
    devices: { en: 'Smartphone, laptop', fr: 'Smartphone, ordinateur portable' },
    channels: ['mobileApp', 'email'],
    weight: 4,
  },
  {
    name: { en: 'Farid and Lise', fr: 'Farid et Lise' },
    role: { en: 'Weekend with a baby', fr: 'Week-end avec un bébé' },
    colour: 'amber',
    quote: {
      en: 'We asked for the cot three times.',
      fr: 'Nous avons demandé le lit bébé trois fois.',
    },
    goals: {
      en: 'Two easy days, and a late breakfast.',
      fr: 'Deux jours faciles, et un petit-déjeuner tardif.',
    },
    frustrations: {
      en: 'Requests that get lost between booking site and hotel.',
      fr: 'Les demandes perdues entre le site de réservation et l’hôtel.',
    },
    demographics: {
      en: '32 and 30, from Strasbourg, their first trip with the child.',
      fr: '32 et 30 ans, de Strasbourg, premier voyage avec leur enfant.',
    },
    devices: { en: 'Smartphones', fr: 'Smartphones' },
    channels: ['website', 'phone', 'social'],
    weight: 3,
  },
]
