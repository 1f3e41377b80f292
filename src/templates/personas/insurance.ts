import type { PersonaOutline } from '../outline'

/** Who makes a claim: with a flooded home, or with somebody else’s help. */
export const insurancePersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Élodie', fr: 'Élodie' },
    role: { en: '39 · water damage at home', fr: '39 ans · dégât des eaux chez elle' },
    colour: 'rose',
    quote: {
      en: 'Tell me what comes next, even when it is a wait.',
      fr: 'Dites-moi la suite, même quand il faut attendre.',
    },
    goals: {
      en: 'A dry home, and money for the floor before the plumber sends the bill.',
      fr: 'Un logement sec, et de quoi payer le parquet avant la facture du plombier.',
    },
    frustrations: {
      en: 'Telling the story again to the third person.',
      fr: 'Raconter l’histoire pour la troisième fois.',
    },
    demographics: {
      en: '39, teacher in Toulouse, two children, tenant.',
      fr: '39 ans, enseignante à Toulouse, deux enfants, locataire.',
    },
    devices: { en: 'Smartphone', fr: 'Smartphone' },
    channels: ['phone', 'mobileApp', 'sms'],
    weight: 4,
  },
  {
    name: { en: 'Raymond', fr: 'Raymond' },
    role: { en: '74 · insured for forty years', fr: '74 ans · assuré depuis quarante ans' },
    colour: 'slate',
    quote: {
      en: 'I used to know the man at the agency.',
      fr: 'Avant, je connaissais l’agent.',
    },
    goals: {
      en: 'Be believed, and have one person to call.',
      fr: 'Être cru, et avoir une seule personne à appeler.',
    },
    frustrations: {
      en: 'Photos to send by an app. Menus on the telephone.',
      fr: 'Les photos à envoyer par application. Les serveurs vocaux.',
    },
    demographics: {
      en: '74, retired, lives alone in a house in the Vosges; his daughter helps by phone.',
      fr: '74 ans, retraité, seul dans sa maison des Vosges ; sa fille l’aide par téléphone.',
    },
    devices: { en: 'Landline, tablet of his daughter', fr: 'Téléphone fixe, tablette de sa fille' },
    channels: ['phone', 'post', 'shop'],
    weight: 3,
  },
]
