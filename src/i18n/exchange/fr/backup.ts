import { pluralOf } from '../../plural'
import type { backup as english } from '../en/backup'

const count = pluralOf('fr')
const sayDay = (day: string) =>
  new Date(`${day}T12:00`).toLocaleDateString('fr', { dateStyle: 'long' })

export const backup: typeof english = {
  dialog: 'Tout sauvegarder',
  run: 'Sauvegarder',
  what: (maps, trashed, personas) =>
    `Un fichier zip avec ${count(maps, 'carte', 'cartes')}${trashed > 0 ? ` (dont ${trashed} à la corbeille)` : ''}, ${count(personas, 'persona', 'personas')}, vos propres KPI, toutes les images et les versions que vous avez nommées. Gardez-le sur un autre disque.`,
  failed: (reason) => `La sauvegarde n’a pas pu être écrite : ${reason} Vos cartes sont intactes.`,
  folders: {
    maps: 'Cartes',
    trash: 'Corbeille',
    personas: 'Personas',
    pictures: 'Images',
    versions: 'Versions',
  },
  otherPictures: 'Autres',
  allPersonas: 'Tous les personas',
  persona: 'Persona',
  card: 'Fiche',
  fileName: (day) => `Parcours ${day}`,
  unsaved:
    'Les dernières modifications d’une carte ne sont pas dans le fichier, car elles n’ont pas encore pu être enregistrées. Ouvrez la carte pour savoir pourquoi, et exportez-la en fichier de parcours pour les garder.',
  unreadable: (title) =>
    `« ${title} » n’est pas dans le fichier, car elle n’a pas pu être lue. Ce qui en est enregistré est intact.`,
  noPicture: (title) =>
    `Il n’y a pas d’image de « ${title} » : le navigateur n’a pas pu la dessiner. La carte elle-même est dans le fichier.`,
  readme: (day, counts) => [
    `Tout ce que Parcours avait dans ce navigateur le ${sayDay(day)} :`,
    `${count(counts.maps, 'carte', 'cartes')} (dont ${counts.trashed} à la corbeille), ${count(counts.personas, 'persona', 'personas')} et ${count(counts.versions, 'version nommée', 'versions nommées')}.`,
    '',
    'Pour tout retrouver, ou une partie, choisissez « Restaurer une sauvegarde » sur la page de',
    'vos cartes, puis ce fichier zip. Pour les cartes déjà présentes, on vous demande que faire.',
    '',
    'Cartes, Corbeille : chaque carte en fichier de parcours, qui peut aussi s’importer séparément',
    'avec ses personas et ses images, et en image PNG pour la regarder. Importer crée toujours',
    'une nouvelle carte.',
    'Personas : tous dans un seul fichier de parcours, dont la carte est vide ; l’importer les',
    'ramène, même ceux qui ne sont dans aucune carte. À côté, leurs portraits.',
    'Images : celles qui sont sur les fiches de chaque carte ; dans Autres, celles d’états plus',
    'anciens.',
    'Versions : les états de cartes que vous avez nommés. Ceux que Parcours garde de lui-même',
    'n’y sont pas, ni les étapes à annuler ou à rétablir.',
    'backup.json et library.json disent ce qui va où. La restauration en a besoin.',
  ],
}
