import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { plainText } from '@/model/plainText'
import type { Persona } from '@/model/records/persona'
import type { LibraryProps } from '../library/actions'
import { LibraryFrame } from '../library/LibraryFrame'
import { Message } from '../library/MapGrid'
import { Toast } from '../library/Toast'
import { useFocusHeir } from '../library/useFocusHeir'
import { useNews } from '../library/useNews'
import { AddPersonaForm } from './AddPersonaForm'
import { CompareBar } from './CompareBar'
import { PersonaCard } from './PersonaCard'
import { PersonaFinder } from './PersonaFinder'
import styles from './PersonasPage.module.css'
import { mapsOf, personasAddress } from './where'

/** Every persona as a card, and the way to a new one. */
export function AllPersonas({ library, actions }: LibraryProps) {
  const { commands, library: listWords, locale, persona: words } = useMessages()
  const { personas: t } = usePanelWords()
  const { news, clear, attempt } = useNews()
  const [query, setQuery] = useState('')
  const [withArchived, setWithArchived] = useState(false)
  const [compared, setCompared] = useState<readonly Persona['id'][]>([])
  const all = Object.values(library.personas).toSorted((a, b) =>
    a.name.localeCompare(b.name, locale),
  )
  const found = all.filter(
    (persona) => (withArchived || !persona.archived) && matches(persona, query),
  )
  const { ref, leaving, toHeading } = useFocusHeir(found.length)
  const compare = (id: Persona['id']) =>
    setCompared(
      compared.includes(id) ? compared.filter((other) => other !== id) : [...compared, id],
    )
  const archive = ({ id, name, archived }: Persona, index: number) => {
    const named = name || words.nameless
    const put = (to: boolean) => actions.editPersona(id, { archived: to })
    if (!withArchived) leaving(index)
    void attempt(put(!archived), {
      text: archived ? t.broughtBack(named) : t.archived(named),
      action: {
        words: commands.undo,
        run: () => {
          toHeading()
          void attempt(put(archived))
        },
      },
    })
  }
  return (
    <LibraryFrame
      library={library}
      actions={actions}
      page="personas"
      heading={listWords.personas}
      mainRef={ref}
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
      <CompareBar personas={compared.flatMap((id) => library.personas[id] ?? [])} />
      {all.length === 0 && (
        <section className={styles.empty}>
          <h2>{t.empty}</h2>
          <p>{t.emptyHelp}</p>
        </section>
      )}
      {query.trim() === '' && all.length > 0 && found.length === 0 && (
        <Message text={t.allArchived} />
      )}
      {query.trim() !== '' && found.length === 0 && <Message text={t.nothingFound(query.trim())} />}
      <ul className={styles.grid}>
        {found.map((persona, index) => (
          <li key={persona.id}>
            <PersonaCard
              persona={persona}
              maps={mapsOf(library, persona.id)}
              isCompared={compared.includes(persona.id)}
              onCompare={() => compare(persona.id)}
              onDuplicate={() => void attempt(actions.duplicatePersona(persona))}
              onArchive={() => archive(persona, index)}
            />
          </li>
        ))}
      </ul>
      <Toast news={news} onClose={clear} />
    </LibraryFrame>
  )
}

function matches(persona: Persona, query: string): boolean {
  return plainText(`${persona.name} ${persona.role}`).includes(plainText(query))
}
