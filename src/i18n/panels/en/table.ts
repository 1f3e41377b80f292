/** The map as a table. */
export const table = {}
