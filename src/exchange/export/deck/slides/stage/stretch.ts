import type { StageBox } from '@/layout/geometry'
import { COLUMN_GAP } from '@/layout/metrics'
import type { DeckRatio } from '../../choices'

/** A part of a stage from one place to another on the board's x axis, px. */
export type Stretch = { readonly from: number; readonly to: number }

/** So many columns can be read side by side. */
const MOST_COLUMNS: Readonly<Record<DeckRatio, number>> = { '16:9': 6, '4:3': 4 }

/** A stage in parts of about as many columns each, as many as a slide can show. */
export function stretchesOf({ steps, x, width }: StageBox, ratio: DeckRatio): Stretch[] {
  if (steps.length === 0) return [{ from: x, to: x + width }]
  const parts = Math.ceil(steps.length / MOST_COLUMNS[ratio])
  const each = Math.ceil(steps.length / parts)
  return Array.from({ length: Math.ceil(steps.length / each) }, (_, part) => {
    const own = steps.slice(part * each, (part + 1) * each)
    const [first, last] = [own[0]!, own.at(-1)!]
    return { from: first.x - COLUMN_GAP / 2, to: last.x + last.width + COLUMN_GAP / 2 }
  })
}
