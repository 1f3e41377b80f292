import Papa from 'papaparse'
import type { SignedText } from '@/model/signs'
import { signedText } from '@/model/signs'
import { bulletsSpaced } from '../bullets'
import { linesOf } from '../outline/lines'
import { isSurelyOutline } from '../outline/outline'
import { htmlTable } from './htmlTable'

/** The longest text that can be pasted, in characters. */
const PASTE_TEXT_LIMIT = 2_000_000

/** The most cards of one paste: more is a map of its own, which an import makes. */
const PASTE_CARD_LIMIT = 2_000

/** The longest text of one card, in characters. */
const PASTE_TITLE_LIMIT = 20_000

/** Why a text cannot be pasted. */
export type PasteRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'tooLong'; readonly length: number; readonly limit: number }
  | { readonly code: 'tooMany'; readonly cards: number; readonly limit: number }
  | { readonly code: 'longTitle'; readonly length: number; readonly limit: number }

/** What was on the clipboard, as everything that it can be read as. */
export type ReadPaste = {
  /** The lines as they stand, but for a space instead of the tab behind a bullet; none is blank. */
  readonly plain: readonly SignedText[]
  /** The same by what begins them: signs, bullets and numbers are taken off. */
  readonly signed: readonly SignedText[]
  /** A range of a sheet, without blank rows and columns around it; nothing where it is none. */
  readonly rows: readonly (readonly string[])[] | undefined
  /** Whether cells of its first row stand over several columns. */
  readonly isHeadMerged: boolean
  /** The text without what no card can show. */
  readonly text: string
  /** What it is most likely. */
  readonly likely: 'lines' | 'outline' | 'cells'
  /** Whether lines stand below others, so that it can be read as stages with touchpoints. */
  readonly isOutline: boolean
}

/** Reads what was pasted; `clean` takes away the signs that no card can show. */
export function readPasted(
  pasted: { readonly text: string; readonly html: string },
  clean: (text: string) => string,
): ReadPaste | PasteRefusal {
  const length = Math.max(pasted.text.length, pasted.html.length / 10)
  if (length > PASTE_TEXT_LIMIT)
    return { code: 'tooLong', length: Math.round(length), limit: PASTE_TEXT_LIMIT }
  const text = bulletsSpaced(clean(pasted.text))
  const table = htmlTable(clean(pasted.html))
  const rows = bounded(table?.rows ?? cellsOf(text) ?? [])
  const plain = text
    .split(/\r\n|\r|\n/)
    .map((line) => ({ text: line.trim() }))
    .filter((line) => line.text !== '')
  if (plain.length === 0 && rows.length === 0) return { code: 'empty' }
  const cards = Math.max(plain.length, rows.flat().filter((cell) => cell !== '').length)
  if (cards > PASTE_CARD_LIMIT) return { code: 'tooMany', cards, limit: PASTE_CARD_LIMIT }
  const longest = [...plain.map((line) => line.text), ...rows.flat()].reduce(
    (most, each) => Math.max(most, each.length),
    0,
  )
  if (longest > PASTE_TITLE_LIMIT)
    return { code: 'longTitle', length: longest, limit: PASTE_TITLE_LIMIT }
  const lines = linesOf(text)
  const isOutline = isSetIn(lines)
  const isRange = rows.length > 0 && (table !== undefined || isEven(rows))
  return {
    text,
    plain,
    signed: lines.map(({ text: line, sign }) => signedText(sign ? `${sign} ${line}` : line)),
    rows: rows.length > 0 ? rows : undefined,
    isHeadMerged: table?.isHeadMerged ?? false,
    isOutline,
    likely: isRange ? 'cells' : isOutline && isSurelyOutline(text) ? 'outline' : 'lines',
  }
}

/** Whether lines without a sign stand below others, by their indent or by headings, not by bullets alone. */
function isSetIn(lines: ReturnType<typeof linesOf>): boolean {
  const plain = lines.filter(({ sign }) => !sign)
  return new Set(plain.map(({ rank }) => (rank < 0 ? rank : Math.floor(rank / 2)))).size > 1
}

/** The cells that tabs between words cut; nothing where none do. Quotes hold cells of several lines. */
function cellsOf(text: string): string[][] | undefined {
  if (!/\S[^\S\n\t]*\t/.test(text)) return undefined
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t' })
  return data.map((row) => row.map((cell) => cell.trim().replace(/\r\n?/g, '\n')))
}

function isEven(rows: readonly (readonly string[])[]): boolean {
  return rows.some(({ length }) => length > 1)
}

/** Without the blank rows and columns around. */
function bounded(rows: readonly (readonly string[])[]): string[][] {
  const isBlank = (row: readonly string[]) => row.every((cell) => cell === '')
  const first = rows.findIndex((row) => !isBlank(row))
  if (first < 0) return []
  const kept = rows.slice(first, rows.findLastIndex((row) => !isBlank(row)) + 1)
  const left = Math.min(
    ...kept.filter((row) => !isBlank(row)).map((row) => row.findIndex((cell) => cell !== '')),
  )
  const width = Math.max(...kept.map((row) => row.findLastIndex((cell) => cell !== '') + 1))
  return kept.map((row) => Array.from({ length: width - left }, (_, at) => row[left + at] ?? ''))
}
