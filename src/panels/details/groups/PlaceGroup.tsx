import { useCommandContext } from '@/commands/react'
import { setSpan } from '@/commands/setSpan'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import { PanelGroup } from '../../fields/PanelGroup'
import { Segments } from '../../fields/Segments'

/** Whether a card belongs to one step or to its whole stage. */
export function PlaceGroup({ card }: { card: Card }) {
  const context = useCommandContext()
  const { details } = useMessages()
  const isInStep = useEditorState(({ map }) => map.step[card.homeId] !== undefined)
  return (
    <PanelGroup label={details.span}>
      <Segments
        label={details.span}
        value={isInStep ? 'step' : 'stage'}
        options={[
          { value: 'step', label: details.oneStep },
          { value: 'stage', label: details.wholeStage },
        ]}
        onChoose={(span) => setSpan(context, card.id, span)}
      />
    </PanelGroup>
  )
}
