import { fencedIn, prepare } from './prepare'

/** Keywords that no notes begin with, and those that are told by what follows them on their line. */
const SURE: readonly RegExp[] = [
  /^((?:[a-z]+-)+beta)\b/i,
  /^(sequenceDiagram|classDiagram(?:-v2)?|stateDiagram(?:-v2)?|erDiagram|requirementDiagram)\b/,
  /^(gitGraph|quadrantChart|xychart|zenuml|C4(?:Context|Container|Component|Dynamic|Deployment))\b/,
  /^(gantt|mindmap|flowchart(?:-elk)?)[ \t]*;?$/,
  /^(graph|flowchart(?:-elk)?)[ \t]+(?:TB|TD|BT|RL|LR)\b/,
]

/** Keywords that are words as well: they begin a diagram where its marks stand below them. */
const WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(graph)\b/, /--|==|-\.-/],
  [/^(pie)\b/, /^[ \t]*"[^"\n]*"[ \t]*:[ \t]*\d/m],
  [/^(timeline)\b/, /^[ \t]*(?:title|section)\s|\S : \S/m],
  [/^(kanban)[ \t]*$/, /\[[^\]\n]+\]/],
  [/^(sankey)[ \t]*$/, /^[^,\n]+,[^,\n]+,[ \t]*[\d.]+[ \t]*$/m],
  [/^(packet)\b/, /^[ \t]*\d+(?:-\d+)?[ \t]*:[ \t]*"/m],
  [/^(block)[ \t]*$/, /^[ \t]*(?:columns\s+\d|block:|\S+\["|\S+[ \t]*-->)/m],
  [/^(architecture)[ \t]*$/, /^[ \t]*(?:group|service)\s+\w+\(/m],
]

/** So much of a text tells which diagram it is. */
const BEGINNING = 20_000

/**
 * The keyword of a text that begins, behind front matter, settings and comments, as a Mermaid
 * diagram that is no journey. What a block says to be Mermaid is taken at its word; elsewhere a word
 * that notes may begin with counts only above what such a diagram says.
 */
export function otherDiagram(source: string): string | undefined {
  const beginning = source.slice(0, BEGINNING)
  const { text } = prepare(beginning)
  const [first = ''] = text.trimStart().split('\n', 1)
  const head = first.trimEnd()
  if (fencedIn(beginning)) {
    const keyword = /^[a-z][\w-]*/i.exec(head)?.[0]
    return keyword?.toLowerCase() === 'journey' ? undefined : keyword
  }
  for (const pattern of SURE) {
    const keyword = pattern.exec(head)?.[1]
    if (keyword) return keyword
  }
  const word = WORDS.find(([pattern, mark]) => pattern.test(head) && mark.test(text))
  return word?.[0].exec(head)?.[1]
}
