import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The outline: a map as notes are typed. */
export const outline = {
  heading: 'An outline, as typed in notes',
  signs: {
    stage: 'a line of its own: a stage',
    touchpoint: 'set in below it: a touchpoint',
    score: 'at a line’s end: emotion, −2 to +2',
    pain: 'a pain point',
    thought: 'a thought',
    opportunity: 'an opportunity',
    persona: 'at a line’s end: a persona',
    channel: 'at a line’s end: a channel',
  },
  example: {
    stage: 'Purchase',
    touchpoint: 'Pay online',
    pain: 'Card refused twice',
    thought: 'Did it go through?',
    opportunity: 'Say why it failed',
    persona: 'Camille',
    channel: 'phone',
  },
  listHint: 'Lists with - or 1. and headings with # work too.',
  made: (stages: number, touchpoints: number, others: number) =>
    `${count(stages, 'stage', 'stages')}, ${count(touchpoints, 'touchpoint', 'touchpoints')} and ${count(others, 'other card', 'other cards')} were read from an outline.`,
  title: (text: string) => `“${text}” became the map’s title.`,
  noStage: 'What stands before the first stage is in a stage without a title.',
  flat: 'No line is set in below another: all were taken for touchpoints of one stage.',
  deeper: (card: string) => `A line without a sign, set in below “${card}”: it is in its notes.`,
  underStage: (stage: string) =>
    `There is no touchpoint before it: it belongs to all of “${stage}”.`,
  stageScore: (score: string) => `${score}: the emotion of a stage comes from its touchpoints.`,
  stageTags: (tags: string) => `${tags}: only touchpoints and other cards take this.`,
  cardScore: (score: string) => `${score}: only touchpoints have an emotion here.`,
  rounded: (score: string, half: string) => `The score ${score} became ${half}: halves are kept.`,
  outside: (score: string) => `The score ${score} lies outside −2…+2, and was left out.`,
  inTitle: (tags: string) =>
    `${tags} stays in the title: tags stand at a line’s end, a new persona’s name is one word there.`,
  otherScore: (score: string) => `The score ${score} gave way to a later one.`,
  emptySign: (sign: string) => `Nothing stands behind “${sign}”.`,
  tooMany: (limit: number) =>
    `The text has more than ${limit.toLocaleString('en')} lines, the most that are read.`,
}
