import type { personas as english } from '../en/personas'

/** The personas of the library, in French. */
export const personas: typeof english = {}
