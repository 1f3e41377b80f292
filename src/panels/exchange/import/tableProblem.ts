import { TableError, type TableProblem } from '@/exchange/tables/tableError'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { sayBytes } from '@/i18n/sayBytes'

/** The sentence for why a table was not read. `locale` is a language tag. */
export function sayTableFailure(
  error: unknown,
  { tables: { problems } }: ExchangeWords,
  locale: string,
): string {
  const problem: TableProblem = error instanceof TableError ? error.problem : { code: 'unreadable' }
  const number = (count: number) => new Intl.NumberFormat(locale).format(count)
  switch (problem.code) {
    case 'openQuote':
      return problems.openQuote(number(problem.row))
    case 'tooLarge':
      return problems.tooLarge(sayBytes(problem.size, locale), sayBytes(problem.limit, locale))
    case 'tooLargeInside':
      return problems.tooLargeInside(sayBytes(problem.limit, locale))
    case 'tooManyRows':
    case 'tooManyColumns':
      return problems[problem.code](problem.sheet, number(problem.limit))
    case 'farCell':
      return problems.farCell(problem.cell)
    case 'longCell':
      return problems.longCell(problem.cell, number(problem.limit))
    default:
      return problems[problem.code]
  }
}
