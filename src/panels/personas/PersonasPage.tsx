import { useEffect, useRef } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Persona } from '@/model/records/persona'
import { Button } from '@/ui/Button'
import type { LibraryProps } from '../library/actions'
import { LibraryFrame } from '../library/LibraryFrame'
import { Message } from '../library/MapGrid'
import { Toast } from '../library/Toast'
import { useNews } from '../library/useNews'
import { AllPersonas } from './AllPersonas'
import { CompareTable } from './CompareTable'
import { PersonaSheet } from './PersonaSheet'
import styles from './PersonasPage.module.css'
import { mapsOf, PERSONAS_ADDRESS } from './where'

type Props = LibraryProps & {
  /** The personas that the address names: none for all of them, one for its sheet, more side by side. */
  readonly shown: readonly string[]
}

/** The personas of this device: all of them, the sheet of one, or several side by side. */
export function PersonasPage({ library, actions, shown }: Props) {
  const { library: words } = useMessages()
  const { personas: t } = usePanelWords()
  const { news, clear, attempt } = useNews()
  useHeadingFocus(shown.join())
  if (shown.length === 0) return <AllPersonas library={library} actions={actions} />

  const chosen = shown.flatMap((id) => library.personas[id as Persona['id']] ?? [])
  const [first] = chosen
  const content = () => {
    if (library.maps.state === 'loading') return <Message text={words.loading} />
    if (!first) return <Message text={t.gone} />
    if (chosen.length > 1) return <CompareTable personas={chosen} library={library} />
    return (
      <PersonaSheet
        key={first.id}
        persona={first}
        maps={mapsOf(library, first.id)}
        onEdit={(fields) => void attempt(actions.editPersona(first.id, fields))}
      />
    )
  }
  return (
    <LibraryFrame
      library={library}
      actions={actions}
      page="personas"
      heading={chosen.length > 1 ? t.comparison : words.personas}
      tools={
        <div className={styles.tools}>
          <a className={styles.back} href={PERSONAS_ADDRESS}>
            {t.back}
          </a>
          {first && <Button onClick={() => window.print()}>{t.print}</Button>}
        </div>
      }
    >
      {content()}
      <Toast news={news} onClose={clear} />
    </LibraryFrame>
  )
}

/**
 * Puts the keyboard on the heading of what was gone to within the page: the link or the button that
 * led there is gone. The page's own heading, when one comes from elsewhere, is the app's to find.
 */
function useHeadingFocus(place: string): void {
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    document.querySelector<HTMLElement>('h1')?.focus()
  }, [place])
}
