/** The corner that all cells of a sheet lie within; rows and columns count from 1. */
export type Corner = { readonly row: number; readonly column: number }

/**
 * How far the cells of a sheet reach, by the places that its XML gives them: `<c r="C7">`. Nothing
 * where one of them is no place: the reader would count to it. Looked up in the bytes, for a sheet
 * can be larger than what a text may be.
 */
export function farthestCell(xml: Uint8Array): Corner | undefined {
  let [row, column] = [1, 1]
  for (let at = xml.indexOf(LESS); at >= 0; at = xml.indexOf(LESS, at)) {
    const skipped = endOfNoTag(xml, at)
    if (skipped !== undefined) {
      at = skipped
      continue
    }
    for (at += 1; at < xml.length && xml[at] !== GREATER; at += 1) {
      const quote = xml[at]!
      if (quote !== QUOTE && quote !== APOSTROPHE) continue
      const end = xml.indexOf(quote, at + 1)
      if (end < 0) return undefined
      if (isPlace(xml, at)) {
        const place = PLACE.exec(String.fromCharCode(...xml.subarray(at + 1, end).subarray(0, 16)))
        if (!place) return undefined
        row = Math.max(row, Number(place[2]))
        column = Math.max(column, columnOf(place[1]!))
      }
      at = end
    }
  }
  return { row, column }
}

const [LESS, GREATER, QUOTE, APOSTROPHE, EQUALS, R] = [0x3c, 0x3e, 0x22, 0x27, 0x3d, 0x72]

/** A cell's, `C7`, or a row's, `7`: no sheet goes beyond XFD1048576. */
const PLACE = /^([A-Z]{0,3})(\d{1,7})$/

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Whether the quotation mark at a place begins the value of an attribute that is called `r`. */
function isPlace(xml: Uint8Array, quote: number): boolean {
  let at = beforeSpace(xml, quote - 1)
  if (xml[at] !== EQUALS) return false
  at = beforeSpace(xml, at - 1)
  return xml[at] === R && !/[\w:.-]/.test(String.fromCharCode(xml[at - 1] ?? 0))
}

function beforeSpace(xml: Uint8Array, from: number): number {
  let at = from
  while (at >= 0 && xml[at]! <= 0x20) at -= 1
  return at
}

/** What begins like a tag and is text, and how it ends. */
const NO_TAGS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const

/** Where a comment or an uninterpreted text ends that begins at a place; nothing where none does. */
function endOfNoTag(xml: Uint8Array, at: number): number | undefined {
  for (const [start, end] of NO_TAGS) {
    if (!stands(xml, at, start)) continue
    let to = at + start.length
    while (to < xml.length && !stands(xml, to, end)) to += 1
    return to
  }
  return undefined
}

function stands(xml: Uint8Array, at: number, signs: string): boolean {
  for (let index = 0; index < signs.length; index += 1)
    if (xml[at + index] !== signs.charCodeAt(index)) return false
  return true
}
