import type { PersonaOutline } from '../outline'

/** Who goes to the hospital for a planned examination, and who comes along. */
export const healthcarePersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Monique', fr: 'Monique' },
    role: { en: '68 · patient, worried', fr: '68 ans · patiente, inquiète' },
    colour: 'violet',
    quote: {
      en: 'What frightens me is what nobody explains.',
      fr: 'Ce qui fait peur, c’est ce qu’on n’explique pas.',
    },
    goals: {
      en: 'Understand what she has, and who looks after her next.',
      fr: 'Comprendre ce qu’elle a, et qui la suit ensuite.',
    },
    frustrations: {
      en: 'Being called by a number. Words that she has to look up.',
      fr: 'Être appelée par un numéro. Des mots qu’il faut chercher.',
    },
    demographics: {
      en: '68, widow, lives 40 km from the hospital, no longer drives at night.',
      fr: '68 ans, veuve, à 40 km de l’hôpital, ne conduit plus la nuit.',
    },
    devices: { en: 'Landline, simple smartphone', fr: 'Téléphone fixe, smartphone simple' },
    channels: ['phone', 'post'],
    weight: 5,
  },
  {
    name: { en: 'Sébastien', fr: 'Sébastien' },
    role: { en: '42 · her son, comes along', fr: '42 ans · son fils, l’accompagne' },
    colour: 'teal',
    quote: {
      en: 'I take half a day off; I would like to know which half.',
      fr: 'Je pose une demi-journée, encore faut-il savoir laquelle.',
    },
    goals: {
      en: 'Arrange transport, papers and work around one date.',
      fr: 'Caler transport, papiers et travail autour d’une seule date.',
    },
    frustrations: {
      en: 'Having no access to the file, and being the one who fills it in.',
      fr: 'Ne pas avoir accès au dossier, mais devoir le remplir.',
    },
    demographics: {
      en: '42, warehouse manager, two children, an hour away by car.',
      fr: '42 ans, responsable d’entrepôt, deux enfants, à une heure de route.',
    },
    devices: { en: 'Smartphone', fr: 'Smartphone' },
    channels: ['website', 'sms', 'email'],
    weight: 3,
  },
]
