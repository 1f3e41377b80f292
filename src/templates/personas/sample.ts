import type { PersonaOutline } from '../outline'

/** Whom the sample map follows. */
export const samplePersonas: readonly PersonaOutline[] = [
  {
    name: { en: 'Camille', fr: 'Camille' },
    role: { en: '34 · runs twice a week', fr: '34 ans · court deux fois par semaine' },
    colour: 'indigo',
    quote: {
      en: 'I order on the train: it has to work on the first try.',
      fr: 'Je commande dans le train : il faut que ça marche du premier coup.',
    },
    goals: {
      en: 'Shoes that fit, by Saturday, without a trip to the shop.',
      fr: 'Des chaussures à sa taille, avant samedi, sans passer en magasin.',
    },
    frustrations: {
      en: 'Typing the same thing twice. Answers that are not to the question.',
      fr: 'Saisir deux fois la même chose. Les réponses à côté de la question.',
    },
    demographics: {
      en: '34, works in an office in Lyon, lives with a partner.',
      fr: '34 ans, travaille dans un bureau à Lyon, vit en couple.',
    },
    psychographics: {
      en: 'Runs to clear the head. Trusts friends and reviews more than brands.',
      fr: 'Court pour se vider la tête. Croit ses amis et les avis plus que les marques.',
    },
    devices: {
      en: 'Smartphone first, tablet in the evening',
      fr: 'Smartphone avant tout, tablette le soir',
    },
    channels: ['social', 'mobileApp', 'website'],
    weight: 4,
  },
  {
    name: { en: 'Marc', fr: 'Marc' },
    role: { en: '52 · buys for his club', fr: '52 ans · achète pour son club' },
    colour: 'rose',
    quote: {
      en: 'If I can reach somebody who knows, I come back.',
      fr: "Si je tombe sur quelqu'un qui s'y connaît, je reviens.",
    },
    goals: {
      en: 'Equip twelve runners in one order, with one invoice.',
      fr: 'Équiper douze coureurs en une seule commande, avec une seule facture.',
    },
    frustrations: {
      en: 'Forms made for one person. Chatbots instead of people.',
      fr: 'Les formulaires pensés pour une seule personne. Les chatbots à la place des humains.',
    },
    demographics: {
      en: '52, treasurer of an athletics club near Nantes, two grown-up children.',
      fr: "52 ans, trésorier d'un club d'athlétisme près de Nantes, deux grands enfants.",
    },
    psychographics: {
      en: "Careful with the club's money. Loyal once a supplier has proved itself.",
      fr: "Attentif à l'argent du club. Fidèle dès qu'un fournisseur a fait ses preuves.",
    },
    devices: { en: 'Laptop, phone for calls', fr: 'Ordinateur portable, téléphone pour appeler' },
    channels: ['searchEngine', 'email', 'phone'],
    weight: 2,
  },
]
