import { pluralOf } from '../../plural'
import type { libraryZip as english } from '../en/libraryZip'

const count = pluralOf('fr')
const sayDay = (day: string) =>
  new Date(`${day}T12:00`).toLocaleDateString('fr', { dateStyle: 'long' })

export const libraryZip: typeof english = {
  dialog: 'Tout exporter',
  what: (maps, personas) =>
    `Un fichier zip avec ${count(maps, 'carte', 'cartes')}, ${count(personas, 'persona', 'personas')} et toutes leurs images. Les cartes de la corbeille n’y sont pas.`,
  folders: { maps: 'Cartes', personas: 'Personas', pictures: 'Images' },
  allPersonas: 'Tous les personas',
  persona: 'Persona',
  card: 'Fiche',
  fileName: (day) => `Parcours ${day}`,
  unreadable: (title) =>
    `« ${title} » n’est pas dans le fichier, car elle n’a pas pu être lue. Ce qui en est enregistré est intact.`,
  noPicture: (title) =>
    `Il n’y a pas d’image de « ${title} » : le navigateur n’a pas pu la dessiner. La carte elle-même est dans le fichier.`,
  readme: (day, maps, personas) => [
    `Tout ce que Parcours avait dans ce navigateur le ${sayDay(day)} :`,
    `${count(maps, 'carte', 'cartes')} et ${count(personas, 'persona', 'personas')}.`,
    '',
    'Cartes : chacune en fichier de parcours, que Parcours importe avec ses personas et ses',
    'images, et en image PNG pour la regarder.',
    'Personas : tous dans un seul fichier de parcours, dont la carte est vide ; l’importer les',
    'ramène, même ceux qui ne sont dans aucune carte. À côté, leurs portraits.',
    'Images : celles qui sont sur les fiches de chaque carte.',
    '',
    'Pour retrouver une carte, choisissez « Importer » sur la page de vos cartes, puis son',
    'fichier de parcours. Importer crée toujours une nouvelle carte ; le reste ne change pas.',
  ],
}
