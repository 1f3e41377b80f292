import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { toScore } from '@/model/score'
import type { CardPlan, StepPlan } from '../plan'
import type { SectionDraft, TaskDraft } from './draft'
import type { Clerk } from './report'
import { FACES, feltOn, type Scale } from './scale'

/** The face of Mermaid that stands for 0. */
const NEUTRAL = 3

/** A touchpoint for each task, with a score for each person; each is a step of its own. */
export function stepsOf(
  { tasks }: SectionDraft,
  scaleFor: (task: PlacedTask) => Scale,
  placeOf: (person: string) => number,
  words: ExchangeWords,
  clerk: Clerk,
): StepPlan[] {
  const placed = tasks.map((task) => ({ ...task, people: [...new Set(task.people.map(placeOf))] }))
  return mergeSame(placed, words, clerk).map((same) => ({
    cards: [touchpoint(same, scaleFor, words, clerk)],
  }))
}

/** A task whose people are told by their places among the map's personas. */
type PlacedTask = Omit<TaskDraft, 'people'> & { readonly people: readonly number[] }

/**
 * Tasks that stand one below the other under one name, each with people of its own, are what
 * several feel about one thing: a task of Mermaid has one score for all whom it names.
 */
function mergeSame(
  tasks: readonly PlacedTask[],
  words: ExchangeWords,
  clerk: Clerk,
): PlacedTask[][] {
  const groups: { readonly tasks: PlacedTask[]; readonly people: Set<number> }[] = []
  for (const task of tasks) {
    const before = groups.at(-1)
    const isSame =
      before?.tasks[0]?.name === task.name &&
      before.people.size > 0 &&
      task.people.length > 0 &&
      task.people.every((person) => !before.people.has(person))
    if (!isSame) groups.push({ tasks: [task], people: new Set(task.people) })
    else {
      before.tasks.push(task)
      for (const person of task.people) before.people.add(person)
      clerk.say('changed', task.line, words.mermaid.read.merged(task.name))
    }
  }
  return groups.map((group) => group.tasks)
}

function touchpoint(
  tasks: readonly PlacedTask[],
  scaleFor: (task: PlacedTask) => Scale,
  words: ExchangeWords,
  clerk: Clerk,
): CardPlan {
  const scores = new Map<number | 'all', number>()
  const unscored: number[] = []
  for (const task of tasks) {
    const { people } = task
    const score = scoreOf(task, scaleFor, words, clerk)
    if (score === undefined) unscored.push(...people)
    else for (const place of people.length > 0 ? people : ['all' as const]) scores.set(place, score)
  }
  return {
    type: 'touchpoint',
    title: tasks[0]!.name,
    scores,
    ...(unscored.length > 0 && { of: unscored }),
  }
}

function scoreOf(
  task: PlacedTask,
  scaleFor: (task: PlacedTask) => Scale,
  words: ExchangeWords,
  clerk: Clerk,
): number | undefined {
  const said = words.mermaid.read
  const { name, score, mark, line } = task
  if (mark === undefined) {
    clerk.say('skipped', line, said.noScore(name, score))
    return undefined
  }
  const scale = scaleFor(task)
  const felt = feltOn(scale, mark)
  if (felt === undefined) {
    clerk.say('skipped', line, said.outside(name, score, scale.from, scale.to))
    return undefined
  }
  const half = toScore(felt)
  if (scale.to === FACES.to && scale.from === FACES.from && half !== felt)
    clerk.say('changed', line, said.rounded(score, String(half + NEUTRAL)))
  return half
}
