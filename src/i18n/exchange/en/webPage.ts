import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The dialog of a web page, and the words in the page itself. */
export const webPage = {
  dialog: 'Web page',
  colours: 'Colours',
  themes: { system: 'Reader’s own', light: 'Light', dark: 'Dark' },
  goesAlong: 'Goes along',
  notes: 'Notes, goal and stickies',
  evidence: 'Evidence',
  owners: 'Owners and due dates',
  leftOut: 'What is switched off is not in the file at all.',
  summary: 'One file, read in any browser, offline too',
  noPicture: (pictures: number) =>
    `${count(pictures, 'picture is', 'pictures are')} not on this device, and so not in the page.`,
  notHeld: (things: string) => `The page does not hold ${things}.`,

  mapInWords: 'The map in words',
  asText: 'Read as text',
  asMap: 'Show the map',
  present: 'Present',
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave',
  slide: 'Slide',
  everyone: 'All personas',
  noStages: 'This map has no stages yet.',
  steps: 'Steps',
  emotion: 'Emotion',
  ofFive: (level: number) => `${level} of 5`,
  values: 'Values',
  link: 'Source',
  touchpoints: (touchpoints: number) => count(touchpoints, 'touchpoint', 'touchpoints'),
  pains: (pains: number) => count(pains, 'pain point', 'pain points'),
  votes: (votes: number) => count(votes, 'vote', 'votes'),
  best: (score: string, place: string) => `Best: ${place} (${score})`,
  worst: (score: string, place: string) => `Worst: ${place} (${score})`,
  meanOf: (score: string) => `${score} on average`,
  worstPains: 'What hurts most',
  actions: 'What to do about it',
  answers: (pain: string) => `Answers: ${pain}`,
}
