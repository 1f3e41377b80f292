import { IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { editActivity, removeActivity } from '@/commands/agenda'
import { startActivity } from '@/commands/conduct'
import { laneTitle } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { lanesOf } from '@/model/outline'
import type { Activity } from '@/model/records/activity'
import type { LaneId } from '@/model/records/lane'
import { Button } from '@/ui/Button'
import { Select } from '../../details/Select'
import { PanelGroup } from '../../fields/PanelGroup'
import { TextField } from '../../fields/TextField'
import { TypeChips } from '../TypeChips'
import styles from './Agenda.module.css'
import { MinutesField } from './MinutesField'

type Props = {
  readonly activity: Activity
  readonly isFresh: boolean
  readonly isRunning: boolean
}

/** What an activity is: its title, its time, its lane, its vote, what the facilitator says. */
export function ActivityFields({ activity, isFresh, isRunning }: Props) {
  const context = useCommandContext()
  const messages = useMessages()
  const { workshop: words } = usePanelWords()
  const lanes = useEditorState(({ map }) => lanesOf(map))
  const lane = useId()
  const fields = useRef<HTMLDivElement>(null)
  const { id, title, minutes, laneId, votesOn, notes } = activity
  useEffect(() => {
    if (isFresh) fields.current?.querySelector('input')?.focus()
  }, [isFresh])
  const laneOptions = [
    { value: '', label: words.noLane },
    ...lanes.map((each) => ({ value: each.id as string, label: laneTitle(each, messages) })),
  ]
  return (
    <div ref={fields} className={styles.all}>
      <TextField
        label={words.activityTitle}
        value={title}
        placeholder={messages.workshop.activity}
        onType={(next) => editActivity(context, id, { title: next })}
      />
      <div className={styles.pair}>
        <MinutesField
          label={words.minutes}
          value={minutes}
          onChange={(next) => editActivity(context, id, { minutes: next })}
        />
        <PanelGroup label={words.lane} htmlFor={lane}>
          <Select
            id={lane}
            value={laneId ?? ''}
            options={laneOptions}
            onChoose={(next) =>
              editActivity(context, id, { laneId: (next || null) as LaneId | null })
            }
          />
        </PanelGroup>
      </div>
      <TypeChips
        label={words.votesOn}
        chosen={votesOn}
        onChoose={(next) => editActivity(context, id, { votesOn: next })}
      />
      <TextField
        label={words.notes}
        value={notes}
        rows={2}
        onType={(next) => editActivity(context, id, { notes: next })}
      />
      <div className={styles.acts}>
        {!isRunning && (
          <Button look="quiet" onClick={() => startActivity(context, activity)}>
            <IconPlayerPlay size={14} aria-hidden="true" />
            {words.startHere}
          </Button>
        )}
        <Button look="quiet" className={styles.remove} onClick={() => removeActivity(context, id)}>
          <IconTrash size={14} aria-hidden="true" />
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
