import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { plainText } from '@/model/plainText'
import type { Persona } from '@/model/records/persona'
import type { LibraryProps } from '../library/actions'
import { LibraryFrame } from '../library/LibraryFrame'
import { Message } from '../library/MapGrid'
import { Toast } from '../library/Toast'
import { useNews } from '../library/useNews'
import { AddPersonaForm } from './AddPersonaForm'
import { PersonaCard } from './PersonaCard'
import { PersonaFinder } from './PersonaFinder'
import styles from './PersonasPage.module.css'
import { mapsOf, personasAddress } from './where'

/** Every persona as a card, and the way to a new one. */
export function AllPersonas({ library, actions }: LibraryProps) {
  const { library: listWords, locale, persona: words } = useMessages()
  const { personas: t } = usePanelWords()
  const { news, clear, attempt } = useNews()
  const [query, setQuery] = useState('')
  const [withArchived, setWithArchived] = useState(false)
  /** The first of two to be put side by side. */
  const [first, setFirst] = useState<Persona['id']>()
  const all = Object.values(library.personas).toSorted((a, b) =>
    a.name.localeCompare(b.name, locale),
  )
  const found = all.filter(
    (persona) => (withArchived || !persona.archived) && matches(persona, query),
  )
  const compare = (id: Persona['id']) => {
    if (first === undefined || first === id) setFirst(first === id ? undefined : id)
    else location.hash = personasAddress([first, id])
  }
  return (
    <LibraryFrame
      library={library}
      actions={actions}
      page="personas"
      heading={listWords.personas}
      tools={
        <div className={styles.tools}>
          {all.length > 0 && (
            <PersonaFinder
              query={query}
              onQuery={setQuery}
              archived={all.filter((persona) => persona.archived).length}
              withArchived={withArchived}
              onToggleArchived={() => setWithArchived(!withArchived)}
            />
          )}
          <AddPersonaForm
            onAdd={async (name) => {
              location.hash = personasAddress([await actions.addPersona(name)])
            }}
          />
        </div>
      }
    >
      {first && (
        <p role="status" className={styles.hint}>
          {t.compareHint}
        </p>
      )}
      {all.length === 0 && (
        <section className={styles.empty}>
          <h2>{t.empty}</h2>
          <p>{t.emptyHelp}</p>
        </section>
      )}
      {query.trim() !== '' && found.length === 0 && <Message text={t.nothingFound(query.trim())} />}
      <ul className={styles.grid}>
        {found.map((persona) => {
          const name = persona.name || words.nameless
          const archived = !persona.archived
          return (
            <li key={persona.id}>
              <PersonaCard
                persona={persona}
                maps={mapsOf(library, persona.id)}
                isCompared={first === persona.id}
                onCompare={() => compare(persona.id)}
                onDuplicate={() => void attempt(actions.duplicatePersona(persona))}
                onArchive={() =>
                  void attempt(actions.editPersona(persona.id, { archived }), {
                    text: archived ? t.archived(name) : t.broughtBack(name),
                  })
                }
              />
            </li>
          )
        })}
      </ul>
      <Toast news={news} onClose={clear} />
    </LibraryFrame>
  )
}

function matches(persona: Persona, query: string): boolean {
  return plainText(`${persona.name} ${persona.role}`).includes(plainText(query))
}
