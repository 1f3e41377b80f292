import { titleOf } from '@/commands/places'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { opportunityInsightsOf } from '@/insights/opportunities'
import { readingOf } from '@/insights/reading'
import type { ProofInsight } from '@/insights/types'
import { formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Card } from '@/model/records/card'
import { inLanguage } from '../../fields/inLanguage'
import type { ListRow } from '../list/columns'

/** An opportunity with all that the list shows of it, in words where it comes from elsewhere. */
export type OpportunityRow = ListRow & {
  readonly card: Card
  readonly stageId: string
  readonly stage: string
  /** The pain points that it answers. */
  readonly answers: string
  readonly isOverdue: boolean
  /** The KPIs that will show whether it worked: at the start, and now. */
  readonly proofs: string
}

/** The opportunities of a map, as one reads it. `today` is `YYYY-MM-DD`. */
export function opportunityRowsOf(
  map: MapDocument,
  library: LibraryDocument,
  messages: Messages,
  words: PanelWords,
  today: string,
): OpportunityRow[] {
  const all = opportunityInsightsOf(map, library, today)
  const insights = new Map(all.map((each) => [each.cardId, each]))
  return readingOf(map).cards.flatMap((card): OpportunityRow[] => {
    const opportunity = insights.get(card.id)
    if (!opportunity) return []
    const { stageId, painIds, isOverdue, proofs } = opportunity
    return [
      {
        id: card.id,
        subjectId: card.id,
        name: titleOf(map, card.id, messages),
        card,
        stageId,
        stage: map.stage[stageId]?.title || messages.board.untitledStage,
        answers: painIds.map((id) => titleOf(map, id, messages)).join(', '),
        isOverdue,
        proofs: proofs.map((proof) => proofInWords(proof, library, messages, words)).join(' · '),
      },
    ]
  })
}

function proofInWords(
  { definitionId, series, start, now, change }: ProofInsight,
  library: LibraryDocument,
  messages: Messages,
  { table: words }: PanelWords,
): string {
  const known = definitionAt(definitionId, library)
  const kpi = known && askedOn(known, series?.latest.variant ?? '')
  const name = kpi ? inLanguage(kpi.short, messages) : definitionId
  if (!kpi || !start || !now) return words.notMeasured(name)
  const write = (value: number) => formatValue(kpi, value, messages.locale)
  return change === undefined
    ? words.noNewValue(name, write(now.value))
    : words.startToNow(name, write(start.value), write(now.value))
}
