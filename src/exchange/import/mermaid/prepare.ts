import { type MermaidBlock, mermaidBlocks } from './fences'
import { type FrontMatter, frontMatterOf } from './frontMatter'

/** A text without what Mermaid takes away before it reads; every line keeps its number. */
export type Prepared = Pick<FrontMatter, 'title' | 'openAt' | 'faultAt'> & {
  readonly text: string
  /** The lines of settings: front matter that is not a title, and directives. */
  readonly settings: readonly number[]
  /** How many lines that say something stand after the fence of a block. */
  readonly outside: number
}

/**
 * Takes away front matter, directives (`%%{init: …}%%`) and comments, as Mermaid 11 does, and the
 * fence of a Markdown block around it all.
 */
export function prepare(source: string): Prepared {
  const { lines, outside } = unfence(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const front = frontMatterOf(lines)
  const bare =
    front.end === undefined ? lines : lines.map((line, at) => (at <= front.end! ? '' : line))
  const first = withoutDirectives(bare.join('\n'))
  const uncommented = first.text.split('\n').map(withoutComment).join('\n')
  // Mermaid goes over its text twice: what is left of one within another may begin one itself.
  const { text, starts } = withoutDirectives(uncommented)
  return {
    text,
    ...(front.title && { title: front.title }),
    settings: [...(front.settings ?? []), ...first.starts, ...starts],
    ...(front.openAt && { openAt: front.openAt }),
    ...(front.faultAt && { faultAt: front.faultAt }),
    outside,
  }
}

/** The lines within the fence that a text begins with, at their places; all where there is none. */
function unfence(text: string): { readonly lines: string[]; readonly outside: number } {
  const block = fencedIn(text)
  if (!block) return { lines: text.split('\n'), outside: 0 }
  const before = Array.from({ length: block.line - 1 }, () => '')
  return { lines: [...before, ...block.text.split('\n')], outside: block.outside }
}

/** The Mermaid block that a text begins with. */
export function fencedIn(text: string): MermaidBlock | undefined {
  const first = text.split(/\r\n|\r|\n/).findIndex((line) => line.trim() !== '')
  const [block] = mermaidBlocks(text)
  return block?.line === first + 2 ? block : undefined
}

/** A directive's beginning: `%%{`, its name, a colon where values follow, and a value of one word. */
const DIRECTIVE = /%%\{\s*(?:\w+\s*:|\w+)\s*(\w+\s*)?/y

/**
 * A text without its directives, and the lines where they began. One that never ends takes all that
 * follows with it. Found by hand: Mermaid's own pattern needs a stack as deep as the text is long.
 */
function withoutDirectives(text: string): { readonly text: string; readonly starts: number[] } {
  const kept: string[] = []
  const starts: number[] = []
  const lineAt = lineCounter(text)
  let from = 0
  // What goes on behind a directive of several lines is on the line before it: the lines below keep
  // their numbers by empty ones behind that.
  let owed = 0
  const keep = (part: string) => {
    const end = owed > 0 ? part.indexOf('\n') : -1
    if (end < 0) return kept.push(part)
    kept.push(part.slice(0, end), '\n'.repeat(owed), part.slice(end))
    owed = 0
  }
  for (let at = text.indexOf('%%{'); at >= 0; at = text.indexOf('%%{', from)) {
    DIRECTIVE.lastIndex = at
    const head = DIRECTIVE.exec(text)
    const end = head ? endOfDirective(text, at + head[0].length, head[1] !== undefined) : at + 3
    keep(text.slice(from, at))
    if (head) {
      owed += text.slice(at, end).split('\n').length - 1
      starts.push(lineAt(at))
    } else keep('%%{')
    from = end
  }
  keep(text.slice(from))
  return { text: kept.join(''), starts }
}

/** Where a directive ends: after its one word, or after the `}%%` of its values. */
function endOfDirective(text: string, afterHead: number, isWord: boolean): number {
  if (isWord) return text.startsWith('}%%', afterHead) ? afterHead + 3 : afterHead
  const close = text.indexOf('}%%', afterHead)
  return close < 0 ? text.length : close + 3
}

/** Tells the line of a place, counting from 1; places must be asked for in order. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (at) => {
    while (next >= 0 && next < at) {
      line += 1
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}

function withoutComment(line: string): string {
  const start = line.trimStart()
  return start.startsWith('%%') && start.length > 2 && start[2] !== '{' ? '' : line
}
