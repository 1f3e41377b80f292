import { pluralOf } from '../../plural'
import type { moveTo as englishMoveTo, parking as englishParking } from '../en/parking'

const count = pluralOf('fr')

/** The notes for later, in French. */
export const parking: typeof englishParking = {
  title: 'Parking d’idées',
  count: (notes) => count(notes, 'note', 'notes'),
  line: 'Mettre une idée de côté',
  lineHint: 'Saisir, puis Entrée',
  list: 'Notes mises de côté',
  close: 'Fermer le parking d’idées',
  empty:
    'Pour ce qui compte, mais pas maintenant. Saisissez-le ici, ou faites-y glisser des fiches et des notes du tableau. Plus tard, glissez chacune dans sa case.',
  moveTo: (note) => `Déplacer ${note} vers…`,
  remove: (note) => `Supprimer ${note}`,
  keys: 'Flèches : d’une note à l’autre · Alt et flèche : réordonner · Entrée : modifier · M : déplacer vers une case',
  drop: 'Relâcher pour mettre de côté',
}

/** The dialog that moves cards and notes by name, in French. */
export const moveTo: typeof englishMoveTo = {
  dialog: 'Déplacer vers',
  stage: 'Étape',
  step: 'Moment',
  lane: 'Ligne',
  first: 'Nouveau moment au début',
  newStep: (before) => `Nouveau moment après ${before}`,
  onlyStep: 'Nouveau moment',
  numbered: (index, title) => `${title} (${index})`,
  subject: (first, others) =>
    others === 0 ? first : `${first} et ${count(others, 'autre', 'autres')}`,
  becomes: (kind) => `Cela devient : ${kind}.`,
  destination: (place) => `Va dans ${place}`,
  move: 'Déplacer',
}
