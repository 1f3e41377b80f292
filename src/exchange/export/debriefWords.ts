import type { PanelWords } from '@/i18n/panels/panelWords'
import { CAPTURED, type Captured, type Landmark, type NextStep } from '@/insights/debrief/types'
import type { HeldRound } from './heldRounds'

type Words = PanelWords['debrief']

/** How much a map holds of each kind, in a line: "5 stages · 11 touchpoints"; empty for nothing. */
export function capturedInWords(captured: Captured, { things }: Words, locale: string): string {
  return CAPTURED.filter((kind) => captured[kind] > 0)
    .map((kind) => `${captured[kind].toLocaleString(locale)} ${things[kind](captured[kind])}`)
    .join(' · ')
}

/** What makes a moment one that is remembered, without its own name: "Worst · −1.3, annoyed". */
export function landmarkInWords(
  landmark: Landmark,
  words: Words,
  { title, score }: { title(id: string): string; score(score: number): string },
): string {
  const told = [words.landmark[landmark.kind], score(landmark.score)]
  if (landmark.kind === 'fall')
    told.push(words.fallFrom(`${title(landmark.from.cardId)}, ${score(landmark.from.score)}`))
  return told.join(' · ')
}

/** How many gave how many dots in a round; the dots alone where nobody counted people. */
export function givenInWords({ round, dots }: HeldRound, votes: PanelWords['votes']): string {
  return [...(round.ballots > 0 ? [votes.people(round.ballots)] : []), votes.given(dots)].join(
    ' · ',
  )
}

/** A next step as a line of a list. */
export function stepInWords(
  step: NextStep,
  words: Words,
  { title, day }: { title(id: string): string; day(day: string): string },
): string {
  if (step.kind !== 'due') return words.steps[step.kind](step.count)
  const { cardId, owner, due, isOverdue } = step
  const told = `${day(due)} · ${words.dueStep(title(cardId), owner.trim())}`
  return isOverdue ? `${told} (${words.overdue})` : told
}
