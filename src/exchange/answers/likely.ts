import type { LibraryDocument, MapDocument } from '@/model/document'
import { knownOf } from './known'
import { matchNames, plainName } from './names'
import { readAnswers } from './readAnswers'
import { type KnownNames, namesScores, recognise } from './recognise'
import { columnFor, columnTitle, firstRow, scoreColumns } from './shape'
import type { Table } from './table'

/** What somebody works in when something arrives: its names tell answers from maps. */
export type Surroundings = {
  readonly map: MapDocument
  readonly library: Pick<LibraryDocument, 'persona'>
  readonly channelNames: Readonly<Record<string, string>>
}

/**
 * Whether a table is rather answers than a map: it has scores, and says to which touchpoints they
 * belong, in a column or as the scores' own titles. A column of figures that is called something
 * else, such as votes, makes no answers.
 */
export function looksLikeAnswers(table: Table, known: KnownNames): boolean {
  const shape = recognise(table, known)
  const scores = scoreColumns(shape)
  if (scores.length === 0 || table.rowCount <= firstRow(shape)) return false
  const titles = scores.map((column) => plainName(columnTitle(table, shape, column)))
  const touchpoints = titles.map((key) => ({ key }))
  if (shape.hasHeader && matchNames(touchpoints, known.touchpoint).size > 0) return true
  const isSaid = !shape.hasHeader || titles.some(namesScores)
  return isSaid && columnFor(shape, 'touchpoint') !== undefined
}

/**
 * Whether a file or a pasted text holds answers, judged by its beginning, so that it is soon known.
 * What cannot be read holds none: whoever reads it in earnest says why.
 */
export async function holdsAnswers(
  source: File | string,
  { map, library, channelNames }: Surroundings,
): Promise<boolean> {
  const beginning = beginningOf(source)
  if (!beginning) return false
  const sheets = await readAnswers(beginning).catch(() => [])
  const known = knownOf(map, library, channelNames)
  return sheets.some(({ table }) => looksLikeAnswers(table, known))
}

/** A workbook cannot be cut: one of more bytes would keep people waiting. */
const WORKBOOK_LIMIT = 4_000_000
const BEGINNING = 200_000

function beginningOf(source: File | string): Blob | string | undefined {
  if (typeof source === 'string') {
    const text = source.length > BEGINNING ? upToLine(source.slice(0, BEGINNING)) : source
    return /\d/.test(text) && /[\t,;|]/.test(text) ? text : undefined
  }
  if (/\.(csv|tsv|txt)$/i.test(source.name)) return source.slice(0, BEGINNING)
  return /\.xlsx$/i.test(source.name) && source.size <= WORKBOOK_LIMIT ? source : undefined
}

function upToLine(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1)
}
