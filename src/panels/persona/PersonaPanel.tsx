import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { editPersona } from '@/commands/personas'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { Persona, PersonaId } from '@/model/records/persona'
import { IconButton } from '@/ui/IconButton'
import { TitleText } from '../fields/TitleText'
import { PersonaFields } from './PersonaFields'
import styles from './PersonaPanel.module.css'
import { PersonaPicture } from './PersonaPicture'

/** A persona of the library, in place of the details. It opens with the keyboard in it. */
export function PersonaPanel({ id }: { id: PersonaId }) {
  const { session } = useCommandContext()
  const { persona: words } = useMessages()
  const persona = useEditorState(({ library }) => library.persona[id])
  const close = () => session.setState({ persona: null })
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  return (
    <section
      ref={panel}
      aria-label={words.panel}
      className={styles.panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        close()
      }}
    >
      <div className={styles.bar}>
        <p>{words.panel}</p>
        <IconButton label={words.close} icon={<IconX size={16} stroke={1.75} />} onClick={close} />
      </div>
      {persona && <Sheet persona={persona} />}
    </section>
  )
}

function Sheet({ persona }: { persona: Persona }) {
  const context = useCommandContext()
  const { persona: words } = useMessages()
  const type = (field: 'name' | 'role') => (text: string) =>
    editPersona(context, persona.id, { [field]: text }, `${field}:${persona.id}`)
  return (
    <>
      <div className={styles.head}>
        <PersonaPicture
          persona={persona}
          onChange={(pictureId) => editPersona(context, persona.id, { pictureId })}
        />
        <div className={styles.names}>
          <TitleText
            label={words.name}
            value={persona.name}
            placeholder={words.nameless}
            onType={type('name')}
          />
          <input
            aria-label={words.role}
            className={styles.role}
            value={persona.role}
            placeholder={`${words.role}…`}
            title={words.rolePlaceholder}
            onBlur={context.editor.seal}
            onChange={(event) => type('role')(event.currentTarget.value)}
          />
        </div>
      </div>
      <PersonaFields persona={persona} />
      <p className={styles.shared}>{words.shared}</p>
    </>
  )
}
