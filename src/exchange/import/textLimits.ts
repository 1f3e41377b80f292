import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { ImportError } from '../importError'

/** The longest text that becomes a map, in characters: some hundred times a long workshop's notes. */
export const TEXT_LIMIT = 2_000_000

/** The most lines, each of which may become a card. */
const LINE_LIMIT = 20_000

/** @throws ImportError where a text is longer than a map can hold, or empty. */
export function checkSize(text: string, words: ExchangeWords): void {
  if (text.length > TEXT_LIMIT)
    throw new ImportError({ code: 'tooLarge', size: text.length, limit: TEXT_LIMIT })
  if (text.trim() === '') throw new ImportError({ code: 'empty' })
  let lines = 1
  for (const _ of text.matchAll(/\r\n|\r|\n/g)) lines += 1
  if (lines > LINE_LIMIT)
    throw new ImportError({ code: 'refused', reason: words.outline.tooMany(LINE_LIMIT) })
}
