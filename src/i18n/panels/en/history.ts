import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** Versions, the timeline, and what differs between two states of a map. */
export const history = {
  title: 'History',
  close: 'Close the history',
  loading: 'Reading the history…',
  name: 'Name of the version',
  namePlaceholder: 'Before the workshop',
  keep: 'Keep this version',
  kept: (name: string) => `Version kept: ${name}`,
  keptAlready: (name: string) =>
    `Nothing has changed since the version “${name}” was kept. Rename that one, or change something first.`,
  failed:
    'The version was not kept: the browser’s storage did not take it. Nothing was changed; try again.',
  notSaved:
    'The last changes are not on the device yet. Wait until they are saved, then try again.',
  now: 'Now',
  nowHelp: 'The map as it is',
  today: 'Today',
  yesterday: 'Yesterday',
  reasons: {
    asked: 'Version',
    hour: 'Kept while you worked',
    import: 'Before an import',
    restore: 'Before a restoration',
    remove: 'Before a large deletion',
  },
  changes: (changes: number) => count(changes, 'change', 'changes'),
  span: (from: string, to: string) => `${from} – ${to}`,
  elsewhere: 'in another window',
  actions: (name: string) => `More actions for ${name}`,
  rename: 'Rename',
  giveName: 'Give a name',
  remove: 'Delete this version',
  removeSure: (name: string) => `Delete “${name}” for good? The map itself stays as it is.`,
  removeWords: 'Delete',
  renameTitle: 'Name of the version',
  renameWords: 'Keep the name',
  space: (versions: number, size: string) =>
    `${count(versions, 'version takes', 'versions take')} ${size} on this device.`,
  rule: 'Named versions stay until you delete them. Those kept by themselves thin out: all of a day, one a day for a month, then one a week.',
  noVersions:
    'No version is kept yet. One is kept by itself when you begin to work, and before an import, a restoration or a large deletion.',
  board: 'Journey map as it was',
  boardNow: 'Journey map as it is now',
  lookingAt: (what: string) => `You are looking at ${what}`,
  asOf: (when: string) => `the map as it stood on ${when}`,
  version: (name: string, when: string) => `“${name}”, kept on ${when}`,
  compare: 'Compare with now',
  sides: 'Which state is shown',
  before: 'Then',
  copy: (cards: number) => `Copy ${count(cards, 'card', 'cards')}`,
  copyHelp: 'Choose cards by a click, several with Shift, to copy them into the map as it is now.',
  restore: 'Restore',
  restored: (what: string) => `Restored: ${what}. Undo takes it back.`,
  back: 'Back to now',
  backToTimeline: 'Back to the history',
  gone: 'This state can no longer be read. The others are not touched by that.',
  reading: 'Reading that state of the map…',
  defects: (records: number) =>
    `${count(records, 'record', 'records')} of this state could not be read and ${records === 1 ? 'is' : 'are'} left out.`,
  differences: 'What has changed since',
  same: 'Nothing has changed since: the map is as it was.',
  summary: (added: number, changed: number, removed: number) =>
    `${added} new, ${changed} changed, ${removed} gone`,
  groups: { added: 'New', changed: 'Changed', removed: 'Gone' },
  aspects: {
    title: 'title',
    notes: 'notes',
    place: 'place',
    emotion: 'emotion',
    kpis: 'KPIs',
    evidence: 'evidence',
    links: 'links',
    personas: 'personas',
    rest: 'details',
  },
  wholeMap: 'The map itself',
  step: (title: string) => `Step: ${title}`,
}
