import { ImportError } from './importError'

/** The most records of a file, of all kinds together: twice what a map of 20 000 cards comes to. */
const RECORD_LIMIT = 100_000

/** The most records of a file that are left out: one with more was damaged or altered throughout. */
export const BROKEN_LIMIT = 1_000

/** The longest text of a record, in characters: some eighty pages. */
const FIELD_LIMIT = 200_000

/** How deep brackets may stand in one another; a map's are five deep. */
const DEPTH_LIMIT = 100

/** How deep a record's brace stands: within the file, the map, and the table of its kind. */
const RECORD_DEPTH = 4

/**
 * Claims that brackets do not stand in one another deeper than any map's, and that there are not
 * more records than can be looked at, before a parser sets memory aside for them. What stands in
 * quotes is text. @throws ImportError
 */
export function checkShape(json: string): void {
  let [depth, records] = [0, 0]
  let isText = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at)
    if (isText) {
      if (sign === BACKSLASH) at += 1
      else if (sign === QUOTE) isText = false
    } else if (sign === QUOTE) isText = true
    else if (sign === BRACE || sign === BRACKET) {
      depth += 1
      if (depth === RECORD_DEPTH) records += 1
    } else if (sign === BRACE_END || sign === BRACKET_END) depth -= 1
    if (depth > DEPTH_LIMIT) throw new ImportError({ code: 'tooDeep', limit: DEPTH_LIMIT })
  }
  refuseMany(records)
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x7b, 0x7d, 0x5b, 0x5d]

/** Claims that a file's tables do not hold more records than can be looked at. @throws ImportError */
export function checkRecords(...documents: readonly object[]): void {
  const tables = documents.flatMap((document) => Object.values(document) as unknown[])
  refuseMany(tables.reduce<number>((sum, table) => sum + sizeOf(table), 0))
}

function refuseMany(records: number): void {
  if (records > RECORD_LIMIT)
    throw new ImportError({ code: 'tooManyRecords', records, limit: RECORD_LIMIT })
}

function sizeOf(table: unknown): number {
  return typeof table === 'object' && table !== null ? Object.keys(table).length : 0
}

/** Claims that no text of a file's records is longer than can be shown. @throws ImportError */
export function checkTexts(value: unknown): void {
  if (typeof value === 'string' && value.length > FIELD_LIMIT)
    throw new ImportError({ code: 'longText', length: value.length, limit: FIELD_LIMIT })
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    checkTexts(key)
    checkTexts(part)
  }
}
