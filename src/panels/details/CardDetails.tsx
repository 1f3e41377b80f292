import { editCards } from '@/commands/editFields'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { stageOfCard } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { TextField } from '../fields/TextField'
import { CardsHere } from './groups/CardsHere'
import { ChannelGroup } from './groups/ChannelGroup'
import { ConcernsGroup } from './groups/ConcernsGroup'
import { EmotionGroup } from './groups/EmotionGroup'
import { KpiGroup } from './groups/KpiGroup'
import { LinkGroup } from './groups/LinkGroup'
import { PictureGroup } from './groups/PictureGroup'
import { PlaceGroup } from './groups/PlaceGroup'
import { RatingGroup } from './groups/RatingGroup'
import { PanelHead } from './PanelHead'
import { RemoveButton } from './RemoveButton'

/** A card: what sets its type apart first, then what every card can carry. */
export function CardDetails({ card }: { card: Card }) {
  const context = useCommandContext()
  const { board, cardTypes, details } = useMessages()
  const stage = useEditorState(({ map }) => stageOfCard(map, card))
  const place = firstLine(stage?.title ?? '') || board.untitledStage
  const isProblem = card.type === 'pain' || card.type === 'opportunity'
  return (
    <>
      <PanelHead
        subject={`${cardTypes[card.type]} · ${place}`}
        id={card.id}
        title={card.title}
        placeholder={board.untitled}
        freeLines={card.type === 'text'}
      />
      {card.type === 'image' && <PictureGroup card={card} />}
      <RatingGroup cards={[card]} />
      {(isProblem || card.type === 'thought') && <ConcernsGroup cards={[card]} />}
      {isProblem && <LinkGroup card={card} />}
      <ChannelGroup card={card} />
      <EmotionGroup subject={card} />
      <KpiGroup subjectId={card.id} />
      {card.type === 'touchpoint' && <CardsHere card={card} />}
      <TextField
        label={details.notes}
        value={card.notes}
        placeholder={details.notesHint}
        rows={2}
        onType={(notes) =>
          editCards(context, [card.id], { notes }, { mergeKey: `notes:${card.id}` })
        }
      />
      {!isProblem && <LinkGroup card={card} />}
      <PlaceGroup card={card} />
      <RemoveButton ids={[card.id]} />
    </>
  )
}
