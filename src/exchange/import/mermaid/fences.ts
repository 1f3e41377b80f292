/** A Mermaid block of a Markdown document, without its fences. */
export type MermaidBlock = {
  readonly text: string
  /** Where its text begins in the document, counting from 1. */
  readonly line: number
  /** How many lines of the document stand outside it and say something; fences do not count. */
  readonly outside: number
}

/** The beginning of a block: its fence, and what is said of it. */
const FENCE = /^\s*(`{3,}|~{3,}|:{3})[ \t]*([^`\s]*)/
/** Also as Quarto writes it, `{mermaid}`, and in capitals; wikis of Azure begin with `:::`. */
const MERMAID = /^\{?mermaid\b/i

/**
 * The Mermaid blocks of a Markdown document, in order. One that has no end goes to the document's,
 * as CommonMark has it; what stands in blocks of another kind is none.
 */
export function* mermaidBlocks(document: string): Generator<MermaidBlock> {
  const lines = document.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const said = saidBefore(lines)
  for (let at = 0; at < lines.length; at += 1) {
    const [, fence, kind] = FENCE.exec(lines[at]!) ?? []
    // Other boxes of a document begin with colons as well, and may hold blocks.
    if (fence === undefined || (fence === ':::' && !MERMAID.test(kind!))) continue
    const end = endOf(lines, at, fence)
    if (MERMAID.test(kind!))
      yield {
        text: lines.slice(at + 1, end).join('\n'),
        line: at + 2,
        outside: said[at]! + said[lines.length]! - said[Math.min(end + 1, lines.length)]!,
      }
    at = end
  }
}

/** The place of the line that ends a block: the same sign, as often at least, and nothing else. */
function endOf(lines: readonly string[], start: number, fence: string): number {
  for (let at = start + 1; at < lines.length; at += 1) {
    const body = lines[at]!.trim()
    if (body.startsWith(fence) && body === fence[0]!.repeat(body.length)) return at
  }
  return lines.length
}

/** For each place, how many lines before it say something. */
function saidBefore(lines: readonly string[]): number[] {
  const said = [0]
  for (const line of lines) said.push(said.at(-1)! + (line.trim() === '' ? 0 : 1))
  return said
}
