import { expect, test } from 'vitest'
import { answersIn } from '@/commands/answersEvidence'
import { en } from '@/i18n/panels/en/index'
import { fr } from '@/i18n/panels/fr/index'

test('the sentence of imported answers gives back how many and of which file, in both languages', () => {
  for (const { answers } of [en, fr])
    for (const count of [0, 1, 12, 1204, 1_200_400])
      for (const file of ['survey.csv', 'a, b, 3 answers.csv', '12 answers, data.csv', 'é\n.csv'])
        expect(answersIn(answers.evidence(count, file))).toEqual({
          answers: answers.answers(count),
          file,
        })
})

test.each(['Exit survey, in May', '50 answers', '3 of 4 people, asked in May', ''])(
  '%j is not of imported answers',
  (sentence) => expect(answersIn(sentence)).toBeUndefined(),
)
