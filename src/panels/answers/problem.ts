import { TableError, type TableProblem } from '@/exchange/tables/tableError'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { sayBytes } from '@/i18n/sayBytes'

/** The sentence for why a file of answers was not read. */
export function sayAnswersFailure(
  error: unknown,
  { answers: { errors } }: PanelWords,
  { locale }: Messages,
): string {
  const problem: TableProblem = error instanceof TableError ? error.problem : { code: 'unreadable' }
  const number = (count: number) => new Intl.NumberFormat(locale).format(count)
  switch (problem.code) {
    case 'openQuote':
      return errors.openQuote(number(problem.row))
    case 'tooLarge':
      return errors.tooLarge(sayBytes(problem.size, locale), sayBytes(problem.limit, locale))
    case 'tooLargeInside':
      return errors.tooLargeInside(sayBytes(problem.limit, locale))
    case 'tooManyRows':
    case 'tooManyColumns':
      return errors[problem.code](problem.sheet, number(problem.limit))
    case 'farCell':
      return errors.farCell(problem.cell)
    case 'longCell':
      return errors.longCell(problem.cell, number(problem.limit))
    default:
      return errors[problem.code]
  }
}
