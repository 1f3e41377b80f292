import type { Grid } from './cells'
import { readFeeling } from './feelings'
import type { Finding } from './findings'
import { itemsOf } from './items'
import type { GridMapping } from './mapping'
import { scorerOf } from './scale'
import { endOf } from './totals'

/** A score that a cell gives, and whose it is. */
export type ReadScore = { readonly persona: string | null; readonly score: number }

/** A name before a score: "Léa: +1". */
const NAMED = /^(\S[^:=]*?)\s*[:=]\s*(\S.*)$/

/**
 * The scores of a grid's emotion lines, by place; the items of a cell apart, for they may belong to
 * one touchpoint each. The scale is told from all of them.
 */
export function scoresOf(
  grid: Grid,
  mapping: GridMapping,
): {
  readonly at: (place: number) => readonly (readonly ReadScore[])[]
  readonly findings: Finding[]
} {
  const { lines, hasLabels } = mapping
  const findings: Finding[] = []
  const cells = lines.flatMap((use, line) => {
    if (use.as !== 'emotion') return []
    return Array.from({ length: endOf(grid, mapping) }, (_, place) => ({ line, place, use })).slice(
      hasLabels ? 1 : 0,
    )
  })
  const read = cells.map(({ line, place, use }) => ({
    ...{ line, place },
    items: itemsOf(grid.at(line, place)).map((item) => {
      const own = readFeeling(item)
      const [, name, rest] = (!own && NAMED.exec(item)) || []
      return { item, persona: name ?? use.persona, feeling: own ?? readFeeling(rest ?? '') }
    }),
  }))
  const headings = lines.flatMap(({ as }, line) =>
    as === 'emotion' && hasLabels ? [grid.at(line, 0)] : [],
  )
  const { scoreOf, findings: told } = scorerOf(
    read.flatMap(({ items }) => items.flatMap(({ feeling }) => feeling ?? [])),
    headings,
  )
  findings.push(...told)
  const places = new Map<number, (readonly ReadScore[])[]>()
  for (const { line, place, items } of read) {
    const scores = items.flatMap(({ item, persona, feeling }) => {
      const score = feeling && scoreOf(feeling)
      if (score !== undefined) return [{ persona, score }]
      const cell = grid.name(line, place)
      findings.push({ what: 'skipped', place: cell, say: (words) => words.noScore(item) })
      return []
    })
    if (scores.length > 0) places.set(place, [...(places.get(place) ?? []), scores])
  }
  return { at: (place) => places.get(place) ?? [], findings }
}
