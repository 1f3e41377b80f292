import { pluralOf } from '../../plural'

const count = pluralOf('en')
const are = (number: number, one: string, other: string) =>
  `${count(number, one, other)} ${number === 1 ? 'is' : 'are'} left out.`

const minus = (number: number) => String(number).replace('-', '−')

/** The Mermaid journey, out and in. */
export const mermaid = {
  /** As the menu calls it. */
  title: 'Mermaid journey',
  whose: 'Journey of',
  mean: 'Everybody, on average',
  all: 'Each persona, side by side',
  text: 'Diagram',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  hint: {
    mean: 'One face for each touchpoint: the mean of all personas.',
    all: 'A task of Mermaid has one face. Where personas feel differently, the touchpoint stands once for each.',
    one: 'The touchpoints that concern this persona, with its own scores.',
  },
  notes: {
    scale:
      'Mermaid’s faces go from 1 to 5: −2…+2 is written as 1…5, what lies beyond as the nearest end. Halves stay halves (+0.5 is 3.5).',
    rounded: (scores: number) =>
      `${count(scores, 'score lies', 'scores lie')} between two halves, as means do, and ${scores === 1 ? 'is' : 'are'} written to a hundredth.`,
    unscored: (touchpoints: number) =>
      `${count(touchpoints, 'touchpoint has', 'touchpoints have')} no score: Mermaid needs one, so 3 (neutral) is written, with nobody named.`,
    untitled: (texts: number) =>
      `${count(texts, 'stage or touchpoint has', 'stages or touchpoints have')} no title: Mermaid needs a name, so they are called untitled.`,
    tidied: (texts: number) =>
      `${count(texts, 'text has', 'texts have')} line breaks, signs that cannot be seen or spaces at the ends: they are written as a space, or left out.`,
    renamed: (personas: number) =>
      `${count(personas, 'persona has', 'personas have')} no name, one on several lines or one that another has too: people are told apart by their name alone, so it was changed.`,
    repeated: (touchpoints: number) =>
      `${count(touchpoints, 'touchpoint has', 'touchpoints have')} the title of the one before: read again, they may become one.`,
    tooLong: (signs: number) =>
      `The diagram has more than ${signs.toLocaleString('en')} characters: Mermaid reads it, but draws it only where “maxTextSize” is set higher.`,
    meanOf: (personas: number) =>
      `Scores are the mean of ${count(personas, 'persona', 'personas')}, who are not named.`,
    otherPersonas: (personas: number) => are(personas, 'other persona', 'other personas'),
    ofOthers: (touchpoints: number) =>
      are(touchpoints, 'touchpoint of other personas', 'touchpoints of other personas'),
    misplaced: (touchpoints: number) =>
      are(touchpoints, 'touchpoint outside every stage', 'touchpoints outside every stage'),
    actions: (cards: number) => are(cards, 'action', 'actions'),
    thoughts: (cards: number) => are(cards, 'thought', 'thoughts'),
    pains: (cards: number) => are(cards, 'pain point', 'pain points'),
    opportunities: (cards: number) => are(cards, 'opportunity', 'opportunities'),
    texts: (cards: number) => are(cards, 'text card', 'text cards'),
    images: (cards: number) => are(cards, 'image', 'images'),
    kpis: (measurements: number) => are(measurements, 'KPI value', 'KPI values'),
    evidence: (pieces: number) => are(pieces, 'piece of evidence', 'pieces of evidence'),
    proofs: (proofs: number) =>
      are(proofs, 'KPI that proves an opportunity', 'KPIs that prove an opportunity'),
    dismissals: (dismissals: number) =>
      are(dismissals, 'dismissed finding of the checker', 'dismissed findings of the checker'),
    stickies: (notes: number) => are(notes, 'note', 'notes'),
    rounds: (rounds: number) => are(rounds, 'round of votes', 'rounds of votes'),
    agenda: (activities: number) =>
      `The workshop’s agenda of ${count(activities, 'activity', 'activities')} is left out.`,
    views: (views: number) => are(views, 'view of the board', 'views of the board'),
    links: (links: number) => are(links, 'link', 'links'),
    stepTitles: (steps: number) => are(steps, 'title of a step', 'titles of steps'),
    details: (touchpoints: number) =>
      `Of ${count(touchpoints, 'touchpoint', 'touchpoints')}, the notes, channels, ratings, answers of surveys or whom it concerns are left out.`,
    stages: (stages: number) =>
      `Of ${count(stages, 'stage', 'stages')}, the notes or the stage’s own scores are left out.`,
    personas: (personas: number) =>
      `Of ${count(personas, 'persona', 'personas')}, everything but the name is left out.`,
    goal: 'The map’s goal and whether it shows the current or the future state are left out.',
    summary: 'The debrief’s summary is left out.',
    layout: 'The steps, lanes and colours of the board are left out.',
  },
  otherDiagram: (keyword: string) =>
    `This is a Mermaid diagram of another kind, “${keyword}”. Only a “journey” can become a map.`,
  read: {
    made: (stages: number, touchpoints: number, personas: number) =>
      `${count(stages, 'stage', 'stages')}, ${count(touchpoints, 'touchpoint', 'touchpoints')} and ${count(personas, 'persona', 'personas')} were read from a Mermaid journey.`,
    scenario: 'The description became the map’s scenario.',
    outsideBlock: (lines: number) =>
      `The Mermaid block in the text was read. Outside it, ${are(lines, 'line', 'lines')}`,
    accTitle: (text: string) => `The title for screen readers, “${text}”, has no place in a map.`,
    config: 'Settings of how Mermaid draws have no place in a map.',
    otherTitle: (text: string) => `“${text}” gave way to a later title, as Mermaid has it.`,
    otherDescription: (text: string) =>
      `The description “${text}” gave way to a later one, as Mermaid has it.`,
    untitledStage: 'Tasks before the first section stand in a stage without a title.',
    colon: (name: string) =>
      `The task was read as “${name}”. Mermaid itself ends the name at the first colon: write #58; for a colon.`,
    titleTask: (name: string) =>
      `“${name}” was read as a task. Mermaid itself takes it for the diagram’s title.`,
    emptyKeyword: (keyword: string) =>
      `Nothing stands behind “${keyword}”, and the next line was read by itself. Mermaid takes that line for what is missing.`,
    hash: (text: string) =>
      `“${text}” was read with its #. Mermaid itself leaves out what follows: write #35; for the sign.`,
    afterHash: (text: string) => `“${text}” is a comment to Mermaid, and was left out.`,
    dropped: (text: string) => `“${text}” follows the people, where Mermaid reads nothing more.`,
    hidden: (text: string) => `“${text}” is a comment to Mermaid because of its %%.`,
    entity: (name: string) => `“${name}” is no sign that is known, and stands as it is.`,
    merged: (name: string) =>
      `“${name}” stands several times with different people, and became one touchpoint with a score for each.`,
    alike: (name: string, first: string) =>
      `“${name}” was taken for the same persona as “${first}”.`,
    comma: (score: string) => `The score “${score}” was read as a decimal.`,
    outOf: (score: string) => `The score “${score}” was read on the scale that it tells.`,
    noScore: (name: string, score: string) => `“${score}” is not a score: “${name}” has none.`,
    outside: (name: string, score: string, from: number, to: number) =>
      `The score ${score} lies outside ${minus(from)}…${minus(to)}: “${name}” has none.`,
    rounded: (score: string, half: string) => `The score ${score} became ${half}: halves are kept.`,
    scale: (from: number, to: number) =>
      `All scores lie between ${minus(from)} and ${minus(to)}: they were taken as that scale and set on −2…+2, in halves.`,
  },
  refused: {
    notJourney: 'The text does not begin with “journey”, as a Mermaid journey does.',
    capitals: (written: string) =>
      `Mermaid reads “journey” in small letters only, and not “${written}”.`,
    frontMatter: 'The settings at the top begin with --- but do not end with it.',
    yaml: 'The settings at the top are not the YAML that Mermaid reads there. Put a text with a colon or a # into quotes, and set in by spaces.',
    noScore: (name: string) =>
      `“${name}” has no score. A task is written “name: score: people”, on one line.`,
    hash: (name: string) =>
      `“${name}” has no score, because # begins a comment there and Mermaid leaves out the rest of the line. Write #35; for the sign.`,
    noName: 'A colon stands without a task’s name before it; a section’s name has none.',
    journeyAgain:
      'A line begins with “journey”, which Mermaid takes for the beginning of a diagram.',
    sign: (sign: string) => `Mermaid does not accept “${sign}” here.`,
    braces: 'The description’s { has no } after it.',
  },
}
