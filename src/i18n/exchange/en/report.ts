import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** The Markdown report. */
export const report = {
  /** Between a label and what it labels. */
  colon: ':',
  written: (day: string) => `Written on ${day} with Parcours.`,
  journey: 'The journey',
  stages: 'Stage by stage',
  stage: 'Stage',
  stageEmotion: (score: string, isMean: boolean) =>
    isMean ? `Emotion: ${score} (mean of its touchpoints)` : `Emotion: ${score}`,
  noTouchpoint: 'No touchpoint yet.',
  moment: 'Step',
  wholeStage: 'Whole stage',
  channels: 'Channels',
  mean: 'Mean',
  measured: 'Measured',
  answers: (who: string, score: string, answers: number) =>
    `${who} ${score} (${count(answers, 'answer', 'answers')})`,
  at: (touchpoints: string) => `at ${touchpoints}`,
  decision: 'Part in the decision',
  pains: 'Pain points by priority',
  hits: 'Touchpoints',
  share: 'Customers touched',
  priority: 'Priority',
  cause: 'Cause',
  breaks: 'Pillars broken',
  answeredBy: 'Answered by',
  quadrant: 'Kind',
  overdue: 'overdue',
  answersPains: 'Answers',
  proofs: 'Shown by',
  where: 'Measured at',
  population: 'Of whom',
  value: 'Value',
  date: 'Date',
  period: (from: string, to: string) => `${from} to ${to}`,
  target: 'Target',
  standing: 'Standing',
  standings: { met: 'on target', near: 'near', missed: 'missed' },
  trend: 'Trend',
  about: 'About',
  voters: 'People',
  dots: 'Dots',
  notes: {
    layout: 'The board’s layout is left out: lanes and their titles, colours and where notes lie.',
    stepTitles: (steps: number) =>
      `${count(steps, 'title of a step without touchpoints is', 'titles of steps without touchpoints are')} left out.`,
    images: (images: number) =>
      `${count(images, 'picture is', 'pictures are')} named, but not shown.`,
    raw: (values: number) =>
      `Of ${count(values, 'KPI value', 'KPI values')}, the result is told without the figures or answers behind it.`,
    dismissals: (dismissals: number) =>
      `${count(dismissals, 'dismissed finding', 'dismissed findings')} of the checker ${dismissals === 1 ? 'is' : 'are'} left out.`,
    openRounds: (rounds: number) =>
      `${count(rounds, 'open round of votes is', 'open rounds of votes are')} left out: only a closed one is told.`,
    agenda: (activities: number) =>
      `The workshop’s agenda of ${count(activities, 'activity', 'activities')} is left out.`,
    views: (views: number) =>
      `${count(views, 'view', 'views')} of the board ${views === 1 ? 'is' : 'are'} left out.`,
    text: 'Line breaks in titles became spaces. The diagram shows the mean of all personas as 1…5; each one’s own emotion is in the tables.',
  },
}
