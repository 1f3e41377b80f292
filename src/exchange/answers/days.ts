import { isDay } from '@/model/day'
import { plainText } from '@/model/plainText'

/** How dates of numbers alone are written: 03/04 is the third of April, or the fourth of March. */
export type DayOrder = 'dayFirst' | 'monthFirst'

/** How the dates of a column are to be read, and whether that is certain. */
export type DayReading = {
  readonly order: DayOrder
  /** Every one of its dates makes sense either way, and not all mean the same. */
  readonly isAmbiguous: boolean
}

/** Spreadsheets count days from here, as they are written where a cell lost its format. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
/** 1982 to 2064: no score and few other numbers lie there. */
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 60_000]

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s])/
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[,\s])/
const NAMED =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|er)?[ -](\p{L}{3,})\.?,?[ -](\d{4}|\d{2})(?:$|[,\s])/u
const NAME_FIRST = /^(?:\p{L}+, )?(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:$|[,\s])/u

/** The beginnings of the months' names, English and French, without accents. */
const MONTHS = [
  ...[['jan'], ['feb', 'fev'], ['mar'], ['apr', 'avr'], ['may', 'mai'], ['jun', 'juin']],
  ...[['jul', 'juil'], ['aug', 'aou'], ['sep'], ['oct'], ['nov'], ['dec']],
]

/**
 * The day that a text names, `YYYY-MM-DD`; nothing where it names none. A time that follows is left
 * away: the day is the one that was written, wherever the writer was.
 */
export function readDay(text: string, order: DayOrder): string | undefined {
  const iso = ISO.exec(text)
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!)
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const [, first, second, year] = numeric as unknown as [string, string, string, string]
    return order === 'dayFirst' ? dayOf(year, second, first) : dayOf(year, first, second)
  }
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return serialDay(Number.parseInt(text, 10))
  const plain = plainText(text)
  const named = NAMED.exec(plain)
  if (named) return dayOf(named[3]!, monthOf(named[2]!), named[1]!)
  const nameFirst = NAME_FIRST.exec(plain)
  return nameFirst ? dayOf(nameFirst[3]!, monthOf(nameFirst[1]!), nameFirst[2]!) : undefined
}

/**
 * How the dates of a column are written, by all of them together: a part over 12 is a day. Where
 * none tells, the way that puts none in the future is likelier, then the one that is usual
 * (`usual`). `today` is a `YYYY-MM-DD`.
 */
export function readingOf(texts: readonly string[], usual: DayOrder, today: string): DayReading {
  const votes = { dayFirst: 0, monthFirst: 0 }
  let differing = 0
  for (const text of texts) {
    const [, first, second] = NUMERIC.exec(text) ?? []
    if (first === undefined) continue
    if (Number(first) > 12) votes.dayFirst++
    else if (Number(second) > 12) votes.monthFirst++
    else if (first !== second) differing++
  }
  if (votes.dayFirst !== votes.monthFirst)
    return {
      order: votes.dayFirst > votes.monthFirst ? 'dayFirst' : 'monthFirst',
      isAmbiguous: false,
    }
  const other = usual === 'dayFirst' ? 'monthFirst' : 'dayFirst'
  const isLater = (order: DayOrder) => texts.some((text) => (readDay(text, order) ?? '') > today)
  return { order: isLater(usual) && !isLater(other) ? other : usual, isAmbiguous: differing > 0 }
}

/** The last day of a day's month. */
export function monthEnd(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function serialDay(serial: number): string | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined
  return new Date(EXCEL_EPOCH + serial * DAY).toISOString().slice(0, 10)
}

function monthOf(name: string): string {
  return String(MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1)
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const whole = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(whole) ? whole : undefined
}
