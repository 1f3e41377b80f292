import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The personas of the library. */
export const personas = {
  add: 'New persona',
  create: 'Create',
  search: 'Search personas',
  showArchived: (personas: number) => `Show archived (${personas})`,
  archivedMark: 'Archived',
  more: (name: string) => `More actions for ${name}`,
  open: 'Open the sheet',
  duplicate: 'Duplicate',
  archive: 'Archive',
  bringBack: 'Bring back',
  archived: (name: string) =>
    `${name} is archived: no longer offered for maps, and kept in those that show it.`,
  broughtBack: (name: string) => `${name} is offered for maps again.`,
  inNone: 'In no map yet',
  usedIn: (maps: number, titles: string) => `In ${count(maps, 'map', 'maps')}: ${titles}`,
  maps: 'Maps',
  inNoMap: 'No map shows this persona yet. Open a map and add it there.',
  compare: 'Compare',
  compareName: (name: string) => `Compare ${name}`,
  compareHint: 'Choose a second persona',
  chosen: (names: string) => `Chosen: ${names}`,
  sideBySide: 'Side by side',
  comparison: 'Comparison',
  print: 'Print',
  back: 'All personas',
  outOfFive: (level: number) => `${level} of 5`,
  decision: 'Role in the decision',
  empty: 'No persona yet',
  emptyHelp:
    'A persona is a fictional customer drawn from real ones: name the first, and tell what it wants and what annoys it.',
  nothingFound: (query: string) => `No persona matches “${query}”.`,
  allArchived: 'Every persona is archived. “Show archived” brings them into view.',
  gone: 'This persona is not on this device.',
  field: 'Field',
  nothing: '–',
}
