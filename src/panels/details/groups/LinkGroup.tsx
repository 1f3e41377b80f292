import { IconX } from '@tabler/icons-react'
import { addOpportunityFor, unlink } from '@/commands/links'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { linkedTo } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { IconButton } from '@/ui/IconButton'
import { ChipButton, Chips } from '../../fields/Chip'
import { PanelGroup } from '../../fields/PanelGroup'
import { CardRow } from '../CardRow'
import { LinkChooser } from './LinkChooser'
import styles from './rows.module.css'
import { useSummary } from './useSummary'

/** The cards that a card is linked to, either way, and the ways to link it to more. */
export function LinkGroup({ card }: { card: Card }) {
  const context = useCommandContext()
  const { board, details } = useMessages()
  const summary = useSummary()
  const map = useEditorState((state) => state.map)
  const linked = linkedTo(map, card.id)
  return (
    <PanelGroup label={details.links}>
      {linked.length > 0 && (
        <div className={styles.rows}>
          {linked.map((other) => (
            <CardRow
              key={other.id}
              card={other}
              small={summary(other)}
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
        <LinkChooser card={card} />
      </Chips>
    </PanelGroup>
  )
}
