/** Answers of a survey on their way into the map. */
export function ImportAnswersDialog() {
  return null
}
