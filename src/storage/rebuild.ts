import { applyDiff, type Diff } from '@/model/diff'
import { type AnyDocument, type AnyRecord, LIBRARY_ID, tablesOf } from '@/model/document'
import { kindOf } from '@/model/ids'
import { FORMAT_VERSION, migrate, migrations, type RawDocument } from '@/model/migrations'
import { type Checked, type Defect, validateLibrary, validateMap } from '@/model/validate'
import { diffIn } from './journal'
import type { CheckpointRow, DocumentId, JournalRow } from './rows'

/** A document as a checkpoint and the journal after it give it, validated but not repaired. */
export type Rebuilt = Checked<AnyDocument> & { readonly sequence: number }

/**
 * Replays the journal over a checkpoint. Rows are applied in the format that they were written
 * in, and the document is brought to the next format where the rows reach it: a change of an old
 * format means nothing to a document of a new one. Rows that are broken or missing are listed as
 * defects, and the rest still counts.
 *
 * The result is not repaired, for what repair changes is not in the journal, and every window
 * must build on the same records.
 *
 * Nothing where the checkpoint itself cannot be read.
 * @throws NewerFormatError where any of it is of a newer format.
 */
export function rebuild(
  checkpoint: CheckpointRow,
  rows: readonly JournalRow[],
): Rebuilt | undefined {
  const { documentId } = checkpoint
  if (!isObject(checkpoint.document)) return undefined
  let raw: RawDocument = checkpoint.document
  let { version, sequence } = checkpoint
  let run: Diff[] = []
  const broken: Defect[] = []
  for (const row of rows) {
    const path = `journal.${row.sequence}`
    if (row.sequence !== sequence + 1) broken.push({ path, reason: 'rows before it are missing' })
    sequence = row.sequence
    const diff = diffIn(row)
    if (row.version > version) {
      raw = raise(replay(raw, run), version, row.version)
      version = row.version
      run = []
    }
    if (diff) run.push(row.version < version ? raiseDiff(diff, row.version, version) : diff)
    else broken.push({ path, reason: 'not a change' })
  }
  raw = replay(raw, run)
  const current = version === FORMAT_VERSION ? raw : migrate(raw, version)
  const { document, defects } = check(documentId, current)
  if (documentId !== LIBRARY_ID && !('journey' in document && document.journey[documentId]))
    return undefined
  return { document, defects: [...broken, ...defects], sequence }
}

/** A checkpoint of nothing, for a library that has none yet. */
export function blankCheckpoint(
  documentId: DocumentId,
  rows: readonly JournalRow[],
): CheckpointRow {
  const version = rows[0]?.version ?? FORMAT_VERSION
  return { documentId, sequence: 0, version, time: 0, document: {} }
}

function check(documentId: DocumentId, raw: RawDocument): Checked<AnyDocument> {
  return documentId === LIBRARY_ID ? validateLibrary(raw) : validateMap(raw)
}

/**
 * A document after changes, one after the other. Only the records that they touch are carried
 * through them: applying each to the whole would copy the whole each time.
 */
function replay(raw: RawDocument, diffs: readonly Diff[]): RawDocument {
  const ids = new Set(
    diffs.flatMap(({ added, updated, removed }) =>
      [added, updated, removed].flatMap((part) => Object.keys(part)),
    ),
  )
  if (ids.size === 0) return raw
  const tables: Record<string, Record<string, AnyRecord>> = {}
  const touched: Record<string, Record<string, AnyRecord>> = {}
  for (const id of ids) {
    const kind = kindOf(id)
    tables[kind] ??= { ...tablesOf(raw as never)[kind] }
    touched[kind] ??= {}
    const record = tables[kind][id]
    if (record) touched[kind][id] = record
    delete tables[kind][id]
  }
  const after = tablesOf(diffs.reduce(applyDiff<AnyDocument>, touched as never))
  for (const kind of Object.keys(tables)) tables[kind] = { ...tables[kind], ...after[kind] }
  return { ...raw, ...tables }
}

function raise(raw: RawDocument, from: number, to: number): RawDocument {
  return migrations
    .slice(from - 1, to - 1)
    .reduce((document, migration) => migration.up(document), structuredClone(raw))
}

/**
 * A change from a window that still ran the version before, when the document was already of the
 * new format. Its records are brought up to it on their own.
 */
function raiseDiff({ added, updated, removed }: Diff, from: number, to: number): Diff {
  const raiseRecord = (record: AnyRecord): AnyRecord => {
    const kind = kindOf(record.id)
    const raised = raise({ [kind]: { [record.id]: record } }, from, to)
    return (raised[kind] as Record<string, AnyRecord>)[record.id]!
  }
  const each = (records: Diff['added']) =>
    Object.fromEntries(Object.entries(records).map(([id, record]) => [id, raiseRecord(record)]))
  const pairs = Object.entries(updated).map(
    ([id, [before, after]]) => [id, [raiseRecord(before), raiseRecord(after)]] as const,
  )
  return { added: each(added), updated: Object.fromEntries(pairs), removed: each(removed) }
}

function isObject(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
