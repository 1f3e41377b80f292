import { pluralOf } from '../plural'

const count = pluralOf('en')

export const library = {
  heading: 'My maps',
  nav: 'Library',
  newMap: 'New map',
  import: 'Import',
  backUp: 'Back up everything',
  restoreBackup: 'Restore from a backup',
  personas: 'Personas',
  trash: 'Trash',
  settings: 'Settings',
  search: 'Search maps',
  sort: 'Sort by',
  sorts: { updated: 'Last change', title: 'Title', created: 'Date of creation' },
  more: (title: string) => `More actions for ${title}`,
  open: 'Open',
  rename: 'Rename',
  duplicate: 'Duplicate',
  export: 'Export',
  moveToTrash: 'Move to trash',
  restore: 'Restore',
  deleteForever: 'Delete for good',
  deleteForeverSure: (title: string) => `Delete “${title}” for good? This cannot be undone.`,
  copyOf: (title: string) => `${title} (copy)`,
  counts: (stages: number, cards: number) =>
    `${count(stages, 'stage', 'stages')} · ${count(cards, 'card', 'cards')}`,
  justNow: 'just now',
  changed: (when: string) => `Changed ${when}`,
  empty: 'No map yet',
  emptyHelp: 'Start from one of these journeys, or from a blank board.',
  nothingFound: (query: string) => `No map is called “${query}”.`,
  trashHeading: 'Trash',
  trashEmpty: 'The trash is empty.',
  trashed: (title: string) => `“${title}” is in the trash.`,
  undoTrash: 'Restore',
  notDone: (reason: string) => `That did not work: ${reason}`,
  trashedWhen: (when: string) => `Moved to trash ${when}`,
  restored: (title: string) => `“${title}” is back among your maps.`,
  failed: 'Your maps could not be read from this browser.',
  loading: 'Looking for your maps…',
  privacy: 'Your maps stay in this browser. Nothing is sent anywhere.',
  notMade: (reason: string) => `The map could not be made: ${reason}`,
  broken: 'This map could not be read; what is stored is untouched.',
}

export const newMap = {
  dialog: 'New map',
  template: 'Template',
  title: 'Title',
  create: 'Create',
}

export const rename = { dialog: 'Rename the map', title: 'Title', save: 'Rename' }

export const settings = {
  dialog: 'Settings',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', system: 'System' },
  storage: 'Storage',
}

export const common = {
  chooseFile: 'Choose a file',
  cancel: 'Cancel',
  close: 'Close',
  filesLeft: (names: string) => `One file at a time. Not taken: ${names}.`,
}
