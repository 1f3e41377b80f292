import { useId } from 'react'
import { addLink } from '@/commands/links'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { linkedTo, stageOfCard, stagesOf } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import { Chooser } from '../../fields/Chooser'

/** Links a card to another one, chosen from its stage or from any other. */
export function LinkChooser({ card }: { card: Card }) {
  const id = useId()
  const context = useCommandContext()
  const { board, cardTypes, details } = useMessages()
  const map = useEditorState((state) => state.map)
  const groups = () => {
    const barred = new Set<string>([card.id, ...linkedTo(map, card.id).map((other) => other.id)])
    const open = Object.values(map.card).filter((other) => !barred.has(other.id) && other.title)
    return stagesOf(map).map((stage) => ({
      label: firstLine(stage.title) || board.untitledStage,
      choices: open
        .filter((other) => stageOfCard(map, other)?.id === stage.id)
        .map((other) => ({
          id: other.id,
          text: firstLine(other.title),
          hint: cardTypes[other.type],
        })),
    }))
  }
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {details.linkTo}
      </label>
      <Chooser
        id={id}
        look="chip"
        placeholder={details.linkTo}
        groups={groups}
        onChoose={(toId) => addLink(context, card.id, toId as CardId)}
      />
    </>
  )
}
