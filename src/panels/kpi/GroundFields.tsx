import { useId } from 'react'
import type { Ground } from '@/commands/kpis'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { EVIDENCE_SOURCES } from '@/model/records/evidence'
import { Select } from '../details/Select'
import { PanelGroup } from '../fields/PanelGroup'
import styles from './GroundFields.module.css'
import { ShortText } from './ShortText'

type Props = {
  readonly ground: Ground
  /** Why the link is refused. */
  readonly problem: string | undefined
  readonly onEdit: (ground: Ground) => void
}

/** What a value rests on: where it comes from, what is known, and where more can be read. */
export function GroundFields({ ground, problem, onEdit }: Props) {
  const id = useId()
  const { evidence: words } = usePanelWords()
  return (
    <div className={styles.ground}>
      <ShortText
        label={words.evidence}
        text={ground.sentence}
        placeholder={words.sentenceHint}
        onType={(sentence) => onEdit({ ...ground, sentence })}
      />
      <PanelGroup label={words.source} htmlFor={id}>
        <Select
          id={id}
          value={ground.source}
          options={EVIDENCE_SOURCES.map((value) => ({ value, label: words.sources[value] }))}
          onChoose={(source) => onEdit({ ...ground, source })}
        />
      </PanelGroup>
      <ShortText
        label={words.link}
        text={ground.link}
        placeholder={words.linkHint}
        problem={problem}
        onType={(link) => onEdit({ ...ground, link })}
      />
    </div>
  )
}
