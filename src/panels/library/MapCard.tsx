import { IconAlertTriangle } from '@tabler/icons-react'
import type { MouseEvent, ReactNode } from 'react'
import { useMessages } from '@/i18n/messages'
import type { ListedMap } from '@/storage/shelf'
import type { Library } from './actions'
import styles from './MapCard.module.css'
import { PersonaDiscs } from './PersonaDiscs'
import { Thumbnail } from './Thumbnail'

/** Follows the link of the card that was clicked. */
function followLink({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest('article')?.querySelector<HTMLElement>('h2 a')?.click()
}

type Props = {
  readonly map: ListedMap
  readonly library: Library
  /** The map's title, as a link where the map can be opened. */
  readonly heading: ReactNode
  /** When something last happened to it. */
  readonly when: ReactNode
  /** What stands at the end of the title's line. */
  readonly corner?: ReactNode
  /** What stands below everything else. */
  readonly foot?: ReactNode
}

/** A map in a list: its picture, its title, whom it is about and how large it is. */
export function MapCard({ map, library, heading, when, corner, foot }: Props) {
  const t = useMessages()
  const personas = map.personaIds.flatMap((id) => library.personas[id] ?? [])
  return (
    <article className={styles.card}>
      <div className={styles.picture}>
        <Thumbnail map={map} theme={library.theme} />
      </div>
      <div className={styles.body}>
        <div className={styles.titleLine}>
          <h2 className={styles.title}>{heading}</h2>
          {corner}
        </div>
        {map.damaged ? (
          <p className={styles.broken}>
            <IconAlertTriangle size={15} aria-hidden="true" /> {t.library.broken}{' '}
            <a href="#/recover">{t.crash.recover}</a>
          </p>
        ) : (
          // Whoever uses keys has the link; a click on a detail above it is meant for it too.
          // biome-ignore lint/a11y/noStaticElementInteractions: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div className={styles.facts} onClick={followLink}>
            <p>
              {t.library.counts(map.counts.stages, map.counts.cards)}
              <br />
              {when}
            </p>
            <PersonaDiscs personas={personas} />
          </div>
        )}
        {foot}
      </div>
    </article>
  )
}
