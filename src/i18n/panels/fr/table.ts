import type { table as english } from '../en/table'

/** The map as a table, in French. */
export const table: typeof english = {}
