import { layAgenda, type PlannedActivity } from '@/commands/agenda'
import { announce } from '@/commands/context'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { totalMinutes } from '@/model/clock'
import panel from '../WorkshopPanel.module.css'
import styles from './Agenda.module.css'
import { OwnAgenda } from './OwnAgenda'
import { PRESET_NAMES, planOf } from './presets'
import { sayDuration } from './times'

/** The agendas to choose from: those that come with Parcours, and the team's own. */
export function AgendaStarts({
  hint,
  onChosen,
}: {
  readonly hint: string
  readonly onChosen: () => void
}) {
  const context = useCommandContext()
  const words = usePanelWords()
  const library = useEditorState((state) => state.library.agenda)
  const own = Object.values(library).sort((a, b) => a.name.localeCompare(b.name))
  const describe = (plan: readonly PlannedActivity[]) =>
    `${sayDuration(totalMinutes(plan), words)} · ${words.workshop.activities(plan.length)}`
  const choose = (name: string, plan: readonly PlannedActivity[]) => {
    layAgenda(context, name, plan)
    announce(context, words.workshop.laid(name, describe(plan)))
    onChosen()
  }
  return (
    <div className={styles.starts}>
      <p className={panel.quiet}>{hint}</p>
      {PRESET_NAMES.map((preset) => {
        const plan = planOf(preset, words)
        const name = words.agendas.presets[preset]
        return (
          <button
            key={preset}
            type="button"
            className={styles.start}
            onClick={() => choose(name, plan)}
          >
            <strong>{name}</strong>
            <span>{describe(plan)}</span>
          </button>
        )
      })}
      {own.length > 0 && <p className={styles.own}>{words.workshop.own}</p>}
      {own.map((agenda) => (
        <OwnAgenda
          key={agenda.id}
          agenda={agenda}
          description={describe(agenda.activities)}
          onChoose={() => choose(agenda.name, agenda.activities)}
        />
      ))}
    </div>
  )
}
