import { load, YAMLException } from 'js-yaml'

/** The settings between two lines of dashes that a diagram may begin with; they are YAML. */
export type FrontMatter = {
  /** The title, and its line; Mermaid shows it where the diagram has none. */
  readonly title?: { readonly text: string; readonly line: number }
  /** The line where settings that are no title begin. */
  readonly settings?: readonly number[]
  /** The place of its last line. */
  readonly end?: number
  /** The line where settings begin that have no end. */
  readonly openAt?: number
  /** The line that is not YAML, so that Mermaid does not accept the diagram. */
  readonly faultAt?: number
}

/** The front matter of a text in lines. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  const start = lines.findIndex((line) => line.trim() !== '')
  const opening = lines[start] ?? ''
  if (opening.trim() !== '---')
    return opening.trimStart().startsWith('---') ? { openAt: start + 1 } : {}
  const indent = opening.slice(0, opening.indexOf('-'))
  const end = lines.findIndex((line, at) => at > start && line.trimEnd() === `${indent}---`)
  if (end < 0) return { openAt: start + 1 }
  const body = lines
    .slice(start + 1, end)
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
  const isSaid = (line: string) => line.trim() !== '' && !line.trim().startsWith('#')
  if (!body.some(isSaid)) return { end }
  const read = readYaml(body.join('\n'))
  if ('faultAt' in read) return { end, faultAt: start + 1 + read.faultAt }
  const isTitle = (line: string) => /^(["']?)title\1\s*:/.test(line)
  const title = body.findIndex(isTitle)
  const other = body.findIndex((line) => isSaid(line) && !/^\s/.test(line) && !isTitle(line))
  const text = titleIn(read.value)
  return {
    end,
    settings: other < 0 ? [] : [start + 2 + other],
    ...(text !== '' && { title: { text, line: start + 2 + Math.max(0, title) } }),
  }
}

/** By the rules that Mermaid itself reads it by; or the line, from 1, where it is none. */
function readYaml(text: string): { readonly value: unknown } | { readonly faultAt: number } {
  try {
    return { value: load(text) }
  } catch (error) {
    const line = error instanceof YAMLException ? error.mark?.line : undefined
    return { faultAt: Math.min((line ?? 0) + 1, text.split('\n').length) }
  }
}

/** A list or settings of its own are no title. */
function titleIn(value: unknown): string {
  const title =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'title')
      ? (value as { title: unknown }).title
      : undefined
  const isPlain = ['string', 'number', 'boolean'].includes(typeof title)
  return isPlain && title ? String(title).trim() : ''
}
