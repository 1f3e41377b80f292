import type { Migration } from './migration'
import { type NewFields, withFields } from './withFields'

/** What each kind of record got, with what it says about records from before. */
const NEW_FIELDS: NewFields = {
  journey: () => ({ summary: '' }),
  note: () => ({ parked: null }),
}

/**
 * Rounds of votes, an agenda, views, a debrief's summary, and notes in the parking lot. The new
 * tables come empty: a document without them is one where nobody has used them.
 */
export const addWorkshop: Migration = {
  name: 'addWorkshop',
  up: (raw) => withFields(raw, NEW_FIELDS),
}
