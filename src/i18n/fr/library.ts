import type { Messages } from '../en'
import { pluralOf } from '../plural'

const count = pluralOf('fr')

export const library: Messages['library'] = {
  heading: 'Mes cartes',
  nav: 'Bibliothèque',
  newMap: 'Nouvelle carte',
  import: 'Importer',
  backUp: 'Tout sauvegarder',
  restoreBackup: 'Restaurer une sauvegarde',
  personas: 'Personas',
  trash: 'Corbeille',
  settings: 'Réglages',
  search: 'Chercher une carte',
  sort: 'Trier par',
  sorts: { updated: 'Dernière modification', title: 'Titre', created: 'Date de création' },
  more: (title) => `Autres actions pour ${title}`,
  open: 'Ouvrir',
  rename: 'Renommer',
  duplicate: 'Dupliquer',
  export: 'Exporter',
  moveToTrash: 'Mettre à la corbeille',
  restore: 'Restaurer',
  deleteForever: 'Supprimer définitivement',
  deleteForeverSure: (title) =>
    `Supprimer « ${title} » définitivement ? C’est sans retour possible.`,
  copyOf: (title) => `${title} (copie)`,
  counts: (stages, cards) =>
    `${count(stages, 'étape', 'étapes')} · ${count(cards, 'fiche', 'fiches')}`,
  justNow: 'à l’instant',
  changed: (when) => `Modifiée ${when}`,
  empty: 'Aucune carte pour l’instant',
  emptyHelp: 'Partez de l’un de ces parcours, ou d’une carte vierge.',
  nothingFound: (query) => `Aucune carte ne s’appelle « ${query} ».`,
  trashHeading: 'Corbeille',
  trashEmpty: 'La corbeille est vide.',
  trashed: (title) => `« ${title} » est dans la corbeille.`,
  undoTrash: 'Restaurer',
  notDone: (reason) => `L’action n’a pas abouti : ${reason}`,
  trashedWhen: (when) => `Mise à la corbeille ${when}`,
  restored: (title) => `« ${title} » est de retour dans vos cartes.`,
  failed: 'Vos cartes n’ont pas pu être lues dans ce navigateur.',
  loading: 'Recherche de vos cartes…',
  privacy: 'Vos cartes restent dans ce navigateur. Rien n’est envoyé nulle part.',
  notMade: (reason) => `La carte n’a pas pu être créée : ${reason}`,
  broken: 'Cette carte n’a pas pu être lue ; ce qui est conservé est intact.',
}

export const newMap: Messages['newMap'] = {
  dialog: 'Nouvelle carte',
  template: 'Modèle',
  title: 'Titre',
  create: 'Créer',
}

export const rename: Messages['rename'] = {
  dialog: 'Renommer la carte',
  title: 'Titre',
  save: 'Renommer',
}

export const settings: Messages['settings'] = {
  dialog: 'Réglages',
  language: 'Langue',
  theme: 'Thème',
  themes: { light: 'Clair', dark: 'Sombre', system: 'Système' },
  storage: 'Stockage',
}

export const common: Messages['common'] = {
  chooseFile: 'Choisir un fichier',
  cancel: 'Annuler',
  close: 'Fermer',
  filesLeft: (names) => `Un fichier à la fois. Laissé de côté : ${names}.`,
}
