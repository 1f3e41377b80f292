import { type FormEvent, useId, useState } from 'react'
import { castPersona, createPersonaFor } from '@/commands/personas'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { castsOf } from '@/model/outline'
import type { PersonaId } from '@/model/records/persona'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import { PanelGroup } from '../fields/PanelGroup'
import { PersonaDisc } from '../fields/PersonaDisc'
import styles from './AddPersonaDialog.module.css'

/** Adds a persona to the map: a new one by its name, or one that other maps know already. */
export function AddPersonaDialog() {
  const id = useId()
  const context = useCommandContext()
  const { persona: words } = useMessages()
  const [name, setName] = useState('')
  const library = useEditorState((state) => state.library.persona)
  const casts = useEditorState(({ map }) => castsOf(map))
  const present = new Set<string>(casts.map((cast) => cast.personaId))
  const others = Object.values(library)
    .filter((persona) => !present.has(persona.id) && !persona.archived)
    .sort((a, b) => a.name.localeCompare(b.name))
  const close = () => context.session.setState({ dialog: null })
  const show = (persona: PersonaId) => context.session.setState({ dialog: null, persona })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') show(createPersonaFor(context, name.trim()))
  }
  return (
    <PanelDialog title={words.add} width={400} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        <PanelGroup label={words.name} htmlFor={id}>
          <input
            id={id}
            className={field.input}
            data-autofocus
            autoComplete="off"
            placeholder={words.namePlaceholder}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </PanelGroup>
        <Button type="submit" look="primary" disabled={name.trim() === ''}>
          {words.addButton}
        </Button>
      </form>
      {others.length > 0 && (
        <section className={styles.library} aria-label={words.existing}>
          <h3 className={field.label}>{words.existing}</h3>
          <ul className={styles.list}>
            {others.map((persona) => (
              <li key={persona.id}>
                <button
                  type="button"
                  className={styles.persona}
                  onClick={() => {
                    castPersona(context, persona.id)
                    show(persona.id)
                  }}
                >
                  <PersonaDisc persona={persona} size={30} />
                  <span className={styles.words}>
                    <span>{persona.name || words.nameless}</span>
                    {persona.role && <small>{persona.role}</small>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PanelDialog>
  )
}
