import type { DocumentName } from '@/editor/history'
import { applyDiff, type Diff, diffRecords, EMPTY_DIFF, isEmptyDiff } from '@/model/diff'
import { type AnyDocument, type MapDocument, tablesOf } from '@/model/document'
import { repairMap } from '@/model/repair'
import type { Loaded } from './documents'
import type { Queue } from './queue'
import type { DocumentId } from './rows'

/**
 * One document of a window, as the journal has it. What the window shows is this with its own
 * pending changes on top: when rows of others arrive, theirs go below and its own are put on
 * again, so all windows come to the same document once the journal has everything.
 */
export type Side = {
  readonly name: DocumentName
  readonly documentId: DocumentId
  readonly base: AnyDocument
  /** The number of the last row in `base`. */
  readonly head: number
  /** How many rows came since the last checkpoint. */
  readonly unfolded: number
  /**
   * What this window repaired of what the others' changes left together: a card put into a stage
   * that somebody removed. It goes into the journal with this window's next change.
   */
  readonly mend: Diff
  /** Something could not be read when it was loaded. */
  readonly defective: boolean
}

/** A document as it was just loaded. */
export function sideOf(name: DocumentName, loaded: Loaded<AnyDocument>): Side {
  return {
    name,
    documentId: loaded.documentId,
    base: loaded.base,
    head: loaded.sequence,
    unfolded: loaded.replayed,
    mend: mendBetween(loaded.base, loaded.document),
    defective: loaded.defects.length > 0,
  }
}

/** The side with more of the journal below: `base` is the document after `rows` more rows. */
export function advance(side: Side, base: AnyDocument, rows: number): Side {
  return { ...side, base, head: side.head + rows, unfolded: side.unfolded + rows }
}

/** What the window shows of a document, and the side with what had to be mended for that. */
export function show(side: Side, queue: Queue): { document: AnyDocument; side: Side } {
  const merged = queue
    .map((pending) => pending.change[side.name])
    .filter((diff) => !isEmptyDiff(diff))
    .reduce(applyDiff<AnyDocument>, side.base)
  const document = side.name === 'map' ? repairMap(merged as MapDocument) : merged
  return { document, side: { ...side, mend: mendBetween(merged, document) } }
}

function mendBetween(before: AnyDocument, after: AnyDocument): Diff {
  if (before === after) return EMPTY_DIFF
  const ids = [before, after].flatMap((document) =>
    Object.values(tablesOf(document)).flatMap((table) => Object.keys(table)),
  )
  return diffRecords(before, after, new Set(ids))
}
