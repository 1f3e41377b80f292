import { pluralOf } from '../../plural'
import type { webPage as english } from '../en/webPage'

const count = pluralOf('fr')

export const webPage: typeof english = {
  dialog: 'Page web',
  colours: 'Couleurs',
  themes: { system: 'Du lecteur', light: 'Clair', dark: 'Sombre' },
  goesAlong: 'À joindre',
  notes: 'Notes, objectif et post-its',
  evidence: 'Preuves',
  owners: 'Responsables et échéances',
  leftOut: 'Ce qui est décoché n’est pas du tout dans le fichier.',
  summary: 'Un seul fichier, lisible dans tout navigateur, même hors ligne',
  noPicture: (pictures) =>
    `${count(pictures, 'image n’est pas', 'images ne sont pas')} sur cet appareil, ni donc dans la page.`,
  notHeld: (things) => `La page ne contient pas ${things}.`,

  mapInWords: 'La carte en toutes lettres',
  asText: 'Lire en texte',
  asMap: 'Montrer la carte',
  present: 'Présenter',
  previous: 'Précédent',
  next: 'Suivant',
  leave: 'Quitter',
  slide: 'Vue',
  everyone: 'Tous les personas',
  noStages: 'Cette carte n’a pas encore d’étape.',
  steps: 'Moments',
  emotion: 'Émotion',
  ofFive: (level) => `${level} sur 5`,
  values: 'Valeurs',
  link: 'Voir la source',
  touchpoints: (touchpoints) => count(touchpoints, 'point de contact', 'points de contact'),
  pains: (pains) => count(pains, 'irritant', 'irritants'),
  votes: (votes) => count(votes, 'vote', 'votes'),
  best: (score, place) => `Le meilleur moment : ${place} (${score})`,
  worst: (score, place) => `Le pire moment : ${place} (${score})`,
  meanOf: (score) => `${score} en moyenne`,
  worstPains: 'Ce qui gêne le plus',
  actions: 'Ce que l’on peut y faire',
  answers: (pain) => `Répond à : ${pain}`,
}
