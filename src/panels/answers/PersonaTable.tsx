import { usePanelWords } from '@/i18n/panels/panelWords'
import type { PersonaId } from '@/model/records/persona'
import styles from './AnswersDialog.module.css'
import { NamedSelect } from './NamedSelect'
import { NameTable } from './NameTable'
import type { AnswersDraft } from './useAnswersImport'

/** More names than this are taken as they were recognised. */
const MOST = 50

/** Which of the map's personas each one of the file is; the others count for everyone. */
export function PersonaTable({ draft }: { draft: AnswersDraft }) {
  const { answers: words } = usePanelWords()
  const { understanding, choices, plan, known } = draft
  const { personas, personaMatches } = understanding
  const options = [
    { value: '', label: words.everyone },
    ...known.persona.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <section>
      <h4 className={styles.heading}>{words.personas}</h4>
      <NameTable
        labels={personas.slice(0, MOST)}
        matches={personaMatches}
        chosen={choices.personas}
        field={({ key, text }) => (
          <NamedSelect
            label={words.personaOf(text)}
            value={plan.personas.get(key) ?? ''}
            options={options}
            onChoose={(id) => {
              const persona = id === '' ? null : (id as PersonaId)
              draft.choose({ personas: new Map(choices.personas).set(key, persona) })
            }}
          />
        )}
      />
      {personas.length > MOST && (
        <p className={styles.note}>{words.more(personas.length - MOST)}</p>
      )}
    </section>
  )
}
