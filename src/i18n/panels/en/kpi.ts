import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The KPI dialog, the trends, the team’s own KPIs. */
export const kpi = {
  figures: 'Figures',
  optional: 'optional',
  answers: 'Answers',
  answersHint: (ends: string) =>
    ends ? `Paste a column of answers, each ${ends}` : 'Paste a column of answers',
  scale: 'Scale',
  onScale: (ends: string) => `scale ${ends}`,
  answerCount: (answers: number) => count(answers, 'answer', 'answers'),
  heading: (heading: string) => `“${heading}” is the heading`,
  mean: (mean: string, spread: string) => `mean ${mean}, spread ${spread}`,
  distribution: (parts: string) => `How many gave each answer: ${parts}`,
  gave: (answer: string, people: string) => `${answer}: ${people}`,
  counts: {
    inputs: 'The figures count; the rest is left out.',
    answers: 'The answers count; the rest is left out.',
    value: 'The measured value counts; the rest is left out.',
  },
  missing: 'Missing: there is no value without it.',
  notWhole: 'A whole number.',
  atMost: (high: string) => `${high} or less.`,
  moreThan: (other: string) => `Not more than “${other}”.`,
  result: (range: string) => `These figures give a value that cannot be. ${range}`,
  answerRefused: {
    notANumber: (position: string, answer: string) =>
      `Answer ${position}, “${answer}”, is not a number.`,
    outOfRange: (position: string, answer: string, from: string, to: string) =>
      `Answer ${position}, “${answer}”, is not between ${from} and ${to}.`,
    tooLow: (position: string, answer: string, from: string) =>
      `Answer ${position}, “${answer}”, is below ${from}.`,
    tooHigh: (position: string, answer: string, to: string) =>
      `Answer ${position}, “${answer}”, is above ${to}.`,
    notWhole: (position: string, answer: string) =>
      `Answer ${position}, “${answer}”, is not a whole number.`,
    unclear: (position: string, answer: string) =>
      `Answer ${position}, “${answer}”, may be one number or several. Put each answer on a line of its own; write decimals with a point (8.5) and thousands without a separator (1360).`,
  },
  partOf: (part: string, whole: string, name: string) => `${part} of ${whole} ${name}`,
  less: (part: string, other: string, whole: string) =>
    `${part} of ${whole} − ${other} of ${whole}`,
  figure: (name: string, amount: string) => `${name} ${amount}`,
  period: 'Period',
  from: 'From',
  to: 'To',
  endsEarly: 'The period ends before it begins.',
  noEnd: 'When does the period end?',
  more: 'More',
  moreHint: 'whom it covers, evidence, where it shows',
  persona: 'Persona',
  channel: 'Channel',
  anyChannel: 'Any channel',
  everyone: 'Everyone',
  inWords: 'In words',
  inWordsHint: 'Over 60…',
  shown: 'Show on the board',
  inHeader: 'Show in the stage header',

  own: {
    name: 'Name',
    nameless: 'Give it a name.',
    formula: 'Formula',
    formulas: {
      entered: 'Entered',
      ratio: 'Ratio',
      mean: 'Mean',
      difference: 'Difference',
    },
    explained: {
      entered: 'You enter the value as it is.',
      ratio: 'The first figure ÷ the second; × 100 where the unit is %.',
      mean: 'The mean of all answers.',
      difference: 'The first figure − the second.',
    },
    first: 'Name of the first figure',
    second: 'Name of the second figure',
    low: 'Lowest',
    high: 'Highest',
    threshold: 'Threshold',
    noEnd: 'no end',
    turned: 'The highest is below the lowest.',
    edit: 'Edit this KPI',
    save: 'Save this KPI',
    delete: 'Delete this KPI',
    inUse: (uses: number) =>
      `This map still uses it, in ${count(uses, 'place', 'places')}. Take it out there first.`,
    inUseElsewhere: (titles: readonly string[], maps: number) =>
      `${maps === 1 ? 'Another map uses it' : `${count(maps, 'map', 'other maps')} use it`}: ${titles
        .map((title) => `“${title}”`)
        .join(
          ', ',
        )}${maps > titles.length ? ` and ${maps - titles.length} more` : ''}. Take it out there first, in the trash too.`,
    othersUnread:
      'It was not deleted: the other maps of this device could not be read, and may use it. Try again.',
    everywhere:
      'Changes show in every map with this KPI. It can be deleted once no map uses it any more.',
  },

  series: {
    add: (name: string) => `Add a value to ${name}`,
    addShort: 'Add a value',
    addTitle: (name: string) => `${name}: another value`,
    values: (values: number) => count(values, 'value', 'values'),
    valuesOf: (name: string, values: number) => `${name}: ${count(values, 'value', 'values')}`,
    edit: (name: string, when: string) => `Edit ${name}, ${when}`,
    removeValue: (name: string, when: string) => `Remove ${name}, ${when}`,
    noDate: 'no date',
    since: (day: string) => `since ${day}`,
    period: (from: string, to: string) => `${from} to ${to}`,
    points: (change: string) => `${change} pts`,
    changeSince: (change: string, when: string) => `${change} since ${when}`,
    change: (change: string) => `${change} since the last value`,
    unchanged: (when: string) => `Unchanged since ${when}`,
    unchangedLast: 'Unchanged since the last value',
    better: 'better',
    worse: 'worse',
    target: {
      label: (value: string) => `target ${value}`,
      beyond: (distance: string) => `${distance} better than the target`,
      short: (distance: string) => `${distance} short of the target`,
      reached: 'At the target',
    },
    norm: {
      label: (value: string) => `norm ${value}`,
      beyond: (distance: string) => `${distance} better than the norm`,
      short: (distance: string) => `${distance} short of the norm`,
      reached: 'At the norm',
    },
    trend: (name: string, points: string) => `Trend of ${name}. ${points}`,
    point: (when: string, value: string) => `${when}: ${value}`,
  },
}
