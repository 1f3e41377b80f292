import { pluralOf } from '../plural'
import type { RecoverWords } from './en'

const count = pluralOf('fr')

/** Les phrases de la page qui montre, les mauvais jours, ce que garde un appareil. */
export const fr: RecoverWords = {
  locale: 'fr',
  heading: 'Tout ce que garde cet appareil',
  intro:
    'Ce que Parcours garde dans ce navigateur, lu directement dans son stockage, intact ou non. Rien ici ne change quoi que ce soit : emportez ce qu’il vous faut.',
  library: 'Retour à mes cartes',
  reading: 'Lecture…',
  faults: {
    missing:
      'Ce navigateur ne donne pas de stockage à Parcours ici : rien n’est gardé sur cet appareil.',
    refused:
      'Ce navigateur n’ouvre pas le stockage de Parcours. Rien n’y est supprimé pour autant. Fermez les autres fenêtres de Parcours et rechargez ; une fenêtre privée ou un disque plein peut en être la cause.',
    blocked:
      'Le stockage de Parcours ne répond pas. Fermez les autres fenêtres de Parcours, puis rechargez cette page.',
    empty: 'Rien n’est encore gardé sur cet appareil.',
  },
  reload: 'Recharger',
  everything: 'Tout télécharger',
  everythingHelp:
    'Un seul zip avec chaque carte lisible, en fichier de parcours, et tout ce qui est enregistré, tel quel, images comprises.',
  working: (done, total) => `Partie ${done} sur ${total}…`,
  saved: (name) => `${name} est dans vos téléchargements.`,
  savedBare: (name) =>
    `${name} est dans vos téléchargements, sans ses personas ni ses KPI, qui ne peuvent pas être lus.`,
  notSaved: 'Ceci n’a pas pu être lu. Téléchargez plutôt les données brutes.',
  rawNotSaved: 'Rien n’a pu en être lu.',
  maps: 'Cartes de parcours',
  noMaps: 'Il n’y a aucune carte.',
  untitled: 'Carte sans titre',
  cards: (cards) => count(cards, 'fiche', 'fiches'),
  changed: (when) => `modifiée le ${when}`,
  trashed: 'dans la corbeille',
  conditions: {
    whole: 'Lisible',
    newer: 'Faite par un Parcours plus récent',
    unreadable: 'Illisible',
    partly: (missing) => count(missing, 'élément illisible', 'éléments illisibles'),
  },
  journeyFile: 'Fichier de parcours',
  raw: 'Données brutes',
  journeyFileOf: (title) => `Fichier de parcours de ${title}`,
  rawOf: (title) => `Données brutes de ${title}`,
  versions: (versions) => count(versions, 'version', 'versions'),
  version: (sequence) => `Version au changement ${sequence}`,
  reasons: {
    asked: 'gardée à la main',
    hour: 'gardée d’elle-même',
    import: 'avant un import',
    restore: 'avant une restauration',
    remove: 'avant une grande suppression',
  },
  asides: (asides) => count(asides, 'élément mis de côté', 'éléments mis de côté'),
  aside: (sequence) => `Mis de côté au changement ${sequence}`,
  shared: 'Communs à toutes les cartes',
  personas: 'Personas et KPI',
  pictures: (pictures) => count(pictures, 'image', 'images'),
  picturesHelp:
    'Elles sont dans les fichiers de parcours des cartes qui les montrent, et dans le zip.',
  window: 'Dans cette fenêtre seulement',
  windowHelp:
    'Seule cette fenêtre garde ces cartes, et elles partent avec elle. Téléchargez ce qui compte.',
  readme: [
    'Ce que Parcours gardait dans ce navigateur, lu le jour que porte le nom de ce fichier.',
    'maps : les cartes qui ont pu être lues, en fichiers de parcours. Importez-les dans Parcours.',
    'raw : chaque ligne de chaque table en JSON, intacte ou non, pour qui répare ce qui n’a pas pu être lu.',
    'Les images et les contenus compressés y sont en base64. Le contenu des versions est compressé par gzip.',
  ],
}
