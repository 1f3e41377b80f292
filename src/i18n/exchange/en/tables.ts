import { evidence } from '../../panels/en/evidence'
import { pluralOf } from '../../plural'

const count = pluralOf('en')

type RowCounts = {
  readonly read: number
  readonly imported: number
  readonly skipped: number
  readonly empty: number
}

/** What tables call things, in files that go out and in files that come in. */
export const tables = {
  columns: {
    id: 'Id',
    stageNumber: 'Stage no.',
    stage: 'Stage',
    stepNumber: 'Step no.',
    step: 'Step',
    laneNumber: 'Lane no.',
    lane: 'Lane',
    kind: 'Kind',
    title: 'Title',
    notes: 'Notes',
    channels: 'Channels',
    personas: 'Personas',
    severity: 'Severity',
    votes: 'Votes',
    share: 'Share (%)',
    cause: 'Cause',
    impact: 'Impact',
    effort: 'Effort',
    owner: 'Owner',
    state: 'State',
    due: 'Due',
    research: 'Research',
    brokenPillars: 'Broken pillars',
  },
  emotion: 'Emotion',
  emotionOf: (persona: string) => `Emotion: ${persona}`,
  pillar: (name: string) => `Pillar: ${name}`,
  states: evidence.states,
  pillars: evidence.pillarNames,
  research: evidence.research,
  sources: evidence.sources,
  namesake: (name: string, number: number) => `${name} (${number})`,
  namesakes: (name: string) =>
    `Several personas are called “${name}”; from the second on they are numbered.`,

  rows: ({ read, imported, skipped, empty }: RowCounts) =>
    `${count(read, 'row was', 'rows were')} read: ${imported} imported, ${skipped} left out, ${empty} empty.`,
  made: (stages: number, steps: number, cards: number) =>
    `${count(stages, 'stage', 'stages')}, ${count(steps, 'step', 'steps')} and ${count(cards, 'card', 'cards')} were made.`,
  more: (lines: number) => `And ${count(lines, 'more of this kind', 'more of this kind')}.`,
  above: (text: string) => `“${text}” stands above the table and was left out.`,
  outside: (lines: number) =>
    `${count(lines, 'line', 'lines')} of text outside the table ${lines === 1 ? 'was' : 'were'} left out.`,
  leftOut: (name: string, cells: number) =>
    `${name === '' ? 'What has no name' : `“${name}”`} was left out, with ${count(cells, 'filled cell', 'filled cells')}.`,
  noScore: (text: string) => `“${text}” is not an emotion score on this table’s scale.`,
  nothingToFeelAt: 'There is no touchpoint here for this emotion score.',
  noValue: (text: string, column: string) => `“${text}” cannot stand under “${column}”.`,
  unknownKind: (kind: string) => `“${kind}” is no kind of card; it became a text.`,
  scaled: (from: number, to: number) =>
    `Emotion scores from ${from} to ${to} were read as −2 to +2.`,
  sameStage: (title: string) =>
    `“${title}” stands twice side by side: one stage with several steps.`,
  continued: (stage: string, rows: number) =>
    `${count(rows, 'row', 'rows')} without a stage went on with “${stage}”, the stage above.`,
  nothingToReach: 'There is no touchpoint here for these channels.',
  total: (name: string) => `“${name}” sums up the table, and is no stage.`,

  sheet: 'Sheet',
  tableTitle: 'Map title',
  shapes: {
    label: 'How the table is built',
    columns: 'Stages in columns',
    rows: 'Stages in rows',
    cards: 'One card a row',
  },
  hasLabels: 'The first cells name the lines',
  purposeOf: (name: string) => `Use of ${name}`,
  lineOf: { columns: 'Row', rows: 'Column', cards: 'Column' },
  purpose: 'Becomes',
  firstCells: 'First cells',
  unnamed: (letter: string) => `(no name) ${letter}`,
  uses: {
    stage: 'Stages',
    step: 'Steps',
    channel: 'Channels',
    skip: 'Left out',
    emotion: 'Emotion scores',
    emotionOf: (persona: string) => `Emotion scores of ${persona}`,
    text: 'Lane of text',
    lane: (title: string) => `Lane “${title}”`,
  },
  preview: 'Preview of the board',
  previewOf: (cards: string, all: string) => `The first ${cards} of ${all} cards`,
  previewEmpty: 'With these choices the table makes no stage.',
  tooManyCards: (cards: string, limit: string) =>
    `This table would make ${cards} cards; a map takes ${limit} at most. Leave rows out, or split the table.`,
  back: 'Back',
  import: 'Import',

  problems: {
    empty: 'There is nothing to read: choose a table or paste its cells.',
    noRows: 'There is no row under the headings: fill the table in, and import it again.',
    notText: 'This file is neither text nor a workbook. Save the table as CSV or .xlsx.',
    notSpreadsheet:
      'This file cannot be read as an Excel workbook (.xlsx). Save the table as .xlsx or CSV again.',
    oldSpreadsheet:
      'This is an old Excel file (.xls), or a protected one. Save it as .xlsx without a password, or as CSV.',
    unreadable: 'The file could not be read. It may have been moved or changed: choose it again.',
    openQuote: (row: string) =>
      `In row ${row} a quotation mark opens and never closes. Close it and import the file again.`,
    tooLarge: (size: string, limit: string) =>
      `This file is ${size}; the largest that can be read is ${limit}. Split the table.`,
    tooLargeInside: (limit: string) =>
      `This workbook would unpack to more than ${limit}. Save the sheet with the table alone.`,
    farCell: (cell: string) =>
      `A cell of this workbook stands as far out as ${cell}. Delete what is far from the table, and save it again.`,
    longCell: (cell: string, limit: string) =>
      `The text in cell ${cell} is longer than ${limit} characters. Shorten it, and import the file again.`,
    tooManyRows: (sheet: string, limit: string) =>
      `${sheet ? `The sheet “${sheet}”` : 'This table'} has more than ${limit} rows, more than a map can take. Split it.`,
    tooManyColumns: (sheet: string, limit: string) =>
      `${sheet ? `The sheet “${sheet}”` : 'This table'} has more than ${limit} columns. Keep those of the map.`,
  },
}
