import { editChannels, editStage } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import type { Colour } from '@/model/records/fields'
import type { Stage } from '@/model/records/stage'
import { ChannelPicker } from '../fields/ChannelPicker'
import { PanelGroup } from '../fields/PanelGroup'
import { Swatches } from '../fields/Swatches'
import styles from './Details.module.css'
import { BrokenPillars } from './groups/BrokenPillars'
import { ConcernsGroup } from './groups/ConcernsGroup'
import { RatingGroup } from './groups/RatingGroup'
import { ResearchMenu } from './groups/ResearchMenu'
import { shared } from './groups/shared'
import { RemoveButton } from './RemoveButton'

/** Several things at once: what they have in common can be set for all of them. */
export function SeveralDetails({ ids }: { ids: readonly string[] }) {
  const { details } = useMessages()
  const map = useEditorState((state) => state.map)
  const cards = ids.flatMap((id) => map.card[id] ?? [])
  const stages = ids.flatMap((id) => map.stage[id] ?? [])
  const onlyCards = cards.length === ids.length
  const concerned = cards.every(({ type }) => ['pain', 'opportunity', 'thought'].includes(type))
  return (
    <>
      <div className={styles.line}>
        <p className={styles.heading}>{details.several(ids.length)}</p>
        {onlyCards && <ResearchMenu cards={cards} />}
      </div>
      {onlyCards && <SharedChannels cards={cards} />}
      {onlyCards && <RatingGroup cards={cards} />}
      {onlyCards && cards.every(({ type }) => type === 'pain') && <BrokenPillars cards={cards} />}
      {onlyCards && concerned && <ConcernsGroup cards={cards} />}
      {stages.length === ids.length && <StageColour stages={stages} />}
      <RemoveButton ids={ids} />
    </>
  )
}

/** The channels that all of them have; what is added or taken is so for all. */
function SharedChannels({ cards }: { cards: readonly Card[] }) {
  const context = useCommandContext()
  const { details } = useMessages()
  const [first, ...others] = cards
  const common = (first?.channels ?? []).filter((channel) =>
    others.every(({ channels }) => channels.includes(channel)),
  )
  const change = (next: readonly string[]) =>
    editChannels(
      context,
      cards.map(({ id }) => id),
      {
        add: next.filter((channel) => !common.includes(channel)),
        remove: common.filter((channel) => !next.includes(channel)),
      },
    )
  return <ChannelPicker label={details.channels} channels={common} onChange={change} />
}

function StageColour({ stages }: { stages: readonly Stage[] }) {
  const context = useCommandContext()
  const { details } = useMessages()
  // One merge key makes all stages one step of the history.
  const recolour = (colour: Colour) => {
    context.editor.seal()
    for (const { id } of stages)
      editStage(context, id, { colour }, { verb: 'recolour', mergeKey: 'recolour:several' })
    context.editor.seal()
  }
  return (
    <PanelGroup label={details.colour}>
      <Swatches
        label={details.colour}
        value={shared(stages.map(({ colour }) => colour))}
        onChoose={recolour}
      />
    </PanelGroup>
  )
}
