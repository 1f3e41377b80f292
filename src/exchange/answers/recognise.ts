import { type DayOrder, readDay } from './days'
import { type Candidate, matchNames, plainName } from './names'
import { readScore } from './score'
import type { Role, Shape } from './shape'
import { type Column, cellAt, countsOf, type Table } from './table'

/** What the map knows by name: columns that speak of it are recognised by that. */
export type KnownNames = Readonly<
  Record<'touchpoint' | 'persona' | 'channel', readonly Candidate[]>
>

/** What headers are called, without accents, in English and French. */
const HEADERS: Readonly<Record<Exclude<Role, 'ignore'>, RegExp>> = {
  touchpoint:
    /\b(touch ?points?|points? de contact|etapes?|steps?|stages?|moments?|interactions?)\b/,
  question: /\b(questions?|items?|indicat(or|eur)s?|metrics?|kpis?|intitules?|libelles?)\b/,
  score:
    /\b(scores?|answers?|responses?|reponses?|ratings?|notes?|values?|valeurs?|marks?|nps|csat|ces|satisfaction)\b/,
  date: /\b(dates?|days?|jours?|time|timestamp|horodat(eur|age)|submitted|when|quand)\b/,
  persona: /\b(personas?|profiles?|profils?|segments?|cibles?)\b/,
  channel: /\b(channels?|canal|canaux|devices?)\b/,
}

/** Numbers that are not answers. */
const NO_SCORE =
  /\b(id|ids|identifiant|numero|number|age|annee|year|duree|duration|postal|zip|ref)\b/

/** Whether a header, without accents, says that its column holds scores. */
export function namesScores(header: string): boolean {
  return HEADERS.score.test(header) && !NO_SCORE.test(header)
}

/** How many different texts of a column are looked at. */
const SAMPLE = 200

/** How the table is most likely to be read: by the words of its header, and by what it holds. */
export function recognise(table: Table, known: KnownNames): Shape {
  const start = startOf(table)
  const hasHeader = looksLikeHeader(table, start)
  const found = table.columns.flatMap((column, index) => {
    const header = hasHeader ? plainName(cellAt(table, start, index)) : ''
    const points = pointsOf(column, start + (hasHeader ? 1 : 0), header, known)
    return Object.entries(points).map(([role, points]) => ({ role: role as Role, index, points }))
  })
  const roles = table.columns.map((): Role => 'ignore')
  const taken = new Set<Role>()
  for (const { role, index, points } of found.sort((a, b) => b.points - a.points)) {
    if (points < ENOUGH || taken.has(role) || roles[index] !== 'ignore') continue
    roles[index] = role
    taken.add(role)
  }
  // Without a column of questions, each further column of scores is one.
  if (!taken.has('question'))
    for (const { role, index, points } of found)
      if (role === 'score' && points >= ENOUGH && roles[index] === 'ignore') roles[index] = 'score'
  return { start, hasHeader, roles }
}

/** What it takes to be sure enough of a role. */
const ENOUGH = 1.5

/** How well each role fits a column, by its header (2 points) and by what it holds (2 at most). */
function pointsOf(
  column: Column,
  first: number,
  header: string,
  known: KnownNames,
): Partial<Record<Role, number>> {
  const counts = countsOf(column, first)
  const texts = column.values.flatMap((text, code) =>
    text !== '' && counts[code]! > 0 ? [{ text, count: counts[code]! }] : [],
  )
  if (texts.length === 0) return {}
  const sample = texts.slice(0, SAMPLE)
  const rows = (some: typeof sample) => some.reduce((total, { count }) => total + count, 0)
  const shareOf = (test: (text: string) => boolean) =>
    rows(sample.filter(({ text }) => test(text))) / rows(sample)
  const named = (role: keyof typeof HEADERS) => (HEADERS[role].test(header) ? 2 : 0)
  const dates = shareOf((text) => ORDERS.some((order) => readDay(text, order)))
  const numbers = shareOf((text) => readScore(text) !== undefined)
  // In a wide file the columns of scores are called after the touchpoints.
  const isTitle = header !== '' && matchNames([{ key: header }], known.touchpoint).size > 0
  const score = isTitle ? 2 : named('score')
  if (dates > 0.8) return { date: named('date') + 2 * dates }
  if (numbers > 0.8) {
    const likely = shareOf((text) => Math.abs(readScore(text) ?? 99) <= 10)
    return NO_SCORE.test(header) ? {} : { score: score + 2 * likely }
  }
  const labels = [...new Set(sample.map(({ text }) => plainName(text)))].map((key) => ({ key }))
  // Half of the names are enough: a file may be about more than the map shows.
  const knows = (candidates: readonly Candidate[]) =>
    Math.min(2, (4 * matchNames(labels, candidates).size) / labels.length)
  return {
    touchpoint: named('touchpoint') + knows(known.touchpoint),
    persona: named('persona') + knows(known.persona),
    channel: named('channel') + knows(known.channel),
    question: named('question') + (shareOf((text) => text.endsWith('?')) > 0.5 ? 2 : 0),
    // A header that says so, over answers or days some of which are words.
    score: numbers > SOME ? score : 0,
    date: dates > SOME && named('date') > 0 ? named('date') + 2 * dates : 0,
  }
}

/** The share of what a column holds that is enough where its header says what it is for. */
const SOME = 0.3

const ORDERS: readonly DayOrder[] = ['dayFirst', 'monthFirst']

/** The first row that holds more than a title. */
function startOf({ rowCount, columns }: Table): number {
  const wanted = Math.min(2, columns.length)
  for (let row = 0; row < Math.min(rowCount, SAMPLE); row++)
    if (columns.filter(({ codes }) => codes[row] !== 0).length >= wanted) return row
  return 0
}

/** Whether the first row names the columns: it says a word for a role, or has a text over numbers. */
function looksLikeHeader(table: Table, start: number): boolean {
  if (start >= table.rowCount) return false
  const cells = table.columns.map((_, index) => cellAt(table, start, index))
  // Alone, it names columns where it answers nothing: the rows are still to come.
  if (table.rowCount - start === 1) return !cells.some(isFigure) && cells.some(isRoleWord)
  return table.columns.some((column, index) => {
    const cell = cells[index]!
    if (cell === '' || isFigure(cell)) return false
    const isAgain = countsOf(column, start + 1)[column.codes[start]!]! > 0
    if (isAgain) return false
    return isRoleWord(cell) || isFigure(cellAt(table, start + 1, index))
  })
}

function isRoleWord(cell: string): boolean {
  return Object.values(HEADERS).some((words) => words.test(plainName(cell)))
}

function isFigure(text: string): boolean {
  return readScore(text) !== undefined || readDay(text, 'dayFirst') !== undefined
}
