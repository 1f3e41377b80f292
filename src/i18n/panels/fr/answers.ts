import type { answers as english } from '../en/answers'

/** Answers of a survey, on their way in, in French. */
export const answers: typeof english = {}
