import Papa from 'papaparse'
import type { CellValue } from '../../tables/cardColumns'
import { FORMULA } from '../../tables/inert'
import { decimalSign, writeNumber } from '../../tables/numbers'
import { encodeSigns } from '../../tables/signs'
import { loadVocabulary } from '../../tables/vocabulary'
import type { Exporter } from '../exporter'
import { sayNotHeld } from '../notHeld'
import { cardRows } from './cardRows'
import { notHeldByCards } from './notHeld'

/** Spreadsheets take a file without it for the encoding of their country. */
const MARK = '\ufeff'

/**
 * A map as a table with one row a card, in reading order; `cardRows` documents the columns. UTF-8
 * with its mark. Where the language writes decimals with a comma, semicolons stand between cells,
 * as spreadsheets of that country expect, else commas. No cell is a formula: a text that would be
 * one has an apostrophe before it, which the import takes away.
 */
export const writeCsv: Exporter = async (source, progress) => {
  await progress.step(0, 1)
  const { messages, words, scene } = source
  const speech = { messages, words, vocabulary: await loadVocabulary() }
  const { header, rows, notes } = cardRows(scene.map, scene.library, speech)
  const sign = decimalSign(messages.locale)
  const lines = [header, ...rows].map((row) => row.map((cell) => say(cell, sign)))
  return {
    blob: new Blob([MARK, csvOf(lines, sign)], { type: 'text/csv;charset=utf-8' }),
    extension: 'csv',
    notes: [
      ...notes,
      ...sayNotHeld(notHeldByCards(scene.map), {
        ...{ things: words.things, locale: messages.locale, say: words.csv.notHeld },
      }),
    ],
  }
}

function csvOf(lines: readonly (readonly string[])[], sign: string): string {
  return `${Papa.unparse(lines as string[][], {
    delimiter: sign === ',' ? ';' : ',',
    escapeFormulae: FORMULA,
  })}\r\n`
}

function say(cell: CellValue, sign: string): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? writeNumber(cell, sign) : encodeSigns(cell)
}
