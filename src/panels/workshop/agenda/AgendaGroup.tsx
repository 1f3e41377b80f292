import { useEffect, useRef, useState } from 'react'
import { addActivity } from '@/commands/agenda'
import { setHidesAhead } from '@/commands/conduct'
import { useCommandContext } from '@/commands/react'
import { useEditorState, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { plannedEnd, runningIn, totalMinutes } from '@/model/clock'
import { activitiesOf } from '@/model/outline'
import { Button } from '@/ui/Button'
import { Switch } from '../../fields/Switch'
import type { TimerSettings } from '../timer/useTimerSettings'
import { useNow } from '../useNow'
import panel from '../WorkshopPanel.module.css'
import styles from './Agenda.module.css'
import { AgendaList } from './AgendaList'
import { AgendaStarts } from './AgendaStarts'
import { KeepAgenda } from './KeepAgenda'
import { RunRow } from './RunRow'
import { sayDuration, sayTimeOfDay } from './times'

/** The agenda: what it can start from while there is none, else its activities and its time. */
export function AgendaGroup({ settings }: { readonly settings: TimerSettings }) {
  const context = useCommandContext()
  const { locale } = context.messages
  const all = usePanelWords()
  const { workshop: words } = all
  const activities = useEditorState(({ map }) => activitiesOf(map))
  const { clock, hidesAhead } = useSessionState((state) => state.conduct)
  const [fresh, setFresh] = useState<string>()
  const [isReplacing, setReplacing] = useState(false)
  const [chosen, setChosen] = useState(0)
  const run = useRef<HTMLDivElement>(null)
  // What was chosen from is gone; the next thing to do is to start.
  useEffect(() => {
    if (chosen > 0) run.current?.querySelector('button')?.focus()
  }, [chosen])
  const onChosen = () => {
    setReplacing(false)
    setChosen(chosen + 1)
  }
  const now = useNow(10_000)
  const isEmpty = activities.length === 0
  const running = runningIn(activities, clock)
  const end = words.endsAt(sayTimeOfDay(plannedEnd(activities, clock, now), locale))
  return (
    <div className={panel.group}>
      <div className={panel.head}>
        <h3>{words.agenda}</h3>
        {!isEmpty && <span>{`${sayDuration(totalMinutes(activities), all)} · ${end}`}</span>}
      </div>
      {isEmpty ? (
        <AgendaStarts hint={words.choose} onChosen={onChosen} />
      ) : (
        <>
          <RunRow row={run} />
          <AgendaList activities={activities} running={running} fresh={fresh} />
        </>
      )}
      <Button look="quiet" className={styles.add} onClick={() => setFresh(addActivity(context))}>
        {words.add}
      </Button>
      {!isEmpty && (
        <>
          <Switch
            shown
            label={words.hideAhead}
            checked={hidesAhead}
            onToggle={() => setHidesAhead(context, !hidesAhead)}
          />
          <Switch
            shown
            label={words.sound}
            checked={settings.sound}
            onToggle={settings.toggleSound}
          />
          <KeepAgenda />
          <details
            className={styles.more}
            open={isReplacing}
            onToggle={(event) => setReplacing(event.currentTarget.open)}
          >
            <summary>{words.replace}</summary>
            <AgendaStarts hint={words.replaceHint} onChosen={onChosen} />
          </details>
        </>
      )}
    </div>
  )
}
