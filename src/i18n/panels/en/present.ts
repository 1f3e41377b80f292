import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** Views of the board, the map told as a story, and the window that shows it. */
export const present = {
  more: 'More ways to present',
  region: 'Presentation',
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave',
  full: 'Full screen',
  part: (at: number, parts: number) => `${at} of ${parts}`,
  blanked: 'The screen is blank. Any key shows it again.',
  stageNumber: (at: number, stages: number) => `Stage ${at} of ${stages}`,
  /** Where a long stage is told in several looks. */
  steps: (from: number, to: number, of: number) =>
    from === to ? `step ${to} of ${of}` : `steps ${from} to ${to} of ${of}`,
  everyone: 'All personas',
  pains: 'What hurts most',
  actions: 'What we do about it',
  /** Names of the parts where they are listed. */
  parts: {
    overview: 'The whole map',
    stage: (title: string) => `Stage: ${title}`,
    curve: (name: string) => `Emotion curve: ${name}`,
    pains: 'The worst pain points',
    actions: 'The actions',
    board: (title: string) => `View: ${title}`,
  },
  touchpoints: (touchpoints: number) => count(touchpoints, 'touchpoint', 'touchpoints'),
  painPoints: (pains: number) => count(pains, 'pain point', 'pain points'),
  opportunities: (actions: number) => count(actions, 'opportunity', 'opportunities'),
  onAverage: (score: string) => `${score} on average`,
  best: 'Best moment',
  worst: 'Worst moment',
  reasons: { peak: 'Peak', valley: 'Valley', end: 'The end', pain: 'Severe pain point' },
  curveOf: (name: string, best: string, worst: string) =>
    `Emotion curve of ${name}. Best moment: ${best}. Worst moment: ${worst}.`,
  votes: (votes: number) => count(votes, 'vote', 'votes'),
  severity: (level: number) => `Severity ${level} of 5`,
  touches: (percent: string) => `touches ${percent}`,
  others: (others: number) => count(others, 'more on the map', 'more on the map'),
  noOwner: 'Nobody yet',
  noDate: 'No date yet',
  overdue: 'Overdue',
  answers: (pain: string) => `Answers: ${pain}`,

  story: {
    help: 'What is told, and in which order. Drag a part, or move it with Alt and the arrow keys.',
    told: (part: string) => `Tell ${part}`,
    up: (part: string) => `Move ${part} earlier`,
    down: (part: string) => `Move ${part} later`,
    notes: (part: string) => `Speaker notes for ${part}`,
    notesHint: 'What you want to say here',
    present: 'Present',
  },

  views: {
    dialog: 'Views',
    save: 'Save this view',
    name: 'Name',
    saveButton: 'Save',
    help: 'Keeps the lens, the filter, the hidden lanes and personas, and what is in sight.',
    none: 'No view yet. Choose a lens, hide lanes, zoom in: then save how the map looks now.',
    show: (title: string) => `Show ${title}`,
    nameOf: (title: string) => `Name of ${title}`,
    update: (title: string) => `Set ${title} to the present look`,
    up: (title: string) => `Move ${title} up`,
    down: (title: string) => `Move ${title} down`,
    remove: (title: string) => `Remove ${title}`,
    scope: 'View',
    asItIs: 'As on the screen',
    proposed: (number: number) => `View ${number}`,
  },

  elsewhere: {
    bar: 'Presenting in another window',
    refused:
      'The browser did not open the second window. Allow pop-ups for this site, and present again.',
    waiting: 'The other window is opening…',
    gone: 'The other window was closed.',
    stop: 'Stop presenting',
    notes: 'Speaker notes',
    noNotes: 'No notes for this part.',
    timer: (time: string) => `Presenting for ${time}`,
    next: (part: string) => `Next: ${part}`,
    last: 'This is the last part.',
    myView: 'Show my view',
    alone: 'The editing window was closed. This one goes on by itself.',
    fullHint: 'Press F for the full screen.',
  },

  print: {
    failed: (reason: string) => `The pages could not be made: ${reason}`,
    tooMany: 'There are too many pages to print. Choose a larger paper in the PDF dialog.',
  },
}
