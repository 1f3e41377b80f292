import { fromBase64, toBase64 } from '../assets'
import { packJourney, unpackJourney } from '../packJourney'
import type { SheetRows } from './readSpreadsheet'

/** What the first cell of a sheet says that carries a map. */
const MARK = 'parcours/workbook'
const VERSION = 1

/** Signs in a cell: below the limit of 32 767. */
const CHUNK = 32_000

/** What a workbook carries out of sight. */
export type Carried = {
  /** The text of a journey file. */
  readonly journey: string
  /** The language that the sheets are written in. */
  readonly locale: string
}

/**
 * A journey file's text as the rows of a sheet: packed, in letters and digits that every program
 * keeps as they are, cut to what a cell holds, with what tells whether all of it is still there.
 */
export async function carry({ journey, locale }: Carried): Promise<string[][]> {
  const packed = await toBase64(new Blob([packJourney(journey)]))
  const chunks = packed.match(new RegExp(`.{1,${CHUNK}}`, 'g')) ?? []
  return [
    [MARK, String(VERSION), locale, String(chunks.length), checksum(packed)],
    ...chunks.map((chunk) => [chunk]),
  ]
}

/**
 * The map that one of the sheets carries; nothing where none does, or not all of it is there.
 * @throws ImportError where it is larger than what is read.
 */
export function carriedIn(sheets: readonly SheetRows[]): Carried | undefined {
  for (const { rows } of sheets.filter(isCarrying)) {
    const [, version, locale = '', count, sum] = rows[0]!
    if (Number(version) !== VERSION) continue
    const packed = rows
      .slice(1, 1 + Number(count))
      .map(([chunk = '']) => chunk)
      .join('')
    const bytes = checksum(packed) === sum ? fromBase64(packed) : undefined
    if (bytes) return { journey: unpackJourney(bytes), locale }
  }
  return undefined
}

/** Whether a sheet is the one that is there to carry a map, whatever it is called. */
export function isCarrying({ rows }: SheetRows): boolean {
  return rows[0]?.[0] === MARK
}

/** 32 bits that change when a letter does (FNV-1a), after an apostrophe's worth of letters: no number. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return `fnv-${(hash >>> 0).toString(16)}`
}
