import { type Diff, ENTRIES } from './diff'
import { type AnyDocument, type AnyRecord, recordAt } from './document'
import { isAlike } from './isAlike'

/**
 * What there still is to do of a change that takes back, or does again, what was done here. What
 * another window set since is its own, and stays: a field or a score that no longer has the value
 * from which the change starts. Records are taken away and brought back whole, and as they are by
 * now, so that whoever does it the other way round gets them back with what others put into them.
 */
export function ownPart(document: AnyDocument, { added, updated, removed }: Diff): Diff {
  const own = {
    added: Object.entries(added).filter(([id]) => !recordAt(document, id)),
    removed: Object.keys(removed).flatMap((id) => {
      const record = recordAt(document, id)
      return record ? [[id, record] as const] : []
    }),
    updated: Object.entries(updated).flatMap(([id, [from, to]]) => {
      const current = recordAt(document, id)
      const next = current && ownFields(current, from, to)
      return next && next !== current ? [[id, [current, next]] as const] : []
    }),
  }
  return {
    added: Object.fromEntries(own.added),
    updated: Object.fromEntries(own.updated),
    removed: Object.fromEntries(own.removed),
  }
}

type Fields = Record<string, unknown>

/** The record with those fields set that the change sets and that stand as it found them. */
function ownFields(current: AnyRecord, from: AnyRecord, to: AnyRecord): AnyRecord {
  const [present, before, after]: readonly [Fields, Fields, Fields] = [current, from, to]
  const set = Object.entries(after).flatMap(([field, value]): [string, unknown][] => {
    if (isAlike(before[field], value)) return []
    if (!ENTRIES.has(field)) return isAlike(present[field], before[field]) ? [[field, value]] : []
    const entries = present[field] as Fields
    const next = ownEntries(entries, before[field] as Fields, value as Fields)
    return next === entries ? [] : [[field, next]]
  })
  return set.length === 0 ? current : ({ ...current, ...Object.fromEntries(set) } as AnyRecord)
}

function ownEntries(present: Fields, before: Fields, after: Fields): Fields {
  const own = Object.keys({ ...before, ...after }).filter(
    (key) => !isAlike(before[key], after[key]) && isAlike(present[key], before[key]),
  )
  if (own.length === 0) return present
  const next = { ...present }
  for (const key of own) {
    if (Object.hasOwn(after, key)) next[key] = after[key]
    else delete next[key]
  }
  return next
}
