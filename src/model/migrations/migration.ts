/** JSON of any format version, before it is validated. */
export type RawDocument = Record<string, unknown>

/** One change of the format, named for what it does. */
export type Migration = { readonly name: string; readonly up: (raw: RawDocument) => RawDocument }
