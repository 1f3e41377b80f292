import { useId } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Persona } from '@/model/records/persona'
import type { ListedMap } from '@/storage/shelf'
import { ChannelPicker } from '../fields/ChannelPicker'
import { LevelScale } from '../fields/LevelScale'
import { PanelGroup } from '../fields/PanelGroup'
import { Swatches } from '../fields/Swatches'
import { PersonaPicture } from '../persona/PersonaPicture'
import styles from './PersonaSheet.module.css'
import { SheetText } from './SheetText'

/** What a sheet tells in words, in its two columns. */
const ABOUT = ['goals', 'frustrations'] as const
const CONTEXT = ['demographics', 'psychographics', 'devices', 'decision'] as const

type Props = {
  readonly persona: Persona
  readonly maps: readonly ListedMap[]
  readonly onEdit: (fields: Partial<Persona>) => void
}

/** A persona on one page, made to be read, edited where it stands, and printed. */
export function PersonaSheet({ persona, maps, onEdit }: Props) {
  const weightId = useId()
  const { board, details, persona: words } = useMessages()
  const { personas: t } = usePanelWords()
  const label = (name: (typeof ABOUT | typeof CONTEXT)[number]) =>
    name === 'decision' ? t.decision : words[name]
  const text = (name: (typeof ABOUT | typeof CONTEXT)[number]) => (
    <SheetText
      key={name}
      label={label(name)}
      value={persona[name]}
      onCommit={(value) => onEdit({ [name]: value })}
    />
  )
  return (
    <article className={styles.sheet} aria-label={persona.name || words.nameless}>
      <header className={styles.head}>
        <PersonaPicture persona={persona} onChange={(pictureId) => onEdit({ pictureId })} />
        <div className={styles.names}>
          <SheetText
            look="name"
            label={words.name}
            value={persona.name}
            placeholder={words.nameless}
            onCommit={(name) => onEdit({ name })}
          />
          <SheetText
            look="role"
            label={words.role}
            value={persona.role}
            placeholder={words.rolePlaceholder}
            onCommit={(role) => onEdit({ role })}
          />
        </div>
        <div className={styles.colour}>
          <Swatches
            label={details.colour}
            value={persona.colour}
            onChoose={(colour) => onEdit({ colour })}
          />
        </div>
      </header>
      <SheetText
        look="quote"
        label={words.quote}
        value={persona.quote}
        onCommit={(quote) => onEdit({ quote })}
      />
      <div className={styles.columns}>
        <div className={styles.column}>{ABOUT.map(text)}</div>
        <div className={styles.column}>{CONTEXT.map(text)}</div>
      </div>
      <div className={styles.columns}>
        <div className={styles.group} data-empty={persona.channels.length === 0 || undefined}>
          <ChannelPicker
            label={words.channels}
            channels={persona.channels}
            onChange={(channels) => onEdit({ channels })}
          />
        </div>
        <PanelGroup label={words.weight} htmlFor={weightId}>
          <LevelScale
            id={weightId}
            required
            tone="accent"
            value={persona.weight}
            onRate={(weight) => weight && onEdit({ weight })}
          />
        </PanelGroup>
      </div>
      <section className={styles.maps}>
        <PanelGroup label={t.maps}>
          {maps.length === 0 ? (
            <p className={styles.none}>{t.inNoMap}</p>
          ) : (
            <ul>
              {maps.map((map) => (
                <li key={map.id}>
                  <a href={`#/map/${map.id}`}>{map.title || board.untitledMap}</a>
                </li>
              ))}
            </ul>
          )}
        </PanelGroup>
      </section>
    </article>
  )
}
