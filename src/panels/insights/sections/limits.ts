/** How many dots a matrix shows, the most pressing first: more could not be told apart. */
export const PLOTTED = 24
