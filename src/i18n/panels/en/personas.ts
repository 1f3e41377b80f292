/** The personas of the library. */
export const personas = {}
