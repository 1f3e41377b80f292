import { lineCounter } from './prepare'

export type TokenType =
  | 'journey'
  | 'title'
  | 'section'
  | 'name'
  | 'data'
  | 'accTitle'
  | 'accDescr'
  | 'break'
  | 'comment'
  | 'hidden'
  | 'wrong'

/** A part of a diagram as Mermaid's own lexer cuts it. */
export type Token = {
  readonly type: TokenType
  readonly text: string
  readonly line: number
  /** Mermaid takes the next line for what this keyword, which says nothing, is followed by. */
  readonly isEmpty?: boolean
  /** Where it begins and ends in the text: a comment right behind a name may belong to it. */
  readonly from: number
  readonly to: number
}

/**
 * The rules of Mermaid's lexer for user journeys (journey.jison, version 11.17),
 * in its order: the first that fits counts, not the longest. All are tried where the last one ended.
 */
const RULES: readonly (readonly [TokenType | 'space', RegExp])[] = [
  ['comment', /%(?!\{)[^\n]*/iy],
  ['hidden', /[^}]%%[^\n]*/iy],
  ['break', /\n+/iy],
  ['space', /\s+/iy],
  ['comment', /#[^\n]*/iy],
  ['journey', /journey\b/iy],
  ['title', /title\s[^#\n;]+/iy],
  ['accTitle', /accTitle\s*:\s*([^\n]*)/iy],
  ['accDescr', /accDescr\s*:\s*([^\n]*)/iy],
  ['accDescr', /accDescr\s*\{\s*([^}]*)\}/iy],
  ['wrong', /accDescr\s*\{/iy],
  ['section', /section\s[^#:\n;]+/iy],
  ['name', /[^#:\n;]+/iy],
  ['data', /:[^#\n;]+/iy],
  ['wrong', /[\s\S]/iy],
]

/**
 * A keyword with nothing behind it on its line, above a line that surely is one by itself: a section,
 * another keyword or a task with its score. Mermaid takes that line for the title.
 */
const EMPTY =
  /(?:title|acc(?:Title|Descr)[^\S\n]*:[^\S\n]*)(?=\n[^\S\n]*(?=\S)(?:section[^\S\n]+(?=\S)[^#:\n;]+|acc(?:Title|Descr)[^\S\n]*:[^#\n;]*|(?!journey|title|section|acc)[^#%:\n;]+:[^\S\n]*[+-]?\d+(?:[.,]\d+)?[^\S\n]*(?::[^#%\n;]*)?)(?:\n|$))/iy

/** Cuts a prepared text into its parts, in time that grows with its length. */
export function* tokensOf(text: string): Generator<Token> {
  const lineAt = lineCounter(text)
  let at = 0
  while (at < text.length) {
    const [type, match] = matchAt(text, at)
    EMPTY.lastIndex = at
    const empty = EMPTY.exec(text)?.[0]
    const to = at + (empty ?? match[0]).length
    const token = { type, text: match[1] ?? match[0], line: lineAt(at), from: at, to }
    if (empty !== undefined) yield { ...token, type: type as TokenType, text: '', isEmpty: true }
    else if (type !== 'space') yield { ...token, type }
    at = to
  }
}

function matchAt(text: string, at: number): [TokenType | 'space', RegExpExecArray] {
  for (const [type, rule] of RULES) {
    rule.lastIndex = at
    const match = rule.exec(text)
    if (match) return [type, match]
  }
  throw new Error('The last rule fits any sign')
}
