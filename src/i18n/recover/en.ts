import { pluralOf } from '../plural'

const count = pluralOf('en')

/** The sentences of the page that lists what a device holds, on bad days. */
export const en = {
  locale: 'en',
  heading: 'All that this device holds',
  intro:
    'What Parcours keeps in this browser, read directly from its storage, whole or not. Nothing here changes anything: take away what you need.',
  library: 'Back to my maps',
  reading: 'Reading…',
  faults: {
    missing: 'This browser gives Parcours no storage here, so nothing is kept on this device.',
    refused:
      'This browser does not open the storage of Parcours. Nothing in it is deleted by that. Close other windows of Parcours and reload; a private window or a full disk can be the cause.',
    blocked:
      'The storage of Parcours does not answer. Close other windows of Parcours, then reload this page.',
    empty: 'Nothing is kept on this device yet.',
  },
  reload: 'Reload',
  everything: 'Download everything',
  everythingHelp:
    'One zip with every map that can be read, as a journey file, and all that is stored as it is, pictures included.',
  working: (done: number, total: number) => `Part ${done} of ${total}…`,
  saved: (name: string) => `${name} is in your downloads.`,
  savedBare: (name: string) =>
    `${name} is in your downloads, without its personas and KPIs, which cannot be read.`,
  notSaved: 'This could not be read. Download the raw data instead.',
  rawNotSaved: 'Nothing of it could be read.',
  maps: 'Maps',
  noMaps: 'There are no maps.',
  untitled: 'Untitled map',
  cards: (cards: number) => count(cards, 'card', 'cards'),
  changed: (when: string) => `changed ${when}`,
  trashed: 'in the trash',
  conditions: {
    whole: 'Can be read',
    newer: 'Made by a newer Parcours',
    unreadable: 'Cannot be read',
    partly: (missing: number) => `${count(missing, 'record cannot', 'records cannot')} be read`,
  },
  journeyFile: 'Journey file',
  raw: 'Raw data',
  journeyFileOf: (title: string) => `Journey file of ${title}`,
  rawOf: (title: string) => `Raw data of ${title}`,
  versions: (versions: number) => count(versions, 'version', 'versions'),
  version: (sequence: number) => `Version at change ${sequence}`,
  reasons: {
    asked: 'kept by hand',
    hour: 'kept by itself',
    import: 'before an import',
    restore: 'before a restore',
    remove: 'before many cards were deleted',
  },
  asides: (asides: number) => count(asides, 'record set aside', 'records set aside'),
  aside: (sequence: number) => `Set aside at change ${sequence}`,
  shared: 'Shared by all maps',
  personas: 'Personas and KPIs',
  pictures: (pictures: number) => count(pictures, 'picture', 'pictures'),
  picturesHelp: 'They are in the journey files of the maps that show them, and in the zip.',
  window: 'In this window only',
  windowHelp:
    'These maps are kept by this window alone and go when it closes. Download what matters.',
  readme: [
    'What Parcours kept in this browser, as it was read on the day in this file’s name.',
    'maps: the maps that could be read, as journey files. Import them in Parcours.',
    'raw: every row of every table as JSON, whole or not, for whoever mends what could not be read.',
    'Pictures and packed contents stand in it as base64. What versions hold is packed by gzip.',
  ] as readonly string[],
}

export type RecoverWords = typeof en
