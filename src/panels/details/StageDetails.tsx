import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { editStage } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { reorderBy } from '@/commands/reorder'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { stagesOf } from '@/model/outline'
import type { Stage } from '@/model/records/stage'
import { Button } from '@/ui/Button'
import { PanelGroup } from '../fields/PanelGroup'
import { Swatches } from '../fields/Swatches'
import { TextField } from '../fields/TextField'
import styles from './Details.module.css'
import { Groups } from './Groups'
import { EmotionGroup } from './groups/EmotionGroup'
import { EvidenceGroup, hasEvidence } from './groups/EvidenceGroup'
import { KpiGroup } from './groups/KpiGroup'
import { PanelHead } from './PanelHead'
import { RemoveButton } from './RemoveButton'

/** A stage: its own score stands for it, else the mean of its touchpoints. */
export function StageDetails({ stage }: { stage: Stage }) {
  const context = useCommandContext()
  const { board, details } = useMessages()
  const { evidence: words } = usePanelWords()
  const stages = useEditorState(({ map }) => stagesOf(map))
  const isKnown = useEditorState(({ map }) => hasEvidence(map, stage.id))
  const index = stages.findIndex(({ id }) => id === stage.id)
  return (
    <>
      <PanelHead
        subject={details.stageKind}
        id={stage.id}
        title={stage.title}
        placeholder={board.untitledStage}
      />
      <PanelGroup label={details.colour}>
        <Swatches
          label={details.colour}
          value={stage.colour}
          onChoose={(colour) => editStage(context, stage.id, { colour }, { verb: 'recolour' })}
        />
      </PanelGroup>
      <EmotionGroup subject={stage} />
      <KpiGroup subjectId={stage.id} />
      <Groups
        groups={[
          {
            id: 'evidence',
            body: <EvidenceGroup subject={stage} />,
            optional: { filled: isKnown, chip: words.evidence, label: words.add },
          },
          {
            id: 'notes',
            body: (
              <TextField
                label={details.notes}
                value={stage.notes}
                placeholder={details.notesHint}
                rows={3}
                onType={(notes) =>
                  editStage(context, stage.id, { notes }, { mergeKey: `notes:${stage.id}` })
                }
              />
            ),
          },
        ]}
      />
      <div className={styles.row}>
        <Button disabled={index <= 0} onClick={() => reorderBy(context, 'stage', stage.id, -1)}>
          <IconArrowLeft size={15} stroke={1.6} aria-hidden="true" />
          {details.moveEarlier}
        </Button>
        <Button
          disabled={index >= stages.length - 1}
          onClick={() => reorderBy(context, 'stage', stage.id, 1)}
        >
          {details.moveLater}
          <IconArrowRight size={15} stroke={1.6} aria-hidden="true" />
        </Button>
      </div>
      <RemoveButton ids={[stage.id]} />
    </>
  )
}
