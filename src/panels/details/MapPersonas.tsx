import { IconX } from '@tabler/icons-react'
import { togglePersona, uncastPersona } from '@/commands/personas'
import { useCommandContext } from '@/commands/react'
import { useDesk, useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { IconButton } from '@/ui/IconButton'
import { ChipButton } from '../fields/Chip'
import { PanelGroup } from '../fields/PanelGroup'
import { PersonaDisc } from '../fields/PersonaDisc'
import { Switch } from '../fields/Switch'
import styles from './MapPersonas.module.css'
import { usePersonas } from './usePersonas'

/** The personas of the map: open one, show or hide its curve, take it out, add another. */
export function MapPersonas() {
  const context = useCommandContext()
  const { session } = useDesk()
  const { details, persona: words } = useMessages()
  const hidden = useSessionState((state) => state.hiddenPersonas)
  const personas = usePersonas()
  return (
    <PanelGroup label={details.personas}>
      <ul className={styles.list}>
        {personas.map((persona) => {
          const name = persona.name || words.nameless
          return (
            <li key={persona.id} className={styles.row}>
              <button
                type="button"
                className={styles.open}
                aria-label={details.openPersona(name)}
                onClick={() => session.setState({ persona: persona.id })}
              >
                <PersonaDisc persona={persona} size={30} />
                <span className={styles.words}>
                  <span className={styles.name}>{name}</span>
                  {persona.role && <small>{persona.role}</small>}
                </span>
              </button>
              <Switch
                label={details.showCurve(name)}
                checked={!hidden.has(persona.id)}
                onToggle={() => togglePersona(context, persona.id)}
              />
              <IconButton
                className={styles.remove}
                label={details.removeFromMap(name)}
                icon={<IconX size={14} stroke={1.75} />}
                onClick={() => uncastPersona(context, persona.id)}
              />
            </li>
          )
        })}
      </ul>
      <ChipButton adds onClick={() => session.setState({ dialog: { name: 'addPersona' } })}>
        {details.addPersona}
      </ChipButton>
    </PanelGroup>
  )
}
