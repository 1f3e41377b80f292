import type { PersonaId } from '@/model/records/persona'
import { readDay } from './days'
import { type Destination, type Plan, stageOfNew } from './plan'
import type { QuestionUse } from './questions'
import { readScore } from './score'
import {
  columnFor,
  columnTitle,
  labelsIn,
  type Shape,
  scoreColumns,
  titleKey,
  touchpointLabels,
} from './shape'
import { cellAt, type Table } from './table'

/** Something that answers are about. */
export type Subject = {
  readonly destination: Destination
  /** What it is called in the file: the title of a touchpoint that is to be made. */
  readonly text: string
}

/** What a row says in one respect: an index of a list, or why it says nothing. */
export type RowReader = (row: number) => number
/** What stands there leads nowhere. */
const NOWHERE = -1
/** Nothing stands there. */
export const MISSING = -2

/** The questions of a plan as one list, and which of them a column of scores answers in a row. */
export function readQuestions({ table, shape, uses }: Plan) {
  const keys = [...uses.keys()]
  const indexes = new Map(keys.map((key, index) => [key, index]))
  return {
    list: keys.map((key): QuestionUse => uses.get(key)!),
    at: (scores: number) => readerOf(table, shape, 'question', scores, indexes),
  }
}

/**
 * The subjects of a plan as one list, and which of them a column of scores is about in a row. Names
 * that go to the same place are one subject.
 */
export function readSubjects({ table, shape, destinations }: Plan) {
  const list: Subject[] = []
  const identities = new Map<string, number>()
  const indexes = new Map<string, number>()
  for (const { key, text } of touchpointLabels(table, shape)) {
    const destination = destinations.get(key)
    if (!destination) continue
    const identity = stageOfNew(destination) ? `${destination} ${key}` : destination
    const index = identities.get(identity) ?? list.push({ destination, text }) - 1
    identities.set(identity, index)
    indexes.set(key, index)
  }
  const column = columnFor(shape, 'touchpoint')
  return {
    list,
    at: (scores: number) => readerOf(table, shape, 'touchpoint', scores, indexes),
    /** What the row itself calls it. */
    textAt: (row: number, scores: number) =>
      column === undefined ? columnTitle(table, shape, scores) : cellAt(table, row, column),
  }
}

/** The personas of a plan, the first being nobody in particular, and whose a row is. */
export function readPersonas({ table, shape, personas }: Plan) {
  const list: (PersonaId | null)[] = [null, ...new Set(personas.values())]
  const indexes = [...personas].map(([key, id]) => [key, list.indexOf(id)] as const)
  return { list, at: optionalReader(table, shape, 'persona', new Map(indexes)) }
}

/** The channels of a plan, ours where the name is known, the first being none. */
export function readChannels({ table, shape, channels }: Plan) {
  const list = ['']
  const column = columnFor(shape, 'channel')
  const labels = column === undefined ? [] : labelsIn(table, shape, column).list
  const indexes = labels.map(({ key, text }) => {
    const channel = channels.get(key) ?? text
    const known = list.indexOf(channel)
    return [key, known < 0 ? list.push(channel) - 1 : known] as const
  })
  return { list, at: optionalReader(table, shape, 'channel', new Map(indexes)) }
}

/** The day of each row: empty where none stands there, nothing where what stands there is none. */
export function readDays({ table, shape, order, day }: Plan) {
  const column = columnFor(shape, 'date')
  if (column === undefined) return { isDated: false, at: () => day, textAt: () => '' }
  const { codes, values } = table.columns[column]!
  const days = values.map((text) => (text === '' ? '' : readDay(text, order)))
  return {
    isDated: true,
    at: (row: number): string | undefined => days[codes[row]!],
    textAt: (row: number) => values[codes[row]!]!,
  }
}

/** The columns of scores, with the number that a row gives in each: NaN where it gives none. */
export function readScores({ table, shape }: Plan) {
  return scoreColumns(shape).map((column) => {
    const { codes, values } = table.columns[column]!
    const scores = values.map((text) => readScore(text) ?? Number.NaN)
    return {
      column,
      at: (row: number) => scores[codes[row]!]!,
      textAt: (row: number) => values[codes[row]!]!,
    }
  })
}

/** By the names in the column of a role; without one, by the title of the column of scores. */
function readerOf(
  table: Table,
  shape: Shape,
  role: 'question' | 'touchpoint',
  scores: number,
  indexes: ReadonlyMap<string, number>,
): RowReader {
  const indexOf = (key: string) => indexes.get(key) ?? NOWHERE
  const column = columnFor(shape, role)
  if (column === undefined) {
    const index = indexOf(titleKey(columnTitle(table, shape, scores)))
    return () => index
  }
  const { codes } = table.columns[column]!
  const ofCode = labelsIn(table, shape, column).keys.map((key) => (key ? indexOf(key) : MISSING))
  return (row) => ofCode[codes[row]!]!
}

/** By the names in the column of a role; the first of the list where it says nothing known. */
function optionalReader(
  table: Table,
  shape: Shape,
  role: 'persona' | 'channel',
  indexes: ReadonlyMap<string, number>,
): RowReader {
  const column = columnFor(shape, role)
  if (column === undefined) return () => 0
  const { codes } = table.columns[column]!
  const ofCode = labelsIn(table, shape, column).keys.map((key) => indexes.get(key) ?? 0)
  return (row) => ofCode[codes[row]!]!
}
