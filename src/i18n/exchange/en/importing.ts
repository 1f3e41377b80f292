import { pluralOf } from '../../plural'

const count = pluralOf('en')
const list = new Intl.ListFormat('en')

export const importing = {
  dialog: 'Import',
  file: 'File',
  paste: 'Paste text',
  import: 'Import',
  drop: 'Or drop it anywhere here: a journey file, a spreadsheet or CSV, Mermaid, an outline, a picture that carries its map.',
  pasteHint: 'Notes, a Mermaid journey, a table copied from a spreadsheet…',
  target: 'Becomes',
  targets: { new: 'A new map', here: 'Part of this map' },
  reading: 'Reading…',
  readingOf: (at: number, of: number) => `Reading file ${at} of ${of}…`,
  stop: 'Stop',
  severalDone: (maps: number, files: number) =>
    `${count(maps, 'map', 'maps')} made from ${count(files, 'file', 'files')}.`,
  someLeft: 'Some of it did not come as it was: import it by itself to see what.',
  alone: {
    table: 'It is a table: import it by itself, to say what its columns mean.',
    backup: 'It is a backup of everything: import it by itself, to choose what comes back.',
    stopped: 'You stopped before it was its turn.',
  },
  openOne: (title: string) => `Open “${title}”`,
  report: 'Import report',
  looksLikeAnswers: 'These look like the answers of a survey.',
  asAnswers: 'Import them as answers',
  openMap: 'Open the map',
  close: 'Close',
  copyReport: 'Copy the report',
  reportCopied: 'The report is on the clipboard.',
  more: (lines: number) => `And ${count(lines, 'more line', 'more lines')}, in the copied report.`,
  imported: (title: string) => `“${title}” was imported.`,
  added: (title: string) => `“${title}” was added to this map. Undo takes it back.`,
  /** What of a map that became part of another one did not come as it was. */
  part: {
    left: (parts: readonly string[]) =>
      `Not added, for it is about that map as a whole: ${list.format(parts)}.`,
    scenario: 'its scenario',
    goal: 'its goal',
    summary: 'its summary',
    state: 'whether it shows what is or what is meant to be',
    staleAfter: 'after how long its evidence is out of date',
    activities: (activities: number) => count(activities, 'agenda item', 'agenda items'),
    views: (views: number) => count(views, 'view', 'views'),
    rounds: (rounds: number, dots: number) =>
      `${count(rounds, 'open round', 'open rounds')} with ${count(dots, 'dot', 'dots')}`,
    dismissals: (dismissals: number) =>
      count(dismissals, 'dismissed finding', 'dismissed findings'),
    joined: (title: string) =>
      `Lane “${title}”: what it holds stands in the lane of its kind that this map has.`,
  },
  whats: { read: 'Read', made: 'Made', changed: 'Changed', skipped: 'Left out' },
  line: (line: number) => `line ${line}`,
  made: (stages: number, cards: number) =>
    `${count(stages, 'stage', 'stages')} and ${count(cards, 'card', 'cards')}`,
  readJourney: 'a journey file',
  /** What was mended in a file, for the records of a kind. */
  repairs: {
    dropped: (kind: string, records: number) =>
      `${kind}: ${records} left out, for ${records === 1 ? 'it' : 'they'} led nowhere or stood twice`,
    made: (kind: string, records: number) => `${kind}: ${records} made, for cards had no place`,
    moved: (kind: string, records: number) =>
      `${kind}: ${records} put where ${records === 1 ? 'it' : 'they'} can stand`,
    ordered: (kind: string, records: number) =>
      `${kind}: ${records} had no place among the others, and ${records === 1 ? 'comes' : 'come'} last now`,
    forgot: (kind: string, records: number) =>
      `${kind}: ${records} named what is not in the file, and ${records === 1 ? 'does' : 'do'} so no more`,
    named: (sentence: string, titles: readonly string[], others: number) =>
      `${sentence}: ${list.format([...titles.map((title) => `“${title}”`), ...(others > 0 ? [count(others, 'other', 'others')] : [])])}`,
  },
  leftOut: (kind: string) => `${kind}: could not be read`,
  largePicture: (width: number, height: number) =>
    `Picture of ${width} × ${height} pixels: too large`,
  kinds: {
    journey: 'Map',
    stage: 'Stage',
    step: 'Step',
    lane: 'Lane',
    card: 'Card',
    cast: 'Persona’s part',
    measurement: 'KPI value',
    link: 'Link',
    note: 'Note',
    evidence: 'Evidence',
    proof: 'Proof',
    dismissal: 'Dismissed finding',
    round: 'Round of votes',
    vote: 'Dots of a round',
    activity: 'Agenda item',
    view: 'View',
    persona: 'Persona',
    definition: 'KPI',
    agenda: 'Agenda',
    assets: 'Picture',
  },
  errors: {
    empty: 'There is nothing to import: choose a file or paste its text.',
    unknown:
      'No format was recognised. What can be read: a journey file, a table (CSV, Excel, pasted cells, Markdown), a Mermaid journey, an outline, a PNG or SVG that carries its map.',
    noMapInPicture:
      'This picture carries no map. When a map is exported as PNG or SVG, “Carry the map inside” puts it there.',
    refusedAt: (line: number, reason: string) => `Line ${line}: ${reason} Nothing was imported.`,
    refused: (reason: string) => `${reason} Nothing was imported.`,
    notJson: (line: number, column: number) =>
      `This is not a journey file: it is not valid JSON at line ${line}, column ${column}.`,
    notJourney:
      'This is not a journey file: it is JSON, but it does not call itself “parcours/journey”.',
    badVersion: 'This journey file does not say which version of the format it is.',
    newer: (version: number) =>
      `This file is of format ${version}, made by a newer version of Parcours than this one. Reload the page to get the present version. Nothing was changed.`,
    noJourney: 'This journey file holds no map.',
    tooLarge: (size: string, limit: string) =>
      `This file is ${size}; the largest that can be imported is ${limit}.`,
    tooManyRecords: (records: string, limit: string) =>
      `This file holds ${records} records; a map takes ${limit} at most. Nothing was imported.`,
    longText: (length: string, limit: string) =>
      `One text of this file is ${length} characters long; the longest that can be taken is ${limit}. Nothing was imported.`,
    tooDeep: (limit: string) =>
      `This is not a journey file: more than ${limit} brackets stand in one another. Nothing was imported.`,
    tooBroken: (limit: string) =>
      `More than ${limit} records of this file cannot be read: it was damaged or altered. Nothing was imported.`,
    unreadable: 'The file could not be read.',
    other: (reason: string) => `It could not be imported: ${reason} Nothing was changed.`,
  },
}
