import type { AnyRecord, Kind, Table } from '@/model/document'
import { recordSchemas } from '@/model/document'
import { text } from '@/model/records/fields'
import type { MapAndLibrary } from './arbitraryMap'

/** Strings of records that nobody types as a text: days, names of things that the app knows, ids. */
const NOT_TYPED = [
  ...['date', 'from', 'due', 'since'],
  ...['definitionId', 'subjectId', 'variant', 'check', 'channel'],
]

type Shape = { readonly _zod: { readonly def: { readonly element?: unknown } } }

/** A word that stands in one field of one record, and where that is: `note.title`. */
export type Token = { readonly word: string; readonly field: string; readonly record: AnyRecord }

/**
 * A map and its library with a word of its own in every field that people type a text into. Which
 * these are is read from the validators, so a field that is added later is among them.
 */
export function withTokens({ map, library }: MapAndLibrary): MapAndLibrary & {
  readonly tokens: readonly Token[]
} {
  const tokens: Token[] = []
  const typed = (record: AnyRecord): AnyRecord => {
    const shape = recordSchemas[record.kind].shape as Readonly<Record<string, Shape>>
    const said = Object.entries(shape).flatMap(([field, { _zod }]) => {
      const isList = _zod.def.element === text
      if ((shape[field] !== text && !isList) || NOT_TYPED.includes(field)) return []
      const word = `q${tokens.length}z`
      tokens.push({ word, field: `${record.kind}.${field}`, record })
      return [[field, isList ? [word] : word] as const]
    })
    return { ...record, ...Object.fromEntries(said) } as AnyRecord
  }
  const all = <D extends object>(document: D): D =>
    Object.fromEntries(
      Object.entries(document as Record<Kind, Table<AnyRecord>>).map(([kind, table]) => [
        kind,
        Object.fromEntries(Object.entries(table).map(([id, record]) => [id, typed(record)])),
      ]),
    ) as D
  return { map: all(map), library: all(library), tokens }
}
