import type { ReactNode } from 'react'
import { channelName } from '@/drawing/captions'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Persona } from '@/model/records/persona'
import { PersonaDisc } from '../fields/PersonaDisc'
import type { Library } from '../library/actions'
import styles from './CompareTable.module.css'
import { mapsOf, personasAddress } from './where'

const TEXTS = ['quote', 'goals', 'frustrations'] as const
const CONTEXT = ['demographics', 'psychographics', 'devices'] as const

type Props = { readonly personas: readonly Persona[]; readonly library: Library }

/** Personas side by side, field by field. */
export function CompareTable({ personas, library }: Props) {
  const messages = useMessages()
  const { board, persona: words } = messages
  const { personas: t } = usePanelWords()
  const row = (label: string, tell: (persona: Persona) => ReactNode) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {personas.map((persona) => (
        <td key={persona.id}>
          {tell(persona) || <span className={styles.nothing}>{t.nothing}</span>}
        </td>
      ))}
    </tr>
  )
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t.sideBySide}</caption>
      <thead>
        <tr>
          <td />
          {personas.map((persona) => (
            <th key={persona.id} scope="col">
              <span className={styles.who}>
                <PersonaDisc persona={persona} size={44} />
                <span>
                  <a href={personasAddress([persona.id])}>{persona.name || words.nameless}</a>
                  {persona.role && <small>{persona.role}</small>}
                </span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...TEXTS, ...CONTEXT].map((name) => row(words[name], (persona) => persona[name]))}
        {row(words.channels, ({ channels }) =>
          channels.map((channel) => channelName(channel, messages)).join(' · '),
        )}
        {row(words.weight, ({ weight }) => t.outOfFive(weight))}
        {row(t.decision, ({ decision }) => decision)}
        {row(t.maps, ({ id }) =>
          mapsOf(library, id)
            .map(({ title }) => title || board.untitledMap)
            .join(', '),
        )}
      </tbody>
    </table>
  )
}
