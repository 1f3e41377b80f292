/** What a step of the history did; each verb has a sentence in every language. */
export const HISTORY_VERBS = [
  'add',
  'edit',
  'move',
  'remove',
  'paste',
  'duplicate',
  'score',
  'link',
  'unlink',
  'recolour',
  'reorder',
  'collapse',
  'expand',
  'attach',
  'vote',
  'rate',
  'prove',
  'import',
  'dismiss',
  'archive',
  'restore',
  'plan',
  'close',
  'reopen',
  'park',
] as const
export type HistoryVerb = (typeof HISTORY_VERBS)[number]

/**
 * The label of a history step, kept as data rather than as a sentence: it is read in whichever
 * language the interface speaks by then.
 */
export type HistoryLabel = {
  readonly verb: HistoryVerb
  /** The title of what was changed, where it is one thing. */
  readonly name?: string
  /** How many things were changed, where it is more than one. */
  readonly count?: number
}
