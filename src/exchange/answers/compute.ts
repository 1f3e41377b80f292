import { misfitOf } from '@/kpi/scale'
import {
  MISSING,
  readChannels,
  readDays,
  readPersonas,
  readQuestions,
  readScores,
  readSubjects,
} from './codes'
import { type AnswerGroup, type Finding, findingsOf, type Period } from './findings'
import { isStage, type Plan } from './plan'
import { firstRow } from './shape'
import { gatherSkips, type SkipGroup, type SkipReason } from './skips'

/** What comes of a plan; nothing of it is in the map yet. */
export type Outcome = {
  /** Rows that hold anything; those are used of which at least one answer is. */
  readonly rows: { readonly read: number; readonly used: number; readonly skipped: number }
  /** How many answers are used; a row holds several where each question is a column. */
  readonly answers: number
  readonly skips: readonly SkipGroup[]
  /** What is found out about each subject that has answers. */
  readonly findings: readonly Finding[]
}

/** Reads all rows by a plan: what they make, which are not used, and why. */
export function computeOutcome(plan: Plan): Outcome {
  const { table, shape } = plan
  const skips = gatherSkips()
  const answers = answersOf(plan)
  let [read, used, count] = [0, 0, 0]
  for (let row = firstRow(shape); row < table.rowCount; row++) {
    if (table.columns.every(({ codes }) => codes[row] === 0)) continue
    const usedHere = answers.take(row, (reason, ...rest) => skips.add(reason, row, ...rest))
    read++
    count += usedHere
    if (usedHere > 0) used++
  }
  const { groups, period } = answers.all()
  const { breakdown } = plan
  const uses = [...plan.uses.values()]
  return {
    rows: { read, used, skipped: read - used },
    answers: count,
    skips: skips.groups(),
    findings: findingsOf(groups, { uses, breakdown, period }),
  }
}

type AddSkip = (reason: SkipReason, text?: string, ends?: { from: number; to: number }) => void

/** Takes the answers of one row after the other, and gathers those to one question that belong together. */
function answersOf(plan: Plan) {
  const questions = readQuestions(plan)
  const subjects = readSubjects(plan)
  const personas = readPersonas(plan)
  const channels = readChannels(plan)
  const days = readDays(plan)
  const isMonthly = days.isDated && plan.trend === 'months'
  const groups = new Map<string, AnswerGroup>()
  let period: Period = { from: '', to: '' }
  const columns = readScores(plan).map((scores) => ({
    scores,
    subjectAt: subjects.at(scores.column),
    questionAt: questions.at(scores.column),
  }))

  function groupOf(row: number, subject: number, question: number, day: string): AnswerGroup {
    const [persona, channel] = [personas.at(row), channels.at(row)]
    const month = isMonthly ? day.slice(0, 7) : ''
    const key = `${subject} ${question} ${persona} ${channel} ${month}`
    let group = groups.get(key)
    if (!group) {
      group = {
        subject: subjects.list[subject]!,
        question,
        personaId: personas.list[persona]!,
        channel: channels.list[channel]!,
        month,
        tally: new Map(),
      }
      groups.set(key, group)
    }
    return group
  }

  return {
    /** How many answers of a row are used; the others are told why not. */
    take(row: number, skip: AddSkip): number {
      let [taken, given] = [0, 0]
      for (const { scores, subjectAt, questionAt } of columns) {
        const text = scores.textAt(row)
        if (text === '') continue
        given++
        const [subjectIndex, questionIndex] = [subjectAt(row), questionAt(row)]
        const subject = subjects.list[subjectIndex]
        const use = questions.list[questionIndex]
        const score = scores.at(row)
        const misfit = use && misfitOf(score, use.scale)
        const day = days.at(row)
        if (subjectIndex === MISSING) skip('noTouchpoint')
        else if (!subject) skip('leftOut', subjects.textAt(row, scores.column))
        else if (questionIndex === MISSING) skip('noQuestion')
        else if (!use || !(use.isEmotion || use.kpi)) skip('notUsed')
        else if (Number.isNaN(score)) skip('notANumber', text)
        else if (misfit) skip(misfit, text, { from: use.scale.from, to: use.scale.to })
        else if (day === undefined) skip('badDate', days.textAt(row))
        else if (day === '' && isMonthly) skip('noDate')
        else if (!use.kpi && isStage(subject.destination)) skip('noEmotionHere', subject.text)
        else {
          const { tally } = groupOf(row, subjectIndex, questionIndex, day)
          tally.set(score, (tally.get(score) ?? 0) + 1)
          period = spanning(period, day)
          taken++
        }
      }
      if (given === 0) skip('noScore')
      return taken
    },
    /** All that was taken, and from the first day to the last. */
    all: () => ({ groups: [...groups.values()], period }),
  }
}

function spanning({ from, to }: Period, day: string): Period {
  if (day === '') return { from, to }
  return { from: from === '' || day < from ? day : from, to: day > to ? day : to }
}
