import { firstLine } from '@/commands/places'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { stageOfCard } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { Groups } from './Groups'
import { MoreChips } from './groups/MoreChips'
import { PlaceGroup } from './groups/PlaceGroup'
import { ResearchMenu } from './groups/ResearchMenu'
import { useCardGroups } from './groups/useCardGroups'
import { PanelHead } from './PanelHead'
import { RemoveButton } from './RemoveButton'

/** A card: what it is and how well founded, what is known of it, and where it belongs. */
export function CardDetails({ card }: { card: Card }) {
  const { board, cardTypes } = useMessages()
  const stage = useEditorState(({ map }) => stageOfCard(map, card))
  const groups = useCardGroups(card)
  const place = firstLine(stage?.title ?? '') || board.untitledStage
  return (
    <>
      <PanelHead
        subject={`${cardTypes[card.type]} · ${place}`}
        id={card.id}
        title={card.title}
        placeholder={board.untitled}
        freeLines={card.type === 'text'}
        aside={<ResearchMenu cards={[card]} />}
      />
      <Groups groups={groups} more={<MoreChips card={card} />} />
      <PlaceGroup card={card} />
      <RemoveButton ids={[card.id]} />
    </>
  )
}
