import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** What of a map a file may lack, as it is called within a sentence. */
export const things = {
  aboutMap: (_maps: number) => 'the map’s scenario, goal, summary and state',
  emptyPlaces: (places: number) =>
    count(places, 'stage or step without cards', 'stages and steps without cards'),
  emptyLanes: (lanes: number) => `the ${count(lanes, 'title', 'titles')} of lanes without cards`,
  stageDetails: (stages: number) => `the notes and scores of ${count(stages, 'stage', 'stages')}`,
  stepTitles: (steps: number) =>
    steps === 1 ? 'the title of 1 step' : `the titles of ${count(steps, 'step', 'steps')}`,
  persona: (personas: number) =>
    `the sheets of ${count(personas, 'persona', 'personas')} beyond their names`,
  link: (links: number) => count(links, 'link', 'links'),
  measurement: (values: number) => count(values, 'KPI value', 'KPI values'),
  figures: (values: number) =>
    `figures and answers behind ${count(values, 'KPI value', 'KPI values')}`,
  earlierValues: (values: number) => count(values, 'earlier KPI value', 'earlier KPI values'),
  evidence: (pieces: number) => count(pieces, 'piece of evidence', 'pieces of evidence'),
  proof: (proofs: number) => `${count(proofs, 'KPI', 'KPIs')} that will prove an opportunity`,
  note: (notes: number) => count(notes, 'note', 'notes'),
  pictures: (pictures: number) => count(pictures, 'picture', 'pictures'),
  pillars: (cards: number) => `the experience pillars of ${count(cards, 'card', 'cards')}`,
  research: (cards: number) =>
    `what was set by hand of how well founded ${count(cards, 'card is', 'cards are')}`,
  measured: (cards: number) => `the measured emotion of ${count(cards, 'card', 'cards')}`,
  roundSums: (rounds: number) =>
    `${count(rounds, 'round of votes', 'rounds of votes')} apart from the sums`,
  openRound: (rounds: number) => count(rounds, 'open round of votes', 'open rounds of votes'),
  activity: (activities: number) => `an agenda of ${count(activities, 'activity', 'activities')}`,
  view: (views: number) => count(views, 'view', 'views'),
  dismissal: (dismissals: number) =>
    count(dismissals, 'dismissed finding of the checker', 'dismissed findings of the checker'),
}
