import { firstLine } from '@/commands/places'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { PersonaDisc } from '../fields/PersonaDisc'
import { useWriting } from '../insights/report'
import type { PartProps } from './debriefing'
import styles from './Head.module.css'

/** What the workshop was about, when, and whose journey it is. */
export function Head({ debriefing }: PartProps) {
  const { board, persona: personaWords } = useMessages()
  const { debrief: words } = usePanelWords()
  const { day } = useWriting(debriefing)
  const { told, library } = debriefing
  return (
    <header className={styles.head}>
      <p className={styles.day}>{words.of(day(told.day))}</p>
      <h1 className={styles.title}>{told.title || board.untitledMap}</h1>
      {told.scenario && <p className={styles.scenario}>{told.scenario}</p>}
      {told.personaIds.length > 0 && (
        <ul aria-label={words.personas} className={styles.personas}>
          {told.personaIds.map((id) => (
            <li key={id}>
              <PersonaDisc persona={library.persona[id]!} size={22} />
              {firstLine(library.persona[id]!.name) || personaWords.nameless}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
