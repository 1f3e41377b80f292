import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { PictureProblem } from '../pictures/pictureError'
import { redrawAssets } from '../pictures/redrawAssets'
import type { ImportedMap, ReportLine } from './imported'

/** A read map with its pictures drawn anew, and a line for each that is left out. */
export async function redrawPictures(
  imported: ImportedMap,
  { importing }: ExchangeWords,
): Promise<ImportedMap> {
  if (imported.assets.length === 0) return imported
  const { assets, refused } = await redrawAssets(imported.assets)
  const lines = refused.map(({ problem }): ReportLine => {
    return { what: 'skipped', text: sayRefused(problem, importing) }
  })
  return { ...imported, assets, report: [...imported.report, ...lines] }
}

function sayRefused(problem: PictureProblem, words: ExchangeWords['importing']): string {
  return problem.code === 'tooManyPixels'
    ? words.largePicture(problem.width, problem.height)
    : words.leftOut(words.kinds.assets)
}
