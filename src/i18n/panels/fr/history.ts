import { pluralOf } from '../../plural'
import type { history as english } from '../en/history'

const count = pluralOf('fr')

/** Versions, the timeline, and what differs between two states of a map, in French. */
export const history: typeof english = {
  title: 'Historique',
  close: 'Fermer l’historique',
  loading: 'Lecture de l’historique…',
  name: 'Nom de la version',
  namePlaceholder: 'Avant l’atelier',
  keep: 'Garder cette version',
  kept: (name) => `Version gardée\u00a0: ${name}`,
  keptAlready: (name) =>
    `Rien n’a changé depuis la version «\u00a0${name}\u00a0». Renommez-la, ou modifiez d’abord la carte.`,
  failed:
    'La version n’a pas été gardée\u00a0: le stockage du navigateur ne l’a pas acceptée. Rien n’a été changé\u202f; réessayez.',
  notSaved:
    'Les dernières modifications ne sont pas encore sur l’appareil. Attendez qu’elles soient enregistrées, puis réessayez.',
  now: 'Maintenant',
  nowHelp: 'La carte telle qu’elle est',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  reasons: {
    asked: 'Version',
    hour: 'Gardée pendant le travail',
    import: 'Avant un import',
    restore: 'Avant une restauration',
    remove: 'Avant une grande suppression',
  },
  changes: (changes) => count(changes, 'modification', 'modifications'),
  span: (from, to) => `${from} – ${to}`,
  elsewhere: 'dans une autre fenêtre',
  actions: (name) => `Autres actions pour ${name}`,
  rename: 'Renommer',
  giveName: 'Donner un nom',
  remove: 'Supprimer cette version',
  removeSure: (name) =>
    `Supprimer définitivement «\u00a0${name}\u00a0»\u202f? La carte elle-même reste telle qu’elle est.`,
  removeWords: 'Supprimer',
  renameTitle: 'Nom de la version',
  renameWords: 'Garder le nom',
  space: (versions, size) =>
    `${count(versions, 'version occupe', 'versions occupent')} ${size} sur cet appareil.`,
  rule: 'Les versions nommées restent jusqu’à ce que vous les supprimiez. Les autres sont éclaircies\u00a0: toutes celles d’un jour, puis une par jour pendant un mois, puis une par semaine.',
  noVersions:
    'Aucune version n’est encore gardée. Une version est gardée automatiquement quand vous commencez à travailler, et avant un import, une restauration ou une grande suppression.',
  board: 'Carte de parcours telle qu’elle était',
  boardNow: 'Carte de parcours telle qu’elle est maintenant',
  lookingAt: (what) => `Vous regardez ${what}`,
  asOf: (when) => `la carte du ${when}`,
  version: (name, when) => `«\u00a0${name}\u00a0», gardée le ${when}`,
  compare: 'Comparer avec maintenant',
  sides: 'État affiché',
  before: 'Avant',
  copy: (cards) => `Copier ${count(cards, 'fiche', 'fiches')}`,
  copyHelp:
    'Choisissez des fiches d’un clic, plusieurs avec Maj, pour les copier dans la carte actuelle.',
  restore: 'Restaurer',
  restored: (what) => `Restauré\u00a0: ${what}. Annuler permet de revenir en arrière.`,
  back: 'Revenir à maintenant',
  backToTimeline: 'Revenir à l’historique',
  gone: 'Cet état ne peut plus être lu. Les autres n’en sont pas touchés.',
  reading: 'Lecture de cet état de la carte…',
  defects: (records) =>
    `${count(records, 'élément', 'éléments')} de cet état ${records === 1 ? 'n’a pas pu être lu et manque' : 'n’ont pas pu être lus et manquent'}.`,
  differences: 'Ce qui a changé depuis',
  same: 'Rien n’a changé depuis\u00a0: la carte est telle qu’elle était.',
  summary: (added, changed, removed) =>
    `${count(added, 'nouveauté', 'nouveautés')}, ${count(changed, 'modification', 'modifications')}, ${count(removed, 'disparition', 'disparitions')}`,
  groups: { added: 'Nouveau', changed: 'Modifié', removed: 'Disparu' },
  aspects: {
    title: 'titre',
    notes: 'notes',
    place: 'place',
    emotion: 'émotion',
    kpis: 'KPI',
    evidence: 'preuves',
    links: 'liens',
    personas: 'personas',
    rest: 'détails',
  },
  wholeMap: 'La carte elle-même',
  step: (title) => `Moment\u00a0: ${title}`,
}
