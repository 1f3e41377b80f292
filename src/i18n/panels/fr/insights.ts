import type { insights as english } from '../en/insights'

/** The insights of a map, in French. */
export const insights: typeof english = {}
