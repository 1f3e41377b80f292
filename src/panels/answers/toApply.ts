import type { AnsweredSubject, AnswersToApply } from '@/commands/applyAnswers'
import type { Outcome } from '@/exchange/answers/compute'
import { stageOfNew } from '@/exchange/answers/plan'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { SubjectId } from '@/model/records/measurement'

/** What was found as it goes into the map, each part with the sentence of its evidence. */
export function answersToApply(
  { findings }: Outcome,
  source: string,
  words: PanelWords['answers'],
): AnswersToApply {
  return {
    source,
    subjects: findings.map(({ subject, n, date, measured, kpis }): AnsweredSubject => {
      const { destination, text } = subject
      const stageId = stageOfNew(destination)
      return {
        at: stageId ? { stageId, title: text } : (destination as SubjectId),
        measured,
        kpis: kpis.map(({ n: own, ...kpi }) => ({ ...kpi, sentence: words.evidence(own, source) })),
        sentence: words.evidence(n, source),
        date,
      }
    }),
  }
}
