import { signOf } from '../mermaid/entities'

/** A part of markup: text with its entities, or a tag by its name in small letters. */
export type MarkupPart =
  | { readonly text: string }
  | { readonly tag: string; readonly isEnd: boolean; readonly attributes: string }

/** What holds text that is none of the document's. */
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template'])

/**
 * Cuts markup into its parts, in one walk over it, whatever it holds. It is never given to the page:
 * the page's policy lets no text become markup, and of a clipboard nothing is wanted but the words.
 */
export function* markupParts(source: string): Generator<MarkupPart> {
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    const end = open < 0 ? source.length : open
    if (end > at) yield { text: source.slice(at, end) }
    if (open < 0) return
    if (source.startsWith('<!--', open)) {
      at = after(source, '-->', open + 4)
      continue
    }
    const close = tagEnd(source, open + 1)
    const inside = source.slice(open + 1, close)
    const [, slash, name] = /^(\/?)([a-z][a-z0-9:-]*)/i.exec(inside.slice(0, 60)) ?? []
    at = close + 1
    // Declarations, and a sign of less in a text that nobody escaped.
    if (name === undefined) {
      if (!/^[!?/]/.test(inside)) {
        yield { text: '<' }
        at = open + 1
      }
      continue
    }
    const tag = name.toLowerCase()
    const isEnd = slash === '/'
    if (!isEnd && UNSEEN.has(tag)) {
      const stop = source.slice(at).search(new RegExp(`</${tag}\\b`, 'i'))
      at = stop < 0 ? source.length : after(source, '>', at + stop)
    } else yield { tag, isEnd, attributes: inside.slice(name.length + (isEnd ? 1 : 0)) }
  }
}

/** A text of markup with its entities as the signs that they stand for. */
export function withSigns(text: string): string {
  return text.replace(/&(#?)(\w{1,12});/g, (written, isNumber: string, name: string) => {
    const looksNumeric = /^(?:\d+|x[\da-f]+)$/i.test(name)
    return (looksNumeric === (isNumber !== '') ? signOf(name) : undefined) ?? written
  })
}

function after(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from)
  return found < 0 ? source.length : found + sign.length
}

/** Where a tag ends: at a bracket outside of quotes; the end of everything where it does not. */
function tagEnd(source: string, from: number): number {
  let quote = ''
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at]!
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') return at
    else if ((sign === '"' || sign === "'") && source[at - 1] === '=') quote = sign
  }
  return source.length
}
