import type { Finding, FindingDetail } from './types'

/** How a finding's parts are written in a language. */
export type FindingWriting = {
  /** What a card or a stage is called. */
  title(id: string): string
  kpi(definitionId: string): string
  /** −2…2. */
  score(score: number): string
  /** `YYYY-MM-DD`. */
  day(day: string): string
}

/** The sentences of the checks; each takes as many of place and detail as it has places for. */
export type FindingSentences = Readonly<
  Record<Finding['check'], { readonly found: (...parts: never[]) => string }>
>

/** What a finding says, as a sentence. */
export function sayFinding(
  { check, placeId, detail }: Finding,
  sentences: FindingSentences,
  writing: FindingWriting,
): string {
  const found = sentences[check].found as (...parts: string[]) => string
  const place = placeId === undefined ? '' : writing.title(placeId)
  return found(place, detail ? sayDetail(detail, writing) : '')
}

function sayDetail(detail: FindingDetail, { score, day, kpi, title }: FindingWriting): string {
  switch (detail.kind) {
    case 'score':
      return score(detail.score)
    case 'date':
      return day(detail.date)
    case 'kpi':
      return kpi(detail.definitionId)
    case 'stage':
      return title(detail.stageId)
  }
}
