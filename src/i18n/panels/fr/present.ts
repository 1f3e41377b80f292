import { pluralOf } from '../../plural'
import type { present as english } from '../en/present'

const count = pluralOf('fr')

/** Views of the board, the map told as a story, and the window that shows it, in French. */
export const present: typeof english = {
  more: 'Autres façons de présenter',
  region: 'Présentation',
  previous: 'Précédent',
  next: 'Suivant',
  leave: 'Quitter',
  full: 'Plein écran',
  part: (at, parts) => `${at} sur ${parts}`,
  blanked: 'L’écran est vide. N’importe quelle touche le rétablit.',
  stageNumber: (at, stages) => `Étape ${at} sur ${stages}`,
  steps: (from, to, of) =>
    from === to ? `moment ${to} sur ${of}` : `moments ${from} à ${to} sur ${of}`,
  everyone: 'Tous les personas',
  pains: 'Ce qui fait le plus mal',
  actions: 'Ce que nous allons faire',
  /** Names of the parts where they are listed. */
  parts: {
    overview: 'Toute la carte',
    stage: (title) => `Étape\u00a0: ${title}`,
    curve: (name) => `Courbe d’émotion\u00a0: ${name}`,
    pains: 'Les pires irritants',
    actions: 'Les actions',
    board: (title) => `Vue\u00a0: ${title}`,
  },
  touchpoints: (touchpoints) => count(touchpoints, 'point de contact', 'points de contact'),
  painPoints: (pains) => count(pains, 'irritant', 'irritants'),
  opportunities: (actions) => count(actions, 'opportunité', 'opportunités'),
  onAverage: (score) => `${score} en moyenne`,
  best: 'Meilleur moment',
  worst: 'Pire moment',
  reasons: { peak: 'Sommet', valley: 'Creux', end: 'La fin', pain: 'Irritant grave' },
  curveOf: (name, best, worst) =>
    `Courbe d’émotion\u00a0: ${name}. Meilleur moment\u00a0: ${best}. Pire moment\u00a0: ${worst}.`,
  votes: (votes) => count(votes, 'vote', 'votes'),
  severity: (level) => `Gravité ${level} sur 5`,
  touches: (percent) => `touche ${percent}`,
  others: (others) => count(others, 'autre sur la carte', 'autres sur la carte'),
  noOwner: 'Personne encore',
  noDate: 'Pas encore de date',
  overdue: 'En retard',
  answers: (pain) => `Répond à\u00a0: ${pain}`,

  story: {
    help: 'Ce qui est raconté, et dans quel ordre. Faites glisser une partie, ou déplacez-la avec Alt et les flèches.',
    told: (part) => `Raconter «\u00a0${part}\u00a0»`,
    up: (part) => `Avancer «\u00a0${part}\u00a0»`,
    down: (part) => `Reculer «\u00a0${part}\u00a0»`,
    notes: (part) => `Notes de l’orateur pour «\u00a0${part}\u00a0»`,
    notesHint: 'Ce que vous voulez dire ici',
    present: 'Présenter',
  },

  views: {
    dialog: 'Vues',
    save: 'Enregistrer cette vue',
    name: 'Nom',
    saveButton: 'Enregistrer',
    help: 'Garde le prisme, le filtre, les lignes et personas masqués, et la partie visible.',
    none: 'Aucune vue pour l’instant. Choisissez un prisme, masquez des lignes, zoomez\u00a0: puis enregistrez l’aspect actuel de la carte.',
    show: (title) => `Montrer «\u00a0${title}\u00a0»`,
    nameOf: (title) => `Nom de «\u00a0${title}\u00a0»`,
    update: (title) => `Donner à «\u00a0${title}\u00a0» l’aspect actuel`,
    up: (title) => `Monter «\u00a0${title}\u00a0»`,
    down: (title) => `Descendre «\u00a0${title}\u00a0»`,
    remove: (title) => `Supprimer «\u00a0${title}\u00a0»`,
    scope: 'Vue',
    asItIs: 'Comme à l’écran',
    proposed: (number) => `Vue ${number}`,
  },

  elsewhere: {
    bar: 'Présentation dans une autre fenêtre',
    refused:
      'Le navigateur n’a pas ouvert la deuxième fenêtre. Autorisez les fenêtres surgissantes pour ce site, et présentez de nouveau.',
    waiting: 'L’autre fenêtre s’ouvre…',
    gone: 'L’autre fenêtre a été fermée.',
    stop: 'Arrêter la présentation',
    notes: 'Notes de l’orateur',
    noNotes: 'Pas de notes pour cette partie.',
    timer: (time) => `Présentation en cours depuis ${time}`,
    next: (part) => `Ensuite\u00a0: ${part}`,
    last: 'C’est la dernière partie.',
    myView: 'Montrer ce que je vois',
    alone: 'La fenêtre d’édition a été fermée. Celle-ci continue seule.',
    fullHint: 'Appuyez sur F pour le plein écran.',
  },

  print: {
    failed: (reason) => `Les pages n’ont pas pu être faites\u00a0: ${reason}`,
    tooMany:
      'Il y a trop de pages à imprimer. Choisissez un papier plus grand dans la fenêtre du PDF.',
  },
}
