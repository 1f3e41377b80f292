import { IconClockExclamation } from '@tabler/icons-react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import { journeyOf } from '@/model/document'
import type { Evidence } from '@/model/records/evidence'
import { isStale } from '@/model/research'
import { formatDay } from '../formatDay'
import styles from './EvidenceGroup.module.css'
import { SourceIcon } from './SourceIcon'

type Props = {
  readonly evidence: Evidence
  /** What it is evidence of, where that is not what the panel is about. */
  readonly of?: string
}

/** What a piece of evidence says, where it is from, and whether it is too old to be relied on. */
export function EvidenceWords({ evidence, of }: Props) {
  const { locale } = useMessages()
  const { evidence: words } = usePanelWords()
  const months = useEditorState(({ map }) => journeyOf(map).staleAfter)
  const { source, sentence, date } = evidence
  const parts = [of, sentence && words.sources[source], date && formatDay(date, locale)]
  const small = parts.filter(Boolean).join(' · ')
  return (
    <>
      <SourceIcon source={source} />
      <span>
        {sentence || words.sources[source]}
        {small && <small>{small}</small>}
        {isStale(evidence, months, today()) && (
          <small className={styles.stale}>
            <IconClockExclamation size={13} stroke={1.75} aria-hidden="true" />
            {words.stale(months)}
          </small>
        )}
      </span>
    </>
  )
}
