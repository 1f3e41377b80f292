/** How many dots a matrix shows, the most pressing first: more could not be told apart. */
export const PLOTTED = 24

/** How many of them are named beside it; all are in the table. */
export const LISTED = 8
