import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The PowerPoint deck: its dialog, and the words on its slides. */
export const deck = {
  title: 'PowerPoint deck',
  slides: 'Slides',
  kinds: {
    title: 'Title',
    map: 'Whole map',
    insights: 'Insights',
    stages: 'A slide for each stage',
    personas: 'Personas',
    pains: 'Pain points',
    opportunities: 'Opportunities',
    kpis: 'KPIs',
    debrief: 'Debrief',
    sources: 'Sources',
  },
  format: 'Format',
  theme: 'Colours',
  noSlide: 'Choose at least one kind of slide.',
  count: (slides: number) => count(slides, 'kind of slide', 'kinds of slides'),
  smallMap: (points: string) =>
    `On the slide with the whole map, the cards’ text is ${points} points: to read it, enlarge the view, or use the slides for each stage.`,
  cutTexts: (texts: number) =>
    count(
      texts,
      'text is longer than its place and goes on in the speaker notes.',
      'texts are longer than their place and go on in the speaker notes.',
    ),
  notHeld: (things: string) => `The deck does not hold ${things}.`,

  journeyMap: 'Customer journey map',
  stageOf: (stage: number, stages: number) => `Stage ${stage} of ${stages}`,
  meanScore: 'Mean of its touchpoints',
  mean: 'All, on average',
  persona: 'Persona',
  insightsTitle: 'Where the journey is won and lost',
  painsTitle: 'What hurts, the most pressing first',
  opportunitiesTitle: 'What to do, the most good for the least effort first',
  kpisTitle: 'What is measured, and how it stands',
  debriefTitle: 'What the workshop came to',
  debriefVotesTitle: 'What the team voted for',
  debriefActionsTitle: 'Who does what by when',
  debriefNotesTitle: 'What is still open',
  place: 'Place',
  sourcesTitle: 'What the map rests on',
  about: 'About',
  said: (source: string, sentence: string) => `${source}: ${sentence}`,
}
