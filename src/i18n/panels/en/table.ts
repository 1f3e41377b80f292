import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** What a priority comes from: numbers as they are written, null where nobody knows. */
type PriorityParts = {
  readonly severity: number | null
  /** In percent. */
  readonly share: string | null
  readonly votes: number
  readonly weight: string
}

/** The map as a table. */
export const table = {
  view: 'What to show',
  views: {
    grid: 'Stages × lanes',
    pains: 'Pain points',
    opportunities: 'Opportunities',
    kpis: 'KPIs',
  },

  gridHint:
    'Arrows go from card to card · type, or Enter, to edit · Ctrl + Enter adds another one there · Delete removes · Alt + arrows move it',
  noChannel: 'No channel',
  channelsOf: (touchpoint: string) => `Channels of ${touchpoint}, with commas between`,
  measured: (mean: string, answers: number) =>
    `measured ${mean} · ${count(answers, 'answer', 'answers')}`,
  scoreRange: 'A score lies between −2 and +2.',
  folded: (cards: number) => `Collapsed · ${count(cards, 'card', 'cards')}`,
  unfold: (lane: string, cards: number) => `Expand ${lane}, ${count(cards, 'card', 'cards')}`,

  listHint:
    'Arrows go from cell to cell · type, or Enter, to edit · Delete empties · Enter on a heading sorts, Shift + Enter by it as well',
  columns: {
    pain: 'Pain point',
    opportunity: 'Opportunity',
    kpi: 'KPI',
    stage: 'Stage',
    touchpoint: 'Touchpoint',
    severity: 'Severity',
    share: 'Share',
    votes: 'Votes',
    priority: 'Priority',
    pillars: 'Broken pillars',
    cause: 'Cause',
    opportunities: 'Opportunities',
    research: 'Research',
    answers: 'Answers',
    impact: 'Impact',
    effort: 'Effort',
    owner: 'Owner',
    state: 'State',
    due: 'Due',
    proofs: 'Proof: start → now',
    where: 'Where',
    value: 'Value',
    target: 'Target',
    distance: 'From target',
    change: 'Change',
    standing: 'Standing',
    date: 'Date',
    population: 'Whom it covers',
  },
  fieldOf: (column: string, row: string) => `${column} of ${row}`,
  shareHint: 'Share of customers touched, in percent',
  why: ({ severity, share, votes, weight }: PriorityParts) =>
    severity === null
      ? 'No priority while the severity is not rated'
      : [
          `Severity ${severity}`,
          share === null ? 'share not known, taken as 1' : `${share}% of customers`,
          votes === 0 ? 'no vote yet, taken as 1' : count(votes, 'vote', 'votes'),
          `persona weight ${weight}`,
        ].join(' × '),
  level: (level: number, words: string) => `${level}, ${words}`,
  overdue: 'overdue',
  startToNow: (name: string, start: string, now: string) => `${name}: ${start} → ${now}`,
  noNewValue: (name: string, value: string) => `${name}: ${value}`,
  notMeasured: (name: string) => `${name}: not measured`,
  norm: (value: string) => `norm ${value}`,
  distanceHint: 'Value − target, or the norm where there is none',
  noStanding: 'No target',
  wholeVotes: 'Votes are a whole number from 0.',
  votesInRounds: (votes: number) =>
    `Rounds of votes gave ${votes}: type as many or more, or remove a round.`,
  showOnBoard: 'Show on the board',
  showRow: (row: string) => `Show ${row} on the board`,

  sort: {
    sortBy: (column: string) => `Sort by ${column}`,
    ascending: (column: string) => `${column}, lowest first`,
    descending: (column: string) => `${column}, highest first`,
    sorted: (columns: string) => `Sorted by ${columns}`,
    next: ', then by ',
    asOnMap: 'In the order of the map',
    place: (place: number) => `sort key ${place}`,
  },

  filter: {
    region: 'Filters',
    search: 'Search this list',
    active: (label: string, value: string) => `${label}: ${value}`,
    remove: (filter: string) => `Remove the filter ${filter}`,
    clear: 'Clear the filters',
    searched: 'Search',
    allStages: 'All stages',
    persona: 'Persona',
    allPersonas: 'All personas',
    anySeverity: 'Any severity',
    anyState: 'Any state',
    anyStanding: 'Any standing',
    atLeast: (level: number) => `${level} or more`,
    notRated: 'Not rated',
    open: 'Open',
    overdue: 'Overdue',
  },

  counts: {
    pains: (shown: number, all: number) => counted(shown, all, 'pain point', 'pain points'),
    opportunities: (shown: number, all: number) =>
      counted(shown, all, 'opportunity', 'opportunities'),
    kpis: (shown: number, all: number) => counted(shown, all, 'KPI', 'KPIs'),
  },

  empty: {
    pains: 'No pain point yet',
    painsHelp:
      'A pain point is a critical spot that harms the experience. Type those that people name in the lane of pain points; here they are rated and ranked.',
    opportunities: 'No opportunity yet',
    opportunitiesHelp:
      'An opportunity answers a pain point, with an owner and a due date. Type the first ideas in the lane of opportunities; here they are followed up.',
    kpis: 'Nothing is measured yet',
    kpisHelp:
      'Attach a KPI to a touchpoint or a stage in the lane of KPIs; here all of them stand against their targets.',
    go: 'Go to stages × lanes',
    nothing: 'Nothing matches these filters.',
  },
}

function counted(shown: number, all: number, one: string, other: string): string {
  return shown === all ? count(all, one, other) : `${shown} of ${count(all, one, other)}`
}
