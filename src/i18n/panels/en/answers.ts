import { pluralOf } from '../../plural'

const count = pluralOf('en')
const listed = (parts: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts)
const answersOf = (answers: number) => count(answers, 'answer', 'answers')

type ReplacedCounts = {
  readonly values: number
  readonly emotions: number
  readonly evidence: number
}

/** Answers of a survey, on their way in. */
export const answers = {
  dialog: 'Import answers',
  steps: { file: 'File', columns: 'Columns', matches: 'Matches', report: 'Report' },
  step: (number: number, steps: number) => `Step ${number} of ${steps}`,
  next: 'Next',
  back: 'Back',
  apply: 'Add to the map',
  answers: answersOf,

  file: 'File',
  drop: 'Drop or choose a CSV, TSV or Excel (.xlsx) file of answers. It stays on this device.',
  paste: 'Paste text',
  pasteHint: 'A table with a row for each answer, as copied from a spreadsheet',
  reading: 'Reading…',
  pasted: 'pasted answers',
  asMap: 'Import as a map instead',
  asCards: 'Paste as cards instead',

  sheet: 'Sheet',
  size: (source: string, rows: number, columns: number) =>
    `${source}: ${count(rows, 'row', 'rows')}, ${count(columns, 'column', 'columns')}`,
  hasHeader: 'The first row names the columns',
  preview: 'The first rows of the file, and what each column is for',
  use: (column: string) => `Use of the column “${column}”`,
  roles: {
    touchpoint: 'Touchpoint',
    question: 'Question',
    score: 'Score',
    date: 'Date',
    persona: 'Persona',
    channel: 'Channel',
    ignore: 'Not used',
  },
  wide: 'Without a column of touchpoints, the titles of the score columns are matched with them.',
  noScore: 'Choose the column that holds the scores: without one there is nothing to add.',
  noRows:
    'There are no rows under the header, and so no answers. Choose another sheet or file, or say that the first row is one of them.',
  dates: 'Dates',
  ambiguous: 'The dates of this file can be read both ways.',
  dayFirst: 'Day / month / year',
  monthFirst: 'Month / day / year',
  day: 'Date of the answers',
  dayHint: 'No column gives it. Without a date they make no trend.',

  questions: 'Questions',
  question: 'Question',
  number: 'Answers',
  scale: 'Scale',
  scaleOf: (question: string) => `Scale of “${question}”`,
  anyNumber: 'Any number',
  emotion: 'Emotion',
  emotionOf: (question: string) => `“${question}” tells the emotion`,
  kpi: 'KPI',
  kpiOf: (question: string) => `KPI of “${question}”`,
  noKpi: 'No KPI',
  touchpoints: 'Touchpoints',
  personas: 'Personas',
  name: 'In the file',
  goesTo: 'Goes to',
  goesToOf: (name: string) => `Where “${name}” goes`,
  personaOf: (name: string) => `Who “${name}” is`,
  certainty: 'How it was found',
  leaveOut: 'Leave out',
  everyone: 'Everyone',
  inStages: 'The whole of a stage',
  newTouchpoint: 'A new touchpoint',
  newIn: (stage: string) => `New in ${stage}`,
  choose: 'Search the map',
  marks: {
    exact: 'Same name',
    near: 'Suggested',
    none: 'Not found',
    chosen: 'Chosen',
  },
  sameNames: (names: number) => count(names, 'name is the same', 'names are the same'),
  more: (names: number) => `and ${count(names, 'more name', 'more names')}, as recognised`,
  noNames: 'No row names a touchpoint.',

  rows: (read: number, used: number, skipped: number) =>
    `${count(read, 'row', 'rows')} read, ${count(used, 'used', 'used')}, ${count(skipped, 'skipped', 'skipped')}.`,
  usedAnswers: (answers: number) => `${answersOf(answers)} used.`,
  values: 'Values',
  one: 'One value',
  months: (months: number) => `One a month (${months})`,
  people: 'KPIs',
  together: 'Together',
  parts: (personas: boolean, channels: boolean): string =>
    personas && channels
      ? 'Each persona and channel too'
      : personas
        ? 'Each persona too'
        : channels
          ? 'Each channel too'
          : '',
  made: 'What will be made',
  nothing:
    'Nothing can be made of this file. The reasons are below; go back to change what it means.',
  isNew: (title: string, stage: string) => `${title} (new, in ${stage})`,
  isStage: (title: string) => `${title} (whole stage)`,
  value: (kpi: string, value: string, answers: number) =>
    `${kpi} ${value} of ${answersOf(answers)}`,
  trend: (kpi: string, first: string, last: string, months: number, answers: number) =>
    `${kpi} from ${first} to ${last} in ${count(months, 'month', 'months')} of ${answersOf(answers)}`,
  of: (kpi: string, whom: string) => `${kpi} (${whom})`,
  felt: (score: string) => `emotion ${score}`,
  feltBy: (score: string, each: string) => `emotion ${score} (${each})`,
  replaces: ({ values, emotions, evidence }: ReplacedCounts) => {
    const parts = [
      values > 0 && count(values, 'KPI value of the same day', 'KPI values of the same day'),
      emotions > 0 && count(emotions, 'measured emotion', 'measured emotions'),
      evidence > 0 &&
        count(evidence, 'piece of evidence from this file', 'pieces of evidence from this file'),
    ].filter((part) => part !== false)
    return `${listed(parts)} already in the map will be replaced, not counted twice.`
  },
  undoable: 'It is one step: undo takes all of it back.',
  evidence: (answers: number, source: string) => `${answersOf(answers)}, ${source}`,
  applied: (answers: number, source: string) =>
    `${answersOf(answers)} of ${source} added to the map`,

  skipped: 'What is not used',
  copy: 'Copy the list',
  copied: 'The list is on the clipboard.',
  copyFailed: 'The browser did not let the list onto the clipboard. Select it and copy it by hand.',
  others: 'others',
  group: (reason: string, answers: number) => `${reason}: ${answersOf(answers)}`,
  moreRows: (rows: number) => `and ${count(rows, 'more', 'more')}`,
  reasons: {
    noTouchpoint: 'No touchpoint is named',
    leftOut: 'The touchpoint is left out',
    noQuestion: 'No question is named',
    notUsed: 'The question is not used',
    noScore: 'There is no score',
    notANumber: 'The score is not a number',
    outOfRange: 'The score is not on its scale',
    notWhole: 'The score is not a whole number',
    badDate: 'The date cannot be read',
    noDate: 'There is no date, so no month',
    noEmotionHere: 'Emotions are measured at touchpoints, not for a whole stage',
  },
  row: (row: string, what: string) => `Row ${row}: ${what}`,
  skips: {
    noTouchpoint: () => 'no touchpoint is named',
    leftOut: ({ text }: { text: string }) => `“${text}” is left out`,
    noQuestion: () => 'no question is named',
    notUsed: () => 'its question is not used',
    noScore: () => 'there is no score',
    notANumber: ({ text }: { text: string }) => `the score “${text}” is not a number`,
    outOfRange: ({ text, from, to }: { text: string; from: string; to: string }) =>
      `the score “${text}” is not between ${from} and ${to}`,
    notWhole: ({ text }: { text: string }) => `the score “${text}” is not a whole number`,
    badDate: ({ text }: { text: string }) => `the date “${text}” cannot be read`,
    noDate: () => 'there is no date',
    noEmotionHere: ({ text }: { text: string }) => `“${text}” goes to a whole stage`,
  },

  errors: {
    empty: 'There is nothing to read: choose a file of answers or paste its text.',
    noRows: 'There is no answer under the headings: choose a file that holds some.',
    notText: 'This file is neither text nor a spreadsheet. Save the answers as CSV or .xlsx.',
    notSpreadsheet:
      'This file cannot be read as an Excel workbook (.xlsx). Save the answers as .xlsx or CSV again.',
    oldSpreadsheet:
      'This is an old Excel file (.xls), or one with a password. Save it as .xlsx without one, or as CSV.',
    unreadable: 'The file could not be read. It may have been moved or changed: choose it again.',
    openQuote: (row: string) =>
      `In row ${row} a quotation mark opens that is never closed. Close it and import the file again.`,
    tooLarge: (size: string, limit: string) =>
      `This file is ${size}; the largest that can be read is ${limit}. Split it, by year for instance.`,
    tooLargeInside: (limit: string) =>
      `This workbook would take more than ${limit} when unpacked. Save the sheet of answers alone.`,
    farCell: (cell: string) =>
      `A cell of this workbook stands as far out as ${cell}. Delete what is far from the table, and save it again.`,
    longCell: (cell: string, limit: string) =>
      `The text in cell ${cell} is longer than ${limit} characters. Shorten it, and import the file again.`,
    tooManyRows: (sheet: string, limit: string) =>
      `${sheet ? `The sheet “${sheet}”` : 'This file'} has more than ${limit} rows. Split it, by year for instance.`,
    tooManyColumns: (sheet: string, limit: string) =>
      `${sheet ? `The sheet “${sheet}”` : 'This file'} has more than ${limit} columns. Keep those of the answers.`,
  },
}
