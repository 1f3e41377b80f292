import { pluralOf } from '../../plural'

const count = pluralOf('en')

export const restore = {
  dialog: 'Restore from a backup',
  file: 'Backup file',
  hint: 'The zip file that “Back up everything” made. You choose what comes before anything changes.',
  reading: 'Reading…',
  madeOn: (when: string) => `Made on ${when}.`,
  holds: (maps: number, personas: number, versions: number) =>
    `It holds ${count(maps, 'map', 'maps')}, ${count(personas, 'persona', 'personas')}${versions > 0 ? `, ${count(versions, 'named version', 'named versions')}` : ''}.`,
  unreadEntries: (entries: number) =>
    `${count(entries, 'entry of its list is', 'entries of its list are')} damaged and cannot come.`,
  inBackup: 'In the backup',
  here: 'On this device',
  choice: 'What to do',
  choiceFor: (title: string) => `What to do with ${title}`,
  size: (stages: number, cards: number) =>
    `${count(stages, 'stage', 'stages')}, ${count(cards, 'card', 'cards')}`,
  trashed: 'in the trash',
  notHere: 'Not here',
  damagedHere: 'Cannot be read',
  decisions: {
    restore: 'Restore',
    leave: 'Leave out',
    mine: 'Keep mine',
    backup: 'Take the backup’s',
    both: 'Keep both',
  },
  forAll: 'For all maps that are here too',
  forAllHelp:
    'Taking the backup’s keeps yours as a copy, and can be undone in the map. Keeping both brings the backup’s as another map.',
  library: 'Personas and own KPIs that are here too',
  libraryHelp: 'Those that are not here come in any case.',
  libraryChoices: { mine: 'Keep mine', backup: 'Take the backup’s' },
  run: 'Restore',
  back: 'Back',
  working: (percent: string) => `Restoring… ${percent}`,
  stop: 'Stop',
  report: 'Restore report',
  close: 'Close',
  copy: 'Copy the report',
  copied: 'The report is on the clipboard.',
  copyTitle: (title: string) => `${title} (before the restore)`,
  bothTitle: (title: string) => `${title} (from the backup)`,
  whats: {
    restored: 'Restored',
    replaced: 'As in the backup again',
    copied: 'Came as another map',
    same: 'Was the same already',
    kept: 'Left as it is here',
    failed: 'Did not come',
    library: 'Personas and own KPIs',
  },
  replacedNote: (copy: string) => `What it was is kept as “${copy}”.`,
  libraryLine: (added: number, changed: number) =>
    added + changed === 0
      ? 'All of them were here already.'
      : `${count(added, 'came', 'came')}, ${count(changed, 'was changed', 'were changed')} to the backup’s.`,
  versionsLeft: (versions: number) =>
    `${count(versions, 'named version stays', 'named versions stay')} in the backup: they go only with a map that is not on this device.`,
  versionBroken: (name: string) => `The version “${name}” is damaged and did not come.`,
  recordsLeft: (records: number) =>
    `${count(records, 'record', 'records')} of it could not be read and did not come.`,
  picturesMissing: (pictures: number) =>
    `${count(pictures, 'picture', 'pictures')} could not be read and did not come.`,
  stopped: 'You stopped before it was its turn.',
  problems: {
    notZip: 'This file is not a zip file, or it was cut off. Nothing was changed.',
    notBackup:
      'This zip file is not a backup of Parcours: it lacks the list that a backup has. Nothing was changed.',
    newer:
      'This backup was made by a newer version of Parcours than this one. Reload the page to get the present version. Nothing was changed.',
    missing: 'Its file is not in the backup.',
    damaged: 'Its file in the backup is damaged.',
    otherMap: 'Its file in the backup holds another map.',
    tooLarge: (size: string, limit: string) =>
      `Its file in the backup is ${size}; the largest that can be read is ${limit}.`,
    tooMany: (files: number, limit: number) =>
      `This zip file holds ${files.toLocaleString('en')} files; a backup holds at most ${limit.toLocaleString('en')}. Nothing was changed.`,
    zipFull:
      'Everything together is more than a zip file can hold, 4 GB. Export the maps with the largest pictures on their own.',
    full: 'There is no room left in this browser.',
    other: (reason: string) => `The browser refused it: ${reason}`,
  },
}
