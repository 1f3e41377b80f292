import { useState } from 'react'
import type { EvidenceFields } from '@/commands/evidence'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import { EvidenceForm } from './EvidenceForm'

type Props = {
  readonly onAdd: (fields: EvidenceFields) => void
  readonly onEscape: () => void
}

/** A piece of evidence that is not there yet: adding it is one step, once it says something. */
export function NewEvidence({ onAdd, onEscape }: Props) {
  const { evidence: words } = usePanelWords()
  const [draft, setDraft] = useState<EvidenceFields>(() => ({
    source: 'surveys',
    date: today(),
    sentence: '',
    link: '',
  }))
  const [asked, setAsked] = useState(false)
  const sentence = draft.sentence.trim()
  return (
    <EvidenceForm
      value={draft}
      submit={words.addButton}
      onEdit={(fields) => setDraft((before) => ({ ...before, ...fields }))}
      onSubmit={(link) => {
        setAsked(true)
        if (sentence !== '') onAdd({ ...draft, sentence, link })
      }}
      onEscape={onEscape}
      problem={asked && sentence === '' ? words.noSentence : undefined}
    />
  )
}
