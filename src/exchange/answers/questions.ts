import { CATALOGUE } from '@/kpi/catalogue'
import type { AnswerScale } from '@/kpi/definition'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import type { LibraryDocument } from '@/model/document'
import { plainName } from './names'
import { type Distribution, likeliestScale, scalesFor, shareOn } from './scales'
import { readScore } from './score'
import {
  columnFor,
  columnTitle,
  firstRow,
  labelsIn,
  type Shape,
  scoreColumns,
  titleKey,
} from './shape'
import type { Table } from './table'

/** A question of the file, and the answers to it. */
export type Question = {
  readonly key: string
  readonly text: string
  /** How many answers it has, those that are no numbers included. */
  readonly count: number
  readonly answers: Distribution
}

/** Where the answers to a question go. Neither an emotion nor a KPI: they are not used. */
export type QuestionUse = {
  readonly scale: AnswerScale
  readonly isEmotion: boolean
  readonly kpi: Kpi | null
}

/** The KPIs that raw answers can give: of the catalogue, then the team's own. */
export function kpisOfAnswers(library: Pick<LibraryDocument, 'definition'>): readonly Kpi[] {
  const own = Object.keys(library.definition).flatMap((id) => definitionAt(id, library) ?? [])
  return [...CATALOGUE, ...own].filter(({ scales }) => scales.length > 0)
}

/** The questions of a table, from the one with the most answers to the least. */
export function questionsOf(table: Table, shape: Shape): readonly Question[] {
  const found = new Map<string, { text: string; count: number; answers: Map<number, number> }>()
  const add = (key: string, text: string, cell: string, rows: number) => {
    let question = found.get(key)
    if (!question) {
      question = { text, count: 0, answers: new Map() }
      found.set(key, question)
    }
    const score = readScore(cell)
    if (cell !== '') question.count += rows
    if (score !== undefined) question.answers.set(score, (question.answers.get(score) ?? 0) + rows)
  }
  for (const column of scoreColumns(shape))
    for (const { key, text, code, rows } of pairsOf(table, shape, column))
      add(key, text, table.columns[column]!.values[code]!, rows)
  return [...found]
    .map(([key, question]) => ({ key, ...question }))
    .sort((a, b) => b.count - a.count)
}

type Pair = { key: string; text: string; code: number; rows: number }

/** Each question with each text that answers it in a column, and in how many rows. */
function pairsOf(table: Table, shape: Shape, column: number): readonly Pair[] {
  const { codes, values } = table.columns[column]!
  const title = columnTitle(table, shape, column)
  const asked = columnFor(shape, 'question')
  const questions = asked === undefined ? undefined : table.columns[asked]!
  const { list, keys } = asked === undefined ? TITLED : labelsIn(table, shape, asked)
  const texts = new Map(list.map(({ key, text }) => [key, text]))
  const pairs = new Map<number, Pair>()
  for (let row = firstRow(shape); row < table.rowCount; row++) {
    const code = codes[row]!
    const question = questions ? questions.codes[row]! : 0
    const key = question * values.length + code
    const known = pairs.get(key)
    if (known) known.rows++
    else if (!questions) pairs.set(key, { key: titleKey(title), text: title, code, rows: 1 })
    else if (question > 0) {
      const name = keys[question]!
      pairs.set(key, { key: name, text: texts.get(name) ?? '', code, rows: 1 })
    }
  }
  return [...pairs.values()]
}

const TITLED = { list: [], keys: [] }

/** What a question is about, by its words without accents, and whether it tells how it felt. */
const TOPICS: readonly { readonly kpi: string; readonly words: RegExp; readonly felt: boolean }[] =
  [
    { kpi: 'nps', words: /\bnps\b|recom+[ea]nd|net promoter/, felt: false },
    { kpi: 'csat', words: /\bcsat\b|satisf/, felt: true },
    { kpi: 'ces', words: /\bces\b|\befforts?\b|\beas(y|ier|ily)\b|\bfacil/, felt: false },
    {
      kpi: 'loyaltyIndex',
      words: /\bloyal|\bfidel|buy again|come back|rachet|reviendr/,
      felt: false,
    },
    { kpi: 'employeeEngagement', words: /engage(d|ment)|\bemploye|collaborat/, felt: false },
    { kpi: 'averageRating', words: /\bstars?\b|\betoiles?\b/, felt: true },
  ]
const FEELING = /\bemotion|\bfe(el|lt)|\bmood\b|ressenti|humeur/

/** The share of answers that must lie on a scale for a guess to hold. */
const FITS = 0.9

/**
 * What the answers to a question are most likely for: by its words, else by the scale that they lie
 * on. Satisfaction is a KPI and tells how it felt; on a scale that its KPI does not know, it only
 * tells that. What fits nothing is not used.
 */
export function guessUse({ text, answers }: Question, kpis: readonly Kpi[]): QuestionUse {
  const plain = plainName(text)
  const own = kpis.find(({ id, name }) => isOwn(id) && holds(plain, plainName(name.en)))
  const topic = TOPICS.find(({ words }) => words.test(plain))
  const asked = own ?? kpis.find(({ id }) => id === topic?.kpi)
  if (asked) {
    const use = likeliestUse(answers, asked, own ? false : topic!.felt)
    if (shareOn(answers, use.scale) >= FITS) return use
  }
  const felt = likeliestUse(answers, null, true)
  if (shareOn(answers, felt.scale) < FITS) return { ...felt, isEmotion: false }
  if (asked) return { ...felt, isEmotion: topic?.felt ?? false }
  if (FEELING.test(plain)) return felt
  const usual = kpis.find(({ id }) => id === BY_SCALE[felt.scale.id])
  const use = usual && likeliestUse(answers, usual, usual.id === 'csat')
  return use && shareOn(answers, use.scale) >= FITS ? use : felt
}

/** What a scale is mostly used for, where the words do not say. */
const BY_SCALE: Readonly<Record<string, string>> = { '0-10': 'nps', '1-5': 'csat', '1-7': 'csat' }

/** A use on the scale that fits the answers best; emotions need one that has ends. */
export function likeliestUse(
  answers: Distribution,
  kpi: Kpi | null,
  isEmotion: boolean,
): QuestionUse {
  const scale = likeliestScale(answers, scalesFor(kpi ?? undefined))
  return { scale, kpi, isEmotion: isEmotion && hasEnds(scale) }
}

/** Whether a scale can be laid onto that of emotions. */
export function hasEnds({ from, to }: AnswerScale): boolean {
  return Number.isFinite(to - from) && to > from
}

function isOwn(id: string): boolean {
  return id.startsWith('definition_')
}

function holds(text: string, name: string): boolean {
  return name !== '' && ` ${text} `.includes(` ${name} `)
}
