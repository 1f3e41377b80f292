import { pluralOf } from '../plural'
import { cardTypes } from './kinds'

const count = pluralOf('en')

export const board = {
  region: 'Journey map',
  untitledMap: 'Untitled map',
  untitledStage: 'Untitled stage',
  untitled: 'Untitled',
  step: (index: number) => `step ${index}`,
  stage: (title: string) => `Stage: ${title}`,
  lane: (title: string) => `Lane: ${title}`,
  card: (type: keyof typeof cardTypes, title: string) => `${cardTypes[type]}: ${title}`,
  noteLabel: (title: string) => `Note: ${title}`,
  emotionOf: (persona: string, touchpoint: string) => `Emotion of ${persona} at ${touchpoint}`,
  everyone: 'everyone',
  mean: 'all personas, on average',
  notScored: 'not scored yet',
  scale: {
    best: 'Delighted',
    middle: 'Neutral',
    worst: 'Frustrated',
    felt: 'felt',
    measured: 'measured',
  },
  measured: (score: string, answers: number, spread: string) =>
    `measured ${score}, ${count(answers, 'answer', 'answers')}, spread ${spread}`,
  notMeasured: 'not measured yet',
  faces: {
    [-2]: 'Frustrated',
    [-1]: 'Annoyed',
    0: 'Neutral',
    1: 'Pleased',
    2: 'Delighted',
  } as Record<-2 | -1 | 0 | 1 | 2, string>,
  quote: (text: string) => `“${text}”`,
  rating: (impact: number | null, effort: number | null) =>
    [impact === null ? '' : `Impact ${impact}`, effort === null ? '' : `Effort ${effort}`]
      .filter((part) => part !== '')
      .join('\n'),
  addStage: 'Add stage',
  addLane: 'Add lane',
  addTouchpointTo: (stage: string) => `Add touchpoint to ${stage}`,
  addCardTo: (type: keyof typeof cardTypes, place: string) =>
    `Add ${cardTypes[type].toLowerCase()} to ${place}`,
  addFirstTouchpoint: 'Add a touchpoint',
  usualTouchpoints: 'Usual touchpoints',
  measure: (place: string) => `Measure ${place} with a KPI`,
  typeHere: 'Type here',
  collapse: 'Collapse',
  expandLane: (title: string) => `Expand ${title}`,
  emptyHint: 'Add a stage to begin: a phase of what the customer goes through.',
  linkHint: 'Choose the card that the arrow points to. Escape cancels.',
  emptyNoteHint: 'Write a note',
  lanesHidden: (lanes: number) =>
    lanes === 0 ? 'All lanes are shown' : `${count(lanes, 'lane', 'lanes')} hidden`,
}

export const lens = {
  menu: 'Lens',
  none: 'No lens',
  names: {
    emotion: 'Emotion',
    evidence: 'Evidence',
    kpi: 'KPIs to target',
    'pillar:integrity': 'Integrity',
    'pillar:resolution': 'Resolution',
    'pillar:expectations': 'Expectations',
    'pillar:timeAndEffort': 'Time and effort',
    'pillar:personalisation': 'Personalisation',
    'pillar:empathy': 'Empathy',
  },
  pillarGroup: 'Pillars',
  research: {
    assumption: 'Assumption',
    partly: 'Partly researched',
    researched: 'Researched',
  },
  ratings: ['very poor', 'poor', 'fair', 'good', 'very good'] as readonly string[],
  broken: 'Breaks it',
  noTarget: 'No target',
  others: (cards: number) => count(cards, 'other card', 'other cards'),
  away: (cards: number) => `${count(cards, 'card', 'cards')} in collapsed or hidden lanes`,
  legend: (lens: string) => `Legend: ${lens}`,
  said: (lens: string, step: string) => `${lens}: ${step}`,
  off: 'Take the lens away',
  share: (percent: number) => `${percent}% researched`,
  filters: {
    assumption: 'Assumptions only',
    partly: 'Not fully researched only',
    researched: 'Every card',
  },
  some: (cards: number, all: number) => `${cards} of ${all}`,
  showAll: 'Show all cards',
}

export const views = {
  menu: 'Views',
  edit: 'Edit the views',
  lanes: 'Lanes on the board',
}

export const announce = {
  moved: (title: string, place: string) => `${title} moved to ${place}`,
  alreadyThere: (title: string, place: string) => `${title} is already at ${place}`,
  added: (what: string) => `${what} added`,
  removed: (what: string) => `${what} removed`,
  linked: (from: string, to: string) => `${from} linked to ${to}`,
  restored: (name: string) => `Restored: ${name}`,
  scored: (title: string, score: string, face: string) => `${title}: ${score}, ${face}`,
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Redone: ${what}`,
  lens: (name: string) => `Lens: ${name}`,
  cards: (cards: number) => count(cards, 'card', 'cards'),
  view: (name: string) => `View: ${name}`,
  items: (things: number) => count(things, 'item', 'items'),
  parked: (what: string) => `${what} parked`,
  parkedAt: (title: string, place: number, all: number) => `${title}: ${place} of ${all}`,
  pasted: (cards: number, place: string) => `${count(cards, 'card', 'cards')} pasted: ${place}`,
}
