import { BackupError } from '@/exchange/backup/backupError'
import { ImportError } from '@/exchange/importError'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { sayBytes } from '@/i18n/sayBytes'
import { saveFailureOf } from '@/storage/errors'
import { sayImportFailure } from '../exchange/import/importProblem'

/** The sentence for why a backup, or something in it, did not come. */
export function sayRestoreFailure(error: unknown, words: ExchangeWords, locale: string): string {
  const { problems } = words.restore
  if (error instanceof ImportError) return sayImportFailure(error, words, locale)
  if (!(error instanceof BackupError))
    return saveFailureOf(error) === 'full'
      ? problems.full
      : problems.other((error as Error).message)
  const { problem } = error
  switch (problem.code) {
    case 'tooLarge':
      return problems.tooLarge(sayBytes(problem.size, locale), sayBytes(problem.limit, locale))
    case 'tooMany':
      return problems.tooMany(problem.count, problem.limit)
    default:
      return problems[problem.code]
  }
}
