import { useState } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { SubjectId } from '@/model/records/measurement'
import { Switch } from '../fields/Switch'
import type { KpiDraft } from './draft'
import { GroundFields } from './GroundFields'
import styles from './MoreFields.module.css'
import { PopulationFields } from './PopulationFields'
import type { Problems } from './reading'

type Props = {
  readonly subjectId: SubjectId
  readonly draft: KpiDraft
  readonly problems: Problems
  readonly onEdit: (fields: Partial<KpiDraft>) => void
}

/** What a value can say beside its number: folded away where it says nothing of it. */
export function MoreFields({ subjectId, draft, problems, onEdit }: Props) {
  const { kpi: words } = usePanelWords()
  const [isWanted, setWanted] = useState(() => saysMore(draft))
  // What is refused must be seen.
  const isOpen = isWanted || problems.link !== undefined
  return (
    <details open={isOpen} onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {words.more} <small>{words.moreHint}</small>
      </summary>
      <div className={styles.more}>
        <PopulationFields subjectId={subjectId} draft={draft} onEdit={onEdit} />
        <GroundFields
          ground={draft.ground}
          problem={problems.link}
          onEdit={(ground) => onEdit({ ground })}
        />
        <div className={styles.switches}>
          <Switch
            shown
            label={words.shown}
            checked={draft.shown}
            onToggle={() => onEdit({ shown: !draft.shown })}
          />
          <Switch
            shown
            label={words.inHeader}
            checked={draft.inHeader}
            onToggle={() => onEdit({ inHeader: !draft.inHeader })}
          />
        </div>
      </div>
    </details>
  )
}

function saysMore({ personaId, channel, population, shown, inHeader, ground }: KpiDraft): boolean {
  const { sentence, link } = ground
  return Boolean(personaId || channel || population || !shown || inHeader || sentence || link)
}
