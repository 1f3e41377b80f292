import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { answersIn } from '@/commands/answersEvidence'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import { inLanguage } from '../../fields/inLanguage'
import { populationOf } from '../../kpi/seriesWords'
import { formatDay } from '../formatDay'
import type { MeasuredEvidence } from '../measuredEvidence'
import styles from './EvidenceGroup.module.css'
import { EvidenceLink } from './EvidenceLink'
import { EvidenceWords } from './EvidenceWords'

/**
 * What the values of a KPI rest on: the KPI, whom it covers, and how many values; a click shows them
 * one by one.
 */
export function MeasuredEvidenceRow({ measured }: { measured: MeasuredEvidence }) {
  const id = useId()
  const messages = useMessages()
  const words = usePanelWords()
  const library = useEditorState((state) => state.library)
  const [isOpen, setOpen] = useState(false)
  const { series, what, evidence } = measured
  const { definitionId, latest } = series
  const kpi = definitionAt(definitionId, library)
  const name = kpi ? inLanguage(askedOn(kpi, latest.variant).short, messages) : definitionId
  const whom = populationOf(latest, { messages, words, library })
  const of = [name, whom].filter(Boolean).join(' · ')
  const last = evidence[0]!
  const link = last.link !== '' && <EvidenceLink link={last.link} />
  if (evidence.length === 1)
    return (
      <li className={styles.item}>
        <div className={styles.main}>
          <EvidenceWords evidence={last} of={of} />
        </div>
        {link}
      </li>
    )
  const sentence = words.evidence.ofValues(evidence.length, what)
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={`${styles.main} ${styles.folded}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <EvidenceWords evidence={{ ...last, sentence }} of={of} />
        <IconChevronDown size={15} stroke={1.75} aria-hidden="true" />
      </button>
      {link}
      {isOpen && (
        <ul id={id} className={styles.values}>
          {evidence.map((each) => (
            <li key={each.id}>
              <span>
                {each.date ? formatDay(each.date, messages.locale) : words.kpi.series.noDate}
              </span>
              <span>{answersIn(each.sentence)?.answers}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
