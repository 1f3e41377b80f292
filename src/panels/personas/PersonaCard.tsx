import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Persona } from '@/model/records/persona'
import type { ListedMap } from '@/storage/shelf'
import { PersonaDisc } from '../fields/PersonaDisc'
import styles from './PersonaCard.module.css'
import { PersonaMenu } from './PersonaMenu'
import { personasAddress } from './where'

type Props = {
  readonly persona: Persona
  /** The maps that it plays in. */
  readonly maps: readonly ListedMap[]
  /** It was chosen to be put beside another. */
  readonly isCompared: boolean
  readonly onCompare: () => void
  readonly onDuplicate: () => void
  readonly onArchive: () => void
}

/** A persona in the list: who it is, what it says, and where it plays. The whole card opens its sheet. */
export function PersonaCard({ persona, maps, isCompared, ...acts }: Props) {
  const { board, persona: words } = useMessages()
  const { personas: t } = usePanelWords()
  const name = persona.name || words.nameless
  const titles = maps.map(({ title }) => title || board.untitledMap).join(', ')
  return (
    <article className={styles.card} data-archived={persona.archived || undefined}>
      <div className={styles.head}>
        <PersonaDisc persona={persona} size={48} />
        <div className={styles.words}>
          <h2 className={styles.name}>
            <a href={personasAddress([persona.id])}>{name}</a>
          </h2>
          {persona.role && <p className={styles.role}>{persona.role}</p>}
        </div>
        <PersonaMenu name={name} archived={persona.archived} id={persona.id} {...acts} />
      </div>
      {persona.quote && <blockquote className={styles.quote}>{persona.quote}</blockquote>}
      <div className={styles.foot}>
        <span className={styles.maps}>
          {maps.length === 0 ? t.inNone : t.usedIn(maps.length, titles)}
        </span>
        {persona.archived && <span className={styles.mark}>{t.archivedMark}</span>}
        <label className={styles.compare}>
          <input
            type="checkbox"
            checked={isCompared}
            aria-label={t.compareName(name)}
            onChange={acts.onCompare}
          />
          {t.compare}
        </label>
      </div>
    </article>
  )
}
