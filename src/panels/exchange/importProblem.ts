import { ImportError, type ImportProblem } from '@/exchange/importError'
import type { Messages } from '@/i18n/messages'
import { sayBytes } from '../settings/bytes'

/** The sentence for why something did not come in. */
export function sayImportFailure(error: unknown, messages: Messages): string {
  if (error instanceof ImportError) return sayProblem(error.problem, messages)
  return messages.library.notMade((error as Error).message)
}

function sayProblem(problem: ImportProblem, { import: words, locale }: Messages): string {
  const { errors } = words
  switch (problem.code) {
    case 'notJson':
      return errors.notJson(problem.line, problem.column)
    case 'newer':
      return errors.newer(problem.version)
    case 'tooLarge':
      return errors.tooLarge(sayBytes(problem.size, locale), sayBytes(problem.limit, locale))
    case 'refused':
      return problem.reason
    default:
      return errors[problem.code]
  }
}
