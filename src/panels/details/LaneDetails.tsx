import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { editLane, toggleLane } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { reorderBy } from '@/commands/reorder'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { lanesOf } from '@/model/outline'
import { LANE_CURVES, type Lane } from '@/model/records/lane'
import { Button } from '@/ui/Button'
import { PanelGroup } from '../fields/PanelGroup'
import { Segments } from '../fields/Segments'
import { Switch } from '../fields/Switch'
import styles from './Details.module.css'
import { PanelHead } from './PanelHead'
import { RemoveButton } from './RemoveButton'
import { ResearchBar } from './ResearchBar'

/** A lane and how well founded it is. Its kind is fixed: its cards have become what it holds. */
export function LaneDetails({ lane }: { lane: Lane }) {
  const context = useCommandContext()
  const { details, laneTypes } = useMessages()
  const { evidence: words } = usePanelWords()
  const lanes = useEditorState(({ map }) => lanesOf(map))
  const all = useEditorState(({ map }) => map.card)
  const cards = Object.values(all).filter((card) => card.laneId === lane.id)
  const index = lanes.findIndex(({ id }) => id === lane.id)
  return (
    <>
      <PanelHead
        subject={`${details.laneKind} · ${laneTypes[lane.type]}`}
        id={lane.id}
        title={lane.title}
        placeholder={laneTypes[lane.type]}
      />
      {lane.type === 'emotion' && (
        <PanelGroup label={words.curves}>
          <Segments
            label={words.curves}
            value={lane.curves}
            options={LANE_CURVES.map((value) => ({ value, label: words.curveNames[value] }))}
            onChoose={(curves) => editLane(context, lane.id, { curves })}
          />
        </PanelGroup>
      )}
      <ResearchBar cards={cards} />
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
