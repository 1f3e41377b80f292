/** What the evidence of imported answers says: how many there were, in words, and of which file. */
export type AnswersEvidence = { readonly answers: string; readonly file: string }

/** "1,204 answers, survey.csv": a count, which may be grouped, its noun, and all that follows. */
const SENTENCE = /^(\d[\d\s.,]*\s\p{L}+), (.+)$/su

/** The parts of the sentence of imported answers; nothing where it is another sentence. */
export function answersIn(sentence: string): AnswersEvidence | undefined {
  const [, answers, file] = SENTENCE.exec(sentence) ?? []
  return answers === undefined || file === undefined ? undefined : { answers, file }
}
