import { titleOf } from '@/commands/places'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { painInsightsOf } from '@/insights/pains'
import { readingOf } from '@/insights/reading'
import type { Priority } from '@/insights/types'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Card, Research } from '@/model/records/card'
import { researchOf } from '@/model/research'
import type { ListRow } from '../list/columns'

/** A pain point with all that the list shows of it, in words where it comes from elsewhere. */
export type PainRow = ListRow & {
  readonly card: Card
  readonly stageId: string
  readonly stage: string
  /** The touchpoints that it hits. */
  readonly touchpoint: string
  readonly priority: number | undefined
  /** By hand, and in closed rounds. */
  readonly votes: number
  /** The parts that the priority comes from. */
  readonly why: string
  readonly pillars: string
  /** The opportunities that answer it. */
  readonly opportunities: string
  readonly research: Research
}

/** The pain points of a map, as one reads it. */
export function painRowsOf(
  map: MapDocument,
  library: LibraryDocument,
  messages: Messages,
  { evidence, table }: PanelWords,
): PainRow[] {
  const insights = new Map(painInsightsOf(map, library).map((each) => [each.cardId, each]))
  const titles = (ids: readonly string[]) => ids.map((id) => titleOf(map, id, messages)).join(', ')
  return readingOf(map).cards.flatMap((card): PainRow[] => {
    const pain = insights.get(card.id)
    if (!pain) return []
    return [
      {
        id: card.id,
        subjectId: card.id,
        name: titleOf(map, card.id, messages),
        card,
        stageId: pain.stageId,
        stage: map.stage[pain.stageId]?.title || messages.board.untitledStage,
        touchpoint: titles(pain.touchpointIds),
        priority: pain.priority.value,
        votes: pain.priority.parts.votes,
        why: table.why(partsOf(pain.priority, messages.locale)),
        pillars: card.brokenPillars.map((pillar) => evidence.pillarNames[pillar]).join(', '),
        opportunities: titles(pain.opportunityIds),
        research: researchOf(map, card),
      },
    ]
  })
}

/** The parts of a priority as numbers are written. */
function partsOf({ parts }: Priority, locale: string) {
  const write = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 1 })
  return {
    severity: parts.severity,
    share: parts.share === null ? null : write(parts.share),
    votes: parts.votes,
    weight: write(parts.weight),
  }
}
