import type { HistoryLabel } from '@/editor/label'
import type { Diff } from '@/model/diff'
import type { LIBRARY_ID } from '@/model/document'
import type { Id } from '@/model/ids'
import type { AssetId } from '@/model/records/card'
import type { JourneyId } from '@/model/records/journey'
import type { PersonaId } from '@/model/records/persona'

/** What the journal and the checkpoints are kept by: a map's journey id, or the library's. */
export type DocumentId = JourneyId | typeof LIBRARY_ID

/** A map as the list of maps shows it, so that listing reads no document. Times in milliseconds. */
export type JourneyRow = {
  readonly id: JourneyId
  readonly title: string
  /** The map's personas in order, for the initials on its card. */
  readonly personaIds: readonly PersonaId[]
  readonly counts: MapCounts
  /** The number of the last journal row that these fields reflect. */
  readonly sequence: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly trashedAt: number | null
}

export type MapCounts = {
  readonly stages: number
  readonly cards: number
  readonly painPoints: number
}

/** A map's picture for either theme. Apart from the journey's row, which every edit rewrites. */
export type ThumbnailRow = {
  readonly id: JourneyId
  readonly light: Blob
  readonly dark: Blob
  /** The map's `updatedAt` when the picture was made, ms: with another one, it is out of date. */
  readonly madeOf?: number
}

/** A whole document at a sequence number. */
export type CheckpointRow = {
  readonly documentId: DocumentId
  readonly sequence: number
  /** The format version that `document` is written in. */
  readonly version: number
  readonly time: number
  readonly document: unknown
}

/** One change of a document. Its place among the others is its sequence, never its time. */
export type JournalRow = {
  readonly documentId: DocumentId
  readonly sequence: number
  readonly version: number
  readonly time: number
  /** The window that made the change. */
  readonly tab: string
  /** Names the change itself, so that a window knows its own after an unclear failure. */
  readonly entryId: EntryId
  readonly label: HistoryLabel
  readonly diff: Diff
}

export type EntryId = Id<'entry'>

/** What could not be read of a document, as it stood before anything was written over it. */
export type AsideRow = {
  readonly documentId: DocumentId
  readonly sequence: number
  readonly checkpoints: readonly unknown[]
  readonly journal: readonly unknown[]
}

/** A picture. Width and height in pixels. */
export type AssetRow = {
  readonly id: AssetId
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

/**
 * A state of a map that is kept. Its number is that of the last journal row in it, so two versions
 * of one number are the same state. Times in milliseconds.
 */
export type VersionRow = {
  readonly documentId: DocumentId
  readonly sequence: number
  /** The format version that the content is written in. */
  readonly version: number
  readonly time: number
  /** Given by somebody; null where Parcours kept the version by itself. */
  readonly name: string | null
  readonly reason: VersionReason
  /** The map, with the library's records that it uses, as compressed JSON: see `packing.ts`. */
  readonly content: Blob
}

/** Why a version was kept: asked for, an hour of editing, or before something large. */
export const VERSION_REASONS = ['asked', 'hour', 'import', 'restore', 'remove'] as const
export type VersionReason = (typeof VERSION_REASONS)[number]

/** The real file that a map is tied to, and the state that was last written to it. */
export type TieRow = {
  readonly id: JourneyId
  readonly handle: FileSystemFileHandle
  /** The number of the last journal row in the file. */
  readonly sequence: number
  /** When the file was last written or read, and the file's own time then, ms. */
  readonly time: number
  readonly modified: number
}

export type SettingRow = { readonly key: string; readonly value: unknown }

/** Where somebody last looked at a map: pan in screen pixels, zoom 1 for 100 %. */
export type LastViewRow = {
  readonly id: JourneyId
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly hiddenPersonaIds: readonly PersonaId[]
}

/** Every table with the rows that it holds. */
export type Rows = {
  readonly journeys: JourneyRow
  readonly thumbnails: ThumbnailRow
  readonly checkpoints: CheckpointRow
  readonly journal: JournalRow
  readonly asides: AsideRow
  readonly versions: VersionRow
  readonly ties: TieRow
  readonly assets: AssetRow
  readonly settings: SettingRow
  readonly views: LastViewRow
}

export type TableName = keyof Rows
/** The tables that hold a numbered sequence of rows for each document. */
export const SEQUENCED_TABLES = ['checkpoints', 'journal', 'asides', 'versions'] as const
export type SequencedTable = (typeof SEQUENCED_TABLES)[number]
export type Key = string | readonly [documentId: DocumentId, sequence: number]

/** What the browser's database is called. */
export const DATABASE_NAME = 'parcours'

/** The primary key of each table, in the words of the database. */
export const PRIMARY_KEYS: Readonly<Record<TableName, string>> = {
  journeys: 'id',
  thumbnails: 'id',
  checkpoints: '[documentId+sequence]',
  journal: '[documentId+sequence]',
  asides: '[documentId+sequence]',
  versions: '[documentId+sequence]',
  ties: 'id',
  assets: 'id',
  settings: 'key',
  views: 'id',
}
