import { useMemo, useState } from 'react'
import type { ListRow } from './columns'

/** Rows, but each that says what it said before being the same object: it is not drawn anew. */
export function useKeptRows<R extends ListRow>(rows: readonly R[]): readonly R[] {
  const [keep] = useState(() => createKeeper<R>())
  return useMemo(() => keep(rows), [keep, rows])
}

function createKeeper<R extends ListRow>(): (rows: readonly R[]) => readonly R[] {
  let known = new Map<string, R>()
  return (rows) => {
    const kept = rows.map((row) => {
      const before = known.get(row.id)
      return before && hasSameFields(before, row) ? before : row
    })
    known = new Map(kept.map((row) => [row.id, row]))
    return kept
  }
}

function hasSameFields<R extends object>(a: R, b: R): boolean {
  return (Object.keys(b) as (keyof R)[]).every((key) => Object.is(a[key], b[key]))
}
