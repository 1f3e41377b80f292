import { pluralOf } from '../../plural'
import type { personas as english } from '../en/personas'

const count = pluralOf('fr')

/** The personas of the library, in French. */
export const personas: typeof english = {
  add: 'Nouveau persona',
  create: 'Créer',
  search: 'Chercher un persona',
  showArchived: (personas) => `Afficher les archivés (${personas})`,
  archivedMark: 'Archivé',
  more: (name) => `Autres actions pour ${name}`,
  open: 'Ouvrir la fiche',
  duplicate: 'Dupliquer',
  archive: 'Archiver',
  bringBack: 'Réactiver',
  archived: (name) =>
    `${name} est archivé : il n’est plus proposé, et reste dans les cartes qui le montrent.`,
  broughtBack: (name) => `${name} est de nouveau proposé pour les cartes.`,
  inNone: 'Dans aucune carte',
  usedIn: (maps, titles) => `Dans ${count(maps, 'carte', 'cartes')}\u202f: ${titles}`,
  maps: 'Cartes',
  inNoMap: 'Aucune carte ne montre encore ce persona. Ouvrez une carte et ajoutez-le.',
  compare: 'Comparer',
  compareName: (name) => `Comparer ${name}`,
  compareHint: 'Choisissez un second persona',
  chosen: (names) => `Choisis\u202f: ${names}`,
  sideBySide: 'Côte à côte',
  comparison: 'Comparaison',
  print: 'Imprimer',
  back: 'Tous les personas',
  outOfFive: (level) => `${level} sur 5`,
  decision: 'Rôle dans la décision',
  empty: 'Aucun persona',
  emptyHelp:
    'Un persona est un client fictif inspiré de clients réels : nommez le premier, dites ce qu’il veut et ce qui l’agace.',
  nothingFound: (query) => `Aucun persona ne correspond à « ${query} ».`,
  allArchived:
    'Tous les personas sont archivés. «\u00a0Afficher les archivés\u00a0» les fait apparaître.',
  gone: 'Ce persona n’est pas sur cet appareil.',
  field: 'Champ',
  nothing: '–',
}
