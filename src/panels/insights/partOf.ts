import { type ComponentType, type MemoExoticComponent, memo } from 'react'
import type { Report } from './report'

type PartProps = { readonly report: Report }

/**
 * A part of the report that is drawn anew only when something that it tells of is another: a map of
 * two thousand cards has parts that take their time, and most changes concern few of them. `reads`
 * gives all that the part is made of, beside the day, the library, and the cards and stages by
 * which every part names things.
 */
export function partOf<P extends PartProps>(
  Part: ComponentType<P>,
  reads: (report: Report) => readonly unknown[],
): MemoExoticComponent<ComponentType<P>> {
  const sourcesOf = ({ report, ...others }: P): readonly unknown[] => [
    ...[report.today, report.library, report.map.card, report.map.stage],
    ...Object.values(others),
    ...reads(report),
  ]
  const isUnchanged = (before: P, now: P): boolean => {
    const [read, reading] = [sourcesOf(before), sourcesOf(now)]
    return read.length === reading.length && read.every((each, at) => each === reading[at])
  }
  return memo(Part, isUnchanged as never) as MemoExoticComponent<ComponentType<P>>
}
