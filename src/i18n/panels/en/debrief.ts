import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** A noun without its number, which is set larger before it. */
const noun =
  (one: string, other: string) =>
  (things: number): string =>
    things === 1 ? one : other

/** What a workshop came to, on one page: on the screen, and in every format that holds it. */
export const debrief = {
  heading: 'Debrief',
  of: (day: string) => `Debrief of ${day}`,
  personas: 'Whose journey',
  print: 'Print',
  copied: 'The debrief is on the clipboard.',
  tooLong: 'The debrief is too long for one picture. Print it instead, to a PDF file if you like.',
  fileName: (title: string) => `${title}, debrief`,

  summary: 'Summary',
  summaryHint: 'What did we learn?',

  captured: 'What was captured',
  /** The number stands before each. */
  things: {
    stage: noun('stage', 'stages'),
    touchpoint: noun('touchpoint', 'touchpoints'),
    action: noun('action of the customer', 'customer actions'),
    thought: noun('thought', 'thoughts'),
    pain: noun('pain point', 'pain points'),
    opportunity: noun('opportunity', 'opportunities'),
    text: noun('text', 'texts'),
    image: noun('image', 'images'),
    note: noun('open note', 'open notes'),
    vote: noun('vote', 'votes'),
  },
  nothing: 'Nothing yet. What people say goes on the map; what it comes to is read here.',

  pains: 'Top pain points',
  byVotes: 'By votes',
  byPriority: 'By priority: nobody has voted yet',
  pain: 'Pain point',
  votes: (votes: number) => count(votes, 'vote', 'votes'),
  noVotes: 'no vote',
  severity: (severity: number) => `severity ${severity} of 5`,
  notRated: 'not rated',
  withoutVotes: (pains: number) =>
    `${count(pains, 'other pain point', 'other pain points')} got no vote.`,
  noPain: 'No pain point yet. Note on the map what people stumble over, then vote.',

  landmarks: 'Moments of truth',
  landmark: { best: 'Best', worst: 'Worst', fall: 'Steepest fall', end: 'End' },
  fallFrom: (touchpoint: string) => `after ${touchpoint}`,
  noLandmark:
    'No touchpoint has a score yet. Say on the map how each one feels: the best, the worst and the end are then read here.',

  actions: 'Actions',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  state: 'State',
  answers: (pains: string) => `Answers: ${pains}`,
  noOwner: 'nobody yet',
  noDue: 'no day yet',
  overdue: 'overdue',
  addAction: 'Add an action',
  noAction:
    'No action yet. An action says what will be done about a pain point, by whom and by when.',
  noStage: 'Add a stage to the map first: an action has its place in one.',

  unanswered: 'Pain points without an action',
  addOne: 'Add one',
  addOneFor: (pain: string) => `Add an action for ${pain}`,
  noActionYet: 'No action yet',

  notes: 'Open notes',
  note: (place: string, number: number) => `Note ${number}, ${place}`,
  parked: 'parking lot',
  beside: 'beside the board',
  toAction: 'Turn into an action',
  toActionOf: (note: string) => `Turn into an action: ${note}`,
  remove: 'Remove',
  removeOf: (note: string) => `Remove: ${note}`,
  noNote: 'No open note. What is parked meanwhile, or noted beside the board, waits here.',

  nextSteps: 'Next steps',
  dueStep: (action: string, owner: string) => (owner === '' ? action : `${owner}: ${action}`),
  steps: {
    noOwner: (actions: number) =>
      `Give an owner to ${count(actions, 'action', 'actions')} that nobody sees to.`,
    noDue: (actions: number) => `Set a day for ${count(actions, 'action', 'actions')}.`,
    unanswered: (pains: number) =>
      `Decide what to do about ${count(pains, 'pain point', 'pain points')} without an action.`,
    notes: (notes: number) => `Settle ${count(notes, 'open note', 'open notes')}.`,
  },
  noStep: 'Nothing is left open.',
}
