import type { Kpi } from '@/kpi/kpi'
import type { PersonaId } from '@/model/records/persona'
import { type DayOrder, type DayReading, readDay, readingOf } from './days'
import { type Known, matchSubjects } from './known'
import { type Label, type Match, matchNames } from './names'
import type { Destination, Plan } from './plan'
import { guessUse, type Question, type QuestionUse, questionsOf } from './questions'
import { columnFor, firstRow, labelsIn, type Shape, touchpointLabels } from './shape'
import { countsOf, type Table } from './table'

/** What a table of answers says, as far as it can be told without asking. */
export type Understanding = {
  readonly touchpoints: readonly Label[]
  /** The touchpoint or stage for each key; names without one are not known. */
  readonly subjects: ReadonlyMap<string, Match>
  readonly questions: readonly Question[]
  readonly guesses: ReadonlyMap<string, QuestionUse>
  /** Empty where no column tells personas, or the map has none. */
  readonly personas: readonly Label[]
  readonly personaMatches: ReadonlyMap<string, Match>
  readonly channels: ReadonlyMap<string, string>
  /** Nothing where no column has dates. */
  readonly days: DayReading | undefined
}

/** What somebody has decided about a table: only where it differs from what was understood. */
export type Choices = {
  readonly uses: ReadonlyMap<string, QuestionUse>
  /** Null leaves the answers out. */
  readonly destinations: ReadonlyMap<string, Destination | null>
  /** Null is anybody. */
  readonly personas: ReadonlyMap<string, PersonaId | null>
  readonly order: DayOrder | undefined
  readonly day: string
  readonly trend: Plan['trend']
  readonly breakdown: boolean
}

/** Reads the names, questions and dates of a table. `usual` is how the reader would write dates. */
export function understand(
  table: Table,
  shape: Shape,
  known: Known,
  kpis: readonly Kpi[],
  { usual, today }: { readonly usual: DayOrder; readonly today: string },
): Understanding {
  const touchpoints = touchpointLabels(table, shape)
  const questions = questionsOf(table, shape)
  const personas = known.persona.length > 0 ? labelsFor(table, shape, 'persona') : []
  const channels = matchNames(labelsFor(table, shape, 'channel'), known.channel)
  const date = columnFor(shape, 'date')
  return {
    touchpoints,
    subjects: matchSubjects(touchpoints, known),
    questions,
    guesses: new Map(questions.map((question) => [question.key, guessUse(question, kpis)])),
    personas,
    personaMatches: matchNames(personas, known.persona),
    channels: new Map(
      [...channels].flatMap(([key, { id, certainty }]) =>
        certainty === 'exact' ? [[key, id]] : [],
      ),
    ),
    days: date === undefined ? undefined : readingOf(datesIn(table, shape, date), usual, today),
  }
}

/** What was understood with what was decided. */
export function planOf(
  table: Table,
  shape: Shape,
  understanding: Understanding,
  choices: Choices,
): Plan {
  const { guesses, subjects, personaMatches, channels, days } = understanding
  const { uses, destinations, personas, order, day, trend, breakdown } = choices
  return {
    table,
    shape,
    order: order ?? days?.order ?? 'dayFirst',
    day,
    uses: new Map([...guesses].map(([key, guess]) => [key, uses.get(key) ?? guess])),
    destinations: decided(subjects, destinations),
    personas: decided(personaMatches, personas),
    channels,
    trend,
    breakdown,
  }
}

/** Which months the answers of a table are from, `YYYY-MM`, from the first to the last. */
export function monthsOf(table: Table, shape: Shape, order: DayOrder): readonly string[] {
  const date = columnFor(shape, 'date')
  if (date === undefined) return []
  const days = datesIn(table, shape, date).flatMap((text) => readDay(text, order) ?? [])
  return [...new Set(days.map((day) => day.slice(0, 7)))].sort()
}

/** The matches as they were decided: ids by key, without what was decided to be nothing. */
function decided<Id extends string>(
  matches: ReadonlyMap<string, Match>,
  choices: ReadonlyMap<string, Id | null>,
): ReadonlyMap<string, Id> {
  const ids = new Map<string, Id | null>()
  for (const [key, { id }] of matches) ids.set(key, id as Id)
  for (const [key, id] of choices) ids.set(key, id)
  return new Map([...ids].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])))
}

function labelsFor(table: Table, shape: Shape, role: 'persona' | 'channel'): readonly Label[] {
  const column = columnFor(shape, role)
  return column === undefined ? [] : labelsIn(table, shape, column).list
}

function datesIn(table: Table, shape: Shape, column: number): readonly string[] {
  const counts = countsOf(table.columns[column]!, firstRow(shape))
  return table.columns[column]!.values.filter((text, code) => text !== '' && counts[code]! > 0)
}
