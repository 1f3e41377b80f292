import type { Messages } from '../en'

export const cardTypes: Messages['cardTypes'] = {
  touchpoint: 'Point de contact',
  action: 'Action',
  thought: 'Ressenti',
  pain: 'Irritant',
  opportunity: 'Opportunité',
  text: 'Texte',
  image: 'Image',
}

export const note: Messages['note'] = 'Note'

export const laneTypes: Messages['laneTypes'] = {
  touchpoint: 'Points de contact',
  emotion: 'Émotion',
  thought: 'Ressentis',
  pain: 'Irritants',
  opportunity: 'Opportunités',
  kpi: 'KPI',
  action: 'Actions',
  channel: 'Canaux',
  text: 'Texte',
  image: 'Images',
}

export const colours: Messages['colours'] = {
  indigo: 'Indigo',
  blue: 'Bleu',
  teal: 'Bleu-vert',
  amber: 'Ambre',
  rose: 'Rose',
  violet: 'Violet',
  green: 'Vert',
  red: 'Rouge',
  slate: 'Ardoise',
}

export const channelFamilies: Messages['channelFamilies'] = {
  web: 'Web et mobile',
  digital: 'Communications digitales',
  inbound: 'Contacts entrants',
  physical: 'Physique',
}

export const channelNames: Messages['channelNames'] = {
  website: 'Site web',
  customerArea: 'Espace client',
  mobileApp: 'Application mobile',
  chatbot: 'Chatbot',
  faq: 'FAQ',
  forum: 'Forum',
  liveChat: 'Chat en direct',
  searchEngine: 'Recherche',
  ad: 'Publicité',
  social: 'Réseau social',
  email: 'E-mail',
  sms: 'SMS',
  push: 'Notification push',
  newsletter: 'Newsletter',
  webinar: 'Webinaire',
  phone: 'Téléphone',
  supportEmail: 'E-mail au support',
  contactForm: 'Formulaire de contact',
  socialMessage: 'Message sur un réseau',
  shop: 'Magasin',
  event: 'Événement',
  post: 'Courrier',
  flyer: 'Flyer ou affiche',
  television: 'Télévision',
  delivery: 'Livraison',
  product: 'Produit',
  wordOfMouth: 'Bouche-à-oreille',
}
