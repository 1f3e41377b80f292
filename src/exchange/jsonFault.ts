/** A place in a text, both counted from 1. */
export type TextPlace = { readonly line: number; readonly column: number }

/** What may stand next. */
type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const SPACE = /[ \t\r\n]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Where a text stops being JSON. Every browser words its own message and not all of them say the
 * place, so it is looked for here; without recursion, as brackets may nest without end.
 */
export function findJsonFault(text: string): TextPlace {
  return placeAt(text, faultIndex(text))
}

function faultIndex(text: string): number {
  const open: string[] = []
  let wanted: Wanted = 'value'
  let at = 0
  const afterValue = (): Wanted => (open.length === 0 ? 'nothing' : 'commaOrEnd')
  for (;;) {
    at = endOf(SPACE, text, at) ?? at
    const sign = text[at]
    if (sign === undefined || wanted === 'nothing') return at
    const inObject = open.at(-1) === '{'
    const closes = wanted === 'commaOrEnd' || wanted.endsWith('OrEnd')
    if (closes && sign === (inObject ? '}' : ']')) {
      open.pop()
      wanted = afterValue()
      at += 1
    } else if (wanted === 'commaOrEnd' || wanted === 'colon') {
      if (sign !== (wanted === 'colon' ? ':' : ',')) return at
      wanted = wanted === 'commaOrEnd' && inObject ? 'key' : 'value'
      at += 1
    } else if (sign === '"') {
      const { end, sound } = stringFrom(text, at)
      if (!sound) return end
      wanted = wanted.startsWith('key') ? 'colon' : afterValue()
      at = end
    } else if (wanted.startsWith('key')) return at
    else if (sign === '{' || sign === '[') {
      open.push(sign)
      wanted = sign === '{' ? 'keyOrEnd' : 'valueOrEnd'
      at += 1
    } else {
      const end = endOf(SCALAR, text, at)
      if (end === undefined) return at
      wanted = afterValue()
      at = end
    }
  }
}

/** Where a string ends, or where it goes wrong. */
function stringFrom(
  text: string,
  start: number,
): { readonly end: number; readonly sound: boolean } {
  let at = start + 1
  while (at < text.length) {
    const sign = text[at]!
    if (sign === '"') return { end: at + 1, sound: true }
    if (sign < ' ') break
    const end = sign === '\\' ? endOf(ESCAPE, text, at) : at + 1
    if (end === undefined) break
    at = end
  }
  return { end: at, sound: false }
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function placeAt(text: string, index: number): TextPlace {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
