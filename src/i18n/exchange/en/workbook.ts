import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The sheets of a workbook, and what is said of one that comes back. */
export const workbook = {
  sheets: {
    map: 'Map',
    touchpoints: 'Touchpoints',
    emotion: 'Emotion',
    pains: 'Pain points',
    opportunities: 'Opportunities',
    others: 'Other cards',
    votes: 'Votes',
    kpis: 'KPIs',
    evidence: 'Evidence',
    /** Hidden. */
    carried: 'Parcours',
  },
  carriedHint:
    'This sheet carries the whole map for Parcours to read. Edit the other sheets; leave this one.',
  columns: {
    mean: 'Mean',
    measured: 'Measured mean',
    measuredCount: 'Answers',
    answeredBy: 'Answered by',
    answers: 'Answers',
    round: 'Round',
    card: 'Card',
    dots: 'Dots',
    where: 'Where',
    kpi: 'KPI',
    value: 'Value',
    unit: 'Unit',
    target: 'Target',
    date: 'Date',
    from: 'From',
    persona: 'Persona',
    channel: 'Channel',
    population: 'Whom it covers',
    source: 'Source',
    sentence: 'What it says',
    link: 'Link',
  },
  wholeStage: 'Whole stage',
  cut: (cells: number) =>
    `${count(cells, 'cell holds', 'cells hold')} only the first 32,767 characters of a text, as spreadsheets do; the map inside the workbook has all of it.`,

  carried: (title: string) => `“${title}” was read whole from inside the workbook.`,
  edited: (column: string, title: string, text: string) =>
    `${column} of “${title}” was changed in the sheet: “${text}”.`,
  refused: (column: string, title: string, text: string) =>
    `“${text}” cannot be what “${column}” says of “${title}”; what it was before is kept.`,
  derived: (column: string, title: string, text: string) =>
    `“${text}” was written under “${column}” for “${title}”, but that column only repeats what follows from the map; it was not read.`,
  boardCell: (text: string) =>
    `${text === '' ? 'This cell was emptied' : `“${text}” was written here`}, but the board only repeats the other sheets; it was not read.`,
  goneSheet: (name: string) =>
    `The sheet “${name}” is not in the workbook, or has another name; the map keeps what it told.`,
  strangeSheet: (name: string) =>
    `The sheet “${name}” is none of those that Parcours wrote; it was not read.`,
  strangeColumn: (heading: string) =>
    `${heading === '' ? 'The column without a heading' : `The column “${heading}”`} is none of those that Parcours wrote; it was not read.`,
  unknownRow: 'This row has no id of the map, so it was left out.',
  doubledRow: 'This id stands twice; the first row counts.',
  missingRows: (rows: number) =>
    `${count(rows, 'row was', 'rows were')} taken out of the sheets; the map keeps what they told.`,
  defects: (records: number) =>
    `${count(records, 'record', 'records')} of the map inside could not be read and ${records === 1 ? 'was' : 'were'} left out.`,
}
