import { pluralOf } from '../plural'

const count = pluralOf('en')

export const workshop = {
  activity: 'Activity',
  begins: (activity: string, minutes: number) =>
    `${activity}: ${count(minutes, 'minute', 'minutes')}`,
  paused: 'Paused',
  pausedMinutes: (minutes: number) => `Paused: ${count(minutes, 'minute', 'minutes')} left`,
  pausedSeconds: (seconds: number) => `Paused: ${count(seconds, 'second', 'seconds')} left`,
  goesOn: 'The time goes on',
  minuteAdded: 'One minute more',
  ended: 'The agenda is over',
  vote: 'Vote',
  round: (number: number) => `Round ${number}`,
  showRound: 'Show the open round of votes',
  opened: (dots: number) => `Voting is open: ${count(dots, 'dot', 'dots')} a person`,
  given: (title: string, dots: number, left: number, of: number) =>
    `${title}: ${count(dots, 'dot', 'dots')}, ${left} of ${of} left`,
  noDots: 'No dots left',
  full: 'This card takes no more dots of one person',
  notAsked: 'This round is not about this card',
  turn: (person: number, dots: number) => `Person ${person}: ${count(dots, 'dot', 'dots')}`,
  closed: (title: string, dots: number) =>
    `Voting is closed. First: ${title}, ${count(dots, 'dot', 'dots')}`,
  closedTied: (title: string, dots: number) =>
    `Voting is closed. First, with others: ${title}, ${count(dots, 'dot', 'dots')}`,
  closedEmpty: 'Voting is closed without a dot',
}

export const parking = {
  beside: 'beside the board',
  losses: {
    scores: 'emotion scores',
    kpis: 'KPIs',
    evidence: 'evidence',
    links: 'links',
    votes: 'votes',
    picture: 'picture',
    fields: 'other details',
  },
  lost: (losses: string) =>
    `A note keeps only the words. Left behind: ${losses}. Undo brings it back.`,
}
