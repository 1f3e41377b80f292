/** The insights of a map. */
export const insights = {}
