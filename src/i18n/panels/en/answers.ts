/** Answers of a survey, on their way in. */
export const answers = {}
