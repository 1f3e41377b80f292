import { pluralOf } from '../../plural'

const count = pluralOf('en')
const sayDay = (day: string) =>
  new Date(`${day}T12:00`).toLocaleDateString('en', { dateStyle: 'long' })

export const libraryZip = {
  dialog: 'Export everything',
  what: (maps: number, personas: number) =>
    `One zip file with ${count(maps, 'map', 'maps')}, ${count(personas, 'persona', 'personas')} and all their pictures. Maps in the trash stay out of it.`,
  folders: { maps: 'Maps', personas: 'Personas', pictures: 'Pictures' },
  allPersonas: 'All personas',
  persona: 'Persona',
  card: 'Card',
  fileName: (day: string) => `Parcours ${day}`,
  unreadable: (title: string) =>
    `“${title}” is not in the file, for it could not be read. What is stored of it is untouched.`,
  noPicture: (title: string) =>
    `There is no picture of “${title}”: the browser could not draw it. The map itself is in the file.`,
  readme: (day: string, maps: number, personas: number) => [
    `Everything that Parcours had in this browser on ${sayDay(day)}:`,
    `${count(maps, 'map', 'maps')} and ${count(personas, 'persona', 'personas')}.`,
    '',
    'Maps: each as a journey file, which Parcours imports with its personas and pictures,',
    'and as a PNG image to look at.',
    'Personas: all of them in one journey file, whose map is empty: importing it brings them',
    'back, also those that are in no map. Beside it, their portraits.',
    'Pictures: those that lie on the cards of each map.',
    '',
    'To bring a map back, choose “Import” on the page of your maps, and its journey file.',
    'Importing always makes a new map; what is there stays as it is.',
  ],
}
