import { useState } from 'react'
import { typeTitle } from '@/commands/editTitle'
import { useCommandContext } from '@/commands/react'
import { setSpan } from '@/commands/setSpan'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import { ChipButton } from '../../fields/Chip'
import { PanelGroup } from '../../fields/PanelGroup'
import { Segments } from '../../fields/Segments'
import { TextField } from '../../fields/TextField'

/**
 * Whether a card belongs to one step or to its whole stage, and the step's own title. Few steps
 * have one: they go by their touchpoint, so the field waits until it is asked for.
 */
export function PlaceGroup({ card }: { card: Card }) {
  const context = useCommandContext()
  const { details } = useMessages()
  const step = useEditorState(({ map }) => map.step[card.homeId])
  const [naming, setNaming] = useState(false)
  return (
    <>
      <PanelGroup label={details.span}>
        <Segments
          label={details.span}
          value={step ? 'step' : 'stage'}
          options={[
            { value: 'step', label: details.oneStep },
            { value: 'stage', label: details.wholeStage },
          ]}
          onChoose={(span) => setSpan(context, card.id, span)}
        />
      </PanelGroup>
      {step && (naming || step.title !== '') && (
        <TextField
          label={details.stepTitle}
          value={step.title}
          onType={(title) => typeTitle(context, step.id, title)}
        />
      )}
      {step && card.type === 'touchpoint' && !naming && step.title === '' && (
        <div>
          <ChipButton adds onClick={() => setNaming(true)}>
            {details.nameStep}
          </ChipButton>
        </div>
      )}
    </>
  )
}
