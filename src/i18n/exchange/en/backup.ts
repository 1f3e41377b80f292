import { pluralOf } from '../../plural'

const count = pluralOf('en')
const sayDay = (day: string) =>
  new Date(`${day}T12:00`).toLocaleDateString('en', { dateStyle: 'long' })

export const backup = {
  dialog: 'Back up everything',
  run: 'Back up',
  what: (maps: number, trashed: number, personas: number) =>
    `One zip file with ${count(maps, 'map', 'maps')}${trashed > 0 ? ` (${count(trashed, 'of them in the trash', 'of them in the trash')})` : ''}, ${count(personas, 'persona', 'personas')}, your own KPIs, all pictures and the versions that you named. Keep it on another disk.`,
  failed: (reason: string) => `The backup could not be written: ${reason} Your maps are untouched.`,
  folders: {
    maps: 'Maps',
    trash: 'Trash',
    personas: 'Personas',
    pictures: 'Pictures',
    versions: 'Versions',
  },
  otherPictures: 'Others',
  allPersonas: 'All personas',
  persona: 'Persona',
  card: 'Card',
  fileName: (day: string) => `Parcours ${day}`,
  unsaved:
    'The last changes of a map are not in the file, for they could not be saved yet. Open the map to see why, and export it as a journey file to keep them.',
  unreadable: (title: string) =>
    `“${title}” is not in the file, for it could not be read. What is stored of it is untouched.`,
  noPicture: (title: string) =>
    `There is no picture of “${title}”: the browser could not draw it. The map itself is in the file.`,
  readme: (
    day: string,
    counts: {
      readonly maps: number
      readonly trashed: number
      readonly personas: number
      readonly versions: number
    },
  ) => [
    `Everything that Parcours had in this browser on ${sayDay(day)}:`,
    `${count(counts.maps, 'map', 'maps')} (${counts.trashed} in the trash), ${count(counts.personas, 'persona', 'personas')} and ${count(counts.versions, 'named version', 'named versions')}.`,
    '',
    'To bring everything back, or a part of it, choose “Restore from a backup” on the page of',
    'your maps, and this zip file. You are asked what to do with maps that are there already.',
    '',
    'Maps, Trash: each map as a journey file, which Parcours also imports on its own with its',
    'personas and pictures, and as a PNG image to look at. Importing always makes a new map.',
    'Personas: all of them in one journey file, whose map is empty: importing it brings them',
    'back, also those that are in no map. Beside it, their portraits.',
    'Pictures: those that lie on the cards of each map; under Others, those of older states.',
    'Versions: the states of maps that you gave a name. Those that Parcours keeps by itself stay',
    'out, as do the steps of undo and redo.',
    'backup.json and library.json say what belongs where. Restoring needs them.',
  ],
}
