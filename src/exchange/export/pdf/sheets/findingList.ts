import { CHECKS } from '@/insights/checker'
import { sayFinding } from '@/insights/sayFinding'
import type { Strip } from './strip'
import { type Cell, columnsOf, table } from './table'
import { STYLES } from './type'
import type { Told, Writing } from './writing'

/** What the map checker found and nobody dismissed, check by check. */
export function findingList(told: Told, writing: Writing): Strip[] {
  const { insights, panels, width, breakText, words } = told
  const { checks, weights } = panels.findings
  const rows = CHECKS.flatMap(({ id, weight }): Cell[][] => {
    const open = insights.findings.filter(({ check, dismissed }) => check === id && !dismissed)
    if (open.length === 0) return []
    return [
      [
        [
          { text: checks[id].name, style: STYLES.strong },
          { text: weights[weight], style: STYLES.small },
        ],
        open.map((finding) => ({
          text: sayFinding(finding, checks, writing),
          style: STYLES.body,
        })),
      ],
    ]
  })
  if (rows.length === 0) return []
  return table(columnsOf(width, [16, 42]), [words.check, words.found], rows, breakText)
}
