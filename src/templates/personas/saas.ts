import type { PersonaOutline } from '../outline'

/** Who starts to work with an online tool: the one who chose it, and the one who must use it. */
export const saasPersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Hugo', fr: 'Hugo' },
    role: { en: 'Team lead · tries, then pays', fr: 'Chef d’équipe · essaie, puis paie' },
    colour: 'blue',
    quote: {
      en: 'I give a tool one afternoon.',
      fr: 'Je laisse un après-midi à un outil.',
    },
    goals: {
      en: 'See the team’s work in one place by Monday’s meeting.',
      fr: 'Voir le travail de l’équipe au même endroit avant la réunion de lundi.',
    },
    frustrations: {
      en: 'Talking to a salesperson before having seen anything.',
      fr: 'Devoir parler à un commercial avant d’avoir rien vu.',
    },
    demographics: {
      en: '37, leads nine people in an agency in Bordeaux.',
      fr: '37 ans, encadre neuf personnes dans une agence à Bordeaux.',
    },
    devices: { en: 'Laptop, two screens', fr: 'Ordinateur portable, deux écrans' },
    channels: ['searchEngine', 'website', 'liveChat'],
    weight: 5,
    decision: { en: 'Decides and pays', fr: 'Décide et paie' },
  },
  {
    name: { en: 'Amina', fr: 'Amina' },
    role: { en: 'Team member · was invited', fr: 'Membre de l’équipe · a été invitée' },
    colour: 'rose',
    quote: {
      en: 'One more tool, and my files are still in the old one.',
      fr: 'Un outil de plus, et mes fichiers sont toujours dans l’ancien.',
    },
    goals: {
      en: 'Find her tasks of the day without learning a new way to work.',
      fr: 'Retrouver ses tâches du jour sans réapprendre à travailler.',
    },
    frustrations: {
      en: 'Notifications about everything. Tours that cannot be skipped.',
      fr: 'Les notifications pour tout. Les visites guidées qu’on ne peut pas passer.',
    },
    demographics: {
      en: '28, graphic designer, works from home two days a week.',
      fr: '28 ans, graphiste, en télétravail deux jours par semaine.',
    },
    devices: { en: 'Laptop, smartphone', fr: 'Ordinateur portable, smartphone' },
    channels: ['email', 'mobileApp', 'faq'],
    weight: 3,
    decision: { en: 'Uses it, or makes it fail', fr: 'L’utilise, ou le fait échouer' },
  },
]
