import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Persona } from '@/model/records/persona'
import { Button } from '@/ui/Button'
import styles from './PersonasPage.module.css'
import { personasAddress } from './where'

/** Those that were chosen to be put side by side, and the way there from two on. */
export function CompareBar({ personas }: { personas: readonly Persona[] }) {
  const { persona: words } = useMessages()
  const { personas: t } = usePanelWords()
  const names = personas.map(({ name }) => name || words.nameless).join(', ')
  return (
    <div className={styles.compare} data-empty={personas.length === 0 || undefined}>
      <p role="status">
        {personas.length === 1 && t.compareHint}
        {personas.length > 1 && t.chosen(names)}
      </p>
      {personas.length > 1 && (
        <Button
          look="primary"
          onClick={() => {
            location.hash = personasAddress(personas.map(({ id }) => id))
          }}
        >
          {t.compare}
        </Button>
      )}
    </div>
  )
}
