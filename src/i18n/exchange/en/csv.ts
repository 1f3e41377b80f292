import { pluralOf } from '../../plural'

const count = pluralOf('en')
const list = new Intl.ListFormat('en')

/** What a table of one row a card cannot hold. */
export const csv = {
  notHeld: (things: readonly string[]) =>
    `The table has one row a card, and so does not hold ${list.format(things)}.`,
  things: {
    aboutMap: (_maps: number) => 'the map’s scenario, goal, summary and state',
    emptyPlaces: (places: number) =>
      count(places, 'stage or step without cards', 'stages and steps without cards'),
    stageDetails: (stages: number) => `the notes and scores of ${count(stages, 'stage', 'stages')}`,
    persona: (personas: number) =>
      `the sheets of ${count(personas, 'persona', 'personas')} beyond their names`,
    link: (links: number) => count(links, 'link', 'links'),
    measurement: (values: number) => count(values, 'KPI value', 'KPI values'),
    evidence: (pieces: number) => count(pieces, 'piece of evidence', 'pieces of evidence'),
    proof: (proofs: number) => `${count(proofs, 'KPI', 'KPIs')} that will prove an opportunity`,
    note: (notes: number) => count(notes, 'note', 'notes'),
    pictures: (pictures: number) => count(pictures, 'picture', 'pictures'),
    round: (rounds: number) =>
      `${count(rounds, 'round of votes', 'rounds of votes')} apart from the sums`,
    activity: (activities: number) => `an agenda of ${count(activities, 'activity', 'activities')}`,
    view: (views: number) => count(views, 'view', 'views'),
    measured: (cards: number) => `the measured emotion of ${count(cards, 'card', 'cards')}`,
  },
}
