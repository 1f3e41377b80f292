import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** How safe the work is on this device, and what lies outside of the browser. */
export const backup = {
  last: (when: string) => `Last backup ${when}`,
  never: 'No backup yet',
  reminder: (changes: number, maps: number) =>
    `${count(changes, 'change', 'changes')} in ${count(maps, 'map', 'maps')} ${changes === 1 ? 'lies' : 'lie'} in this browser alone.`,
  reminderOld: (changes: number, maps: number) =>
    `${count(changes, 'change', 'changes')} in ${count(maps, 'map', 'maps')} ${changes === 1 ? 'has' : 'have'} come since the last backup.`,
  now: 'Back up now',
  later: 'Not now',
  storage: {
    persisted: 'The browser has agreed to keep your maps, even when the disk runs full.',
    notPersisted:
      'The browser has not agreed to keep your maps: it may clear them when the disk runs full.',
    ask: 'Ask it again',
    refused:
      'It did not agree. Browsers agree more readily once a page is installed, bookmarked or often visited.',
    used: (used: string, free: string) => `${used} used, ${free} free for this site`,
    unknown: 'The browser does not tell how much space there is.',
    parts: { maps: 'Maps', pictures: 'Pictures', versions: 'Versions' },
    neverLong: 'There is no backup yet.',
    lastLong: (when: string) => `The last backup was made ${when}.`,
    backUp: 'Back up everything',
    restore: 'Restore from a backup',
    clearWarning:
      'Clearing this site’s data in the browser deletes your maps. Only a backup brings them back.',
  },
}
