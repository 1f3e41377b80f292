import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { toggleLane } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { reorderBy } from '@/commands/reorder'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { lanesOf } from '@/model/outline'
import type { Lane } from '@/model/records/lane'
import { Button } from '@/ui/Button'
import { Switch } from '../fields/Switch'
import styles from './Details.module.css'
import { PanelHead } from './PanelHead'
import { RemoveButton } from './RemoveButton'

/** A lane. Its kind is fixed: the cards in it have become what it holds. */
export function LaneDetails({ lane }: { lane: Lane }) {
  const context = useCommandContext()
  const { details, laneTypes } = useMessages()
  const lanes = useEditorState(({ map }) => lanesOf(map))
  const index = lanes.findIndex(({ id }) => id === lane.id)
  return (
    <>
      <PanelHead
        subject={`${details.laneKind} · ${laneTypes[lane.type]}`}
        id={lane.id}
        title={lane.title}
        placeholder={laneTypes[lane.type]}
      />
      <Switch
        shown
        label={details.collapsed}
        checked={lane.collapsed}
        onToggle={() => toggleLane(context, lane.id)}
      />
      <div className={styles.row}>
        <Button disabled={index <= 0} onClick={() => reorderBy(context, 'lane', lane.id, -1)}>
          <IconArrowUp size={15} stroke={1.6} aria-hidden="true" />
          {details.moveUp}
        </Button>
        <Button
          disabled={index >= lanes.length - 1}
          onClick={() => reorderBy(context, 'lane', lane.id, 1)}
        >
          <IconArrowDown size={15} stroke={1.6} aria-hidden="true" />
          {details.moveDown}
        </Button>
      </div>
      <RemoveButton ids={[lane.id]} />
    </>
  )
}
