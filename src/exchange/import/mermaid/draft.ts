import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Prepared } from './prepare'
import { type Clerk, withHash } from './report'
import type { Statement } from './statements'
import { looksLikeTask, peopleIn, readScore, readTask } from './task'

/** A task as it was read, before the scale of the scores is known. */
export type TaskDraft = {
  readonly line: number
  readonly name: string
  readonly people: readonly string[]
  /** As written. */
  readonly score: string
  readonly mark: number | undefined
  /** The best mark there is, where it is written with it: "4/10". */
  readonly best?: number | undefined
}

export type SectionDraft = { readonly title: string; readonly tasks: TaskDraft[] }

export type Draft = {
  readonly title: string
  readonly scenario: string
  readonly sections: readonly SectionDraft[]
}

/** What a diagram says, in order. What was read otherwise than Mermaid reads it is told. */
export function draftOf(
  statements: Iterable<Statement>,
  front: Prepared['title'],
  words: ExchangeWords,
  clerk: Clerk,
): Draft {
  const said = words.mermaid.read
  const sections: SectionDraft[] = []
  let title = front && { ...front, isOwn: false }
  let scenario: { text: string; line: number } | undefined
  let accTitle: { text: string; line: number } | undefined
  const addTask = (task: TaskDraft) => {
    if (sections.length === 0) {
      clerk.say('made', task.line, said.untitledStage)
      sections.push({ title: '', tasks: [] })
    }
    sections.at(-1)!.tasks.push(task)
  }
  for (const { type, text, data, comment, line, isEmpty } of statements) {
    if (isEmpty) {
      clerk.say('changed', line, said.emptyKeyword(type))
      continue
    }
    const whole = withHash(data ?? text, comment, line, words, clerk)
    switch (type) {
      case 'task':
        addTask(taskOf(text, whole, line, words, clerk))
        break
      case 'section':
        sections.push({ title: clerk.read(whole, line), tasks: [] })
        break
      case 'title': {
        const isTask = looksLikeTask(whole) && (sections.length > 0 || title?.isOwn)
        if (isTask) {
          const colon = whole.indexOf(':')
          const name = `${TITLE} ${whole.slice(0, colon).trim()}`
          addTask(taskOf(name, whole.slice(colon), line, words, clerk))
          clerk.say('changed', line, said.titleTask(clerk.read(name, line)))
          break
        }
        if (title?.text) clerk.say('skipped', title.line, said.otherTitle(title.text))
        title = { text: clerk.read(whole, line), line, isOwn: true }
        break
      }
      case 'accTitle':
        accTitle = { text: clerk.read(whole, line), line }
        break
      case 'accDescr':
        if (scenario) clerk.say('skipped', scenario.line, said.otherDescription(scenario.text))
        scenario = { text: paragraphs(whole, line, clerk), line }
        break
      case 'hidden':
        clerk.say('skipped', line, said.hidden(clerk.read(whole, line)))
    }
  }
  if (scenario?.text) clerk.say('read', scenario.line, said.scenario)
  const isNamed = Boolean(title?.text)
  if (accTitle?.text && isNamed && accTitle.text !== title!.text)
    clerk.say('skipped', accTitle.line, said.accTitle(accTitle.text))
  return {
    title: (isNamed ? title!.text : accTitle?.text) ?? '',
    scenario: scenario?.text ?? '',
    sections,
  }
}

/** Mermaid's keyword, which a task's name began with. */
const TITLE = 'Title'

function taskOf(
  name: string,
  data: string,
  line: number,
  words: ExchangeWords,
  clerk: Clerk,
): TaskDraft {
  const said = words.mermaid.read
  const task = readTask(name, data)
  const read = clerk.read(task.name, line)
  const score = clerk.read(task.score, line)
  const { value: mark, written, best } = readScore(score)
  if (task.hasColon) clerk.say('changed', line, said.colon(read))
  if (task.rest !== '') clerk.say('skipped', line, said.dropped(clerk.read(task.rest, line)))
  if (written) clerk.say('changed', line, said[written](score))
  const people = peopleIn(task.people).map((person) => clerk.read(person, line))
  return { line, name: read, people: [...new Set(people)], score, mark, best }
}

/** A description on several lines, each without the spaces that set it in. */
function paragraphs(text: string, line: number, clerk: Clerk): string {
  const lines = text.split('\n').map((each) => clerk.read(each, line))
  return lines.join('\n').trim()
}
