/** The real file that a map is tied to. */
export const file = {
  saveTo: 'Save to a file…',
  saveToName: (name: string) => `Save to ${name}`,
  saveToOther: 'Save to another file…',
  open: 'Open a file…',
  untie: (name: string) => `Stop writing to ${name}`,
  kind: 'Journey file',
  label: 'File',
  saveKey: 'Save at once, to the file too',
  states: {
    written: (name: string) => `In ${name}`,
    waiting: (name: string) => `Writing to ${name}…`,
    problem: (name: string) => `Not in ${name}`,
  },
  writtenAt: (name: string, when: string) => `${name} holds this map as of ${when}.`,
  asks: (name: string) =>
    `The browser wants your permission again before Parcours writes to ${name}. Until then your changes are kept in this browser alone.`,
  allow: 'Allow',
  changed: (name: string) =>
    `${name} was changed by another program or on another device. Nothing is written to it until you decide.`,
  takeCopy: 'Keep the file’s as another map',
  overwrite: 'Write over it',
  gone: (name: string) =>
    `${name} is not where it was: it was moved, renamed or deleted. Your map is safe in this browser.`,
  choose: 'Choose a file…',
  letGo: 'Let it go',
  failed: (name: string, reason: string) =>
    `${name} could not be written: ${reason} Your map is safe in this browser.`,
  again: 'Try again',
  saved: (name: string) => `Written to ${name}.`,
  copyKept: (title: string) => `What was in the file is now the map “${title}”.`,
  copyTitle: (title: string) => `${title} (from the file)`,
  notOpened: (reason: string) => `The file could not be opened: ${reason}`,
  notSaved: (reason: string) => `No file was written: ${reason} Your map is safe in this browser.`,
  notTied:
    'Some of the file could not be read, so the map is not tied to it: writing would take that away.',
}
