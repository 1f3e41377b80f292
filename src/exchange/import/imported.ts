import type { MapDocument } from '@/model/document'
import type { Definition } from '@/model/records/definition'
import type { JourneyId } from '@/model/records/journey'
import type { Persona } from '@/model/records/persona'
import type { Asset } from '../assets'

/** What was done with a part of the source. */
export type ReportLine = {
  /** `read` and `made` count what came; `changed` and `skipped` say what did not come as it was. */
  readonly what: 'read' | 'made' | 'changed' | 'skipped'
  /** Where in the source, as people count: "line 12", "B7". */
  readonly place?: string
  readonly text: string
}

/** A map read from another format, with ids of its own, ready to be kept or added to another. */
export type ImportedMap = {
  readonly map: MapDocument
  readonly personas: readonly Persona[]
  readonly definitions: readonly Definition[]
  readonly assets: readonly Asset[]
  readonly report: readonly ReportLine[]
}

/** Keeps an imported map as a new one, with all that it brings, or nothing of it. */
export type KeepMap = (imported: ImportedMap) => Promise<JourneyId>
