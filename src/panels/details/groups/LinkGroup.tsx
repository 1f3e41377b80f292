import { IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { addLink, addOpportunityFor, unlink } from '@/commands/links'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { linkedTo, stageOfCard, stagesOf } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import { IconButton } from '@/ui/IconButton'
import { ChipButton, Chips } from '../../fields/Chip'
import { Chooser } from '../../fields/Chooser'
import { PanelGroup } from '../../fields/PanelGroup'
import { CardRow } from '../CardRow'
import styles from './rows.module.css'

/** The cards that a card is linked to, either way, and the ways to link it to more. */
export function LinkGroup({ card }: { card: Card }) {
  const id = useId()
  const context = useCommandContext()
  const { board, cardTypes, details } = useMessages()
  const map = useEditorState((state) => state.map)
  const linked = linkedTo(map, card.id)
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
    <PanelGroup label={details.links}>
      {linked.length > 0 && (
        <div className={styles.rows}>
          {linked.map((other) => (
            <CardRow
              key={other.id}
              card={other}
              small={cardTypes[other.type]}
              action={
                <IconButton
                  label={details.unlink(firstLine(other.title) || board.untitled)}
                  icon={<IconX size={14} stroke={1.75} />}
                  onClick={() => unlink(context, card.id, other.id)}
                />
              }
            />
          ))}
        </div>
      )}
      <Chips>
        {card.type === 'pain' && (
          <ChipButton adds onClick={() => addOpportunityFor(context, card.id)}>
            {details.addOpportunity}
          </ChipButton>
        )}
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
      </Chips>
    </PanelGroup>
  )
}
