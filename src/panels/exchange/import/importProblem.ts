import { ImportError, type ImportProblem } from '@/exchange/importError'
import { TableError } from '@/exchange/tables/tableError'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { sayBytes } from '@/i18n/sayBytes'
import { sayTableFailure } from './tableProblem'

/** The sentence for why something did not come in. */
export function sayImportFailure(error: unknown, words: ExchangeWords, locale: string): string {
  if (error instanceof TableError) return sayTableFailure(error, words, locale)
  if (error instanceof ImportError) return sayProblem(error.problem, words, locale)
  return words.importing.errors.other((error as Error).message)
}

function sayProblem(problem: ImportProblem, words: ExchangeWords, locale: string): string {
  const { errors } = words.importing
  const number = (count: number) => new Intl.NumberFormat(locale).format(count)
  switch (problem.code) {
    case 'notJson':
      return errors.notJson(problem.line, problem.column)
    case 'newer':
      return errors.newer(problem.version)
    case 'tooLarge':
      return errors.tooLarge(sayBytes(problem.size, locale), sayBytes(problem.limit, locale))
    case 'tooManyRecords':
      return errors.tooManyRecords(number(problem.records), number(problem.limit))
    case 'longText':
      return errors.longText(number(problem.length), number(problem.limit))
    case 'tooDeep':
    case 'tooBroken':
      return errors[problem.code](number(problem.limit))
    case 'refused':
      return problem.line === undefined
        ? errors.refused(problem.reason)
        : errors.refusedAt(problem.line, problem.reason)
    default:
      return errors[problem.code]
  }
}
