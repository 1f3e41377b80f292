import { useEffect, useRef, useState } from 'react'
import { addEvidence, editEvidence, removeEvidence } from '@/commands/evidence'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { MapDocument } from '@/model/document'
import { evidenceOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { EvidenceId } from '@/model/records/evidence'
import type { Stage } from '@/model/records/stage'
import { allEvidenceOf, researchOf } from '@/model/research'
import { ChipButton } from '../../fields/Chip'
import field from '../../fields/field.module.css'
import { DetailGroup } from '../DetailGroup'
import { measuredEvidence } from '../measuredEvidence'
import { EvidenceForm } from './EvidenceForm'
import styles from './EvidenceGroup.module.css'
import { EvidenceRow } from './EvidenceRow'
import { MeasuredEvidenceRow } from './MeasuredEvidenceRow'
import { NewEvidence } from './NewEvidence'

const NEW = 'new'

/** What is known about a card or a stage, and what stands behind the values of its KPIs. */
export function EvidenceGroup({ subject }: { subject: Card | Stage }) {
  const context = useCommandContext()
  const { evidence: words } = usePanelWords()
  const all = useEditorState(({ map }) => evidenceOf(map, subject.id))
  const isEmpty = useEditorState(({ map }) => !hasEvidence(map, subject.id))
  // Asked for from its chip, an empty group is opened to be filled.
  const [open, setOpen] = useState<EvidenceId | typeof NEW | undefined>(isEmpty ? NEW : undefined)
  const [edited, setEdited] = useState<EvidenceId>()
  const adder = useRef<HTMLButtonElement>(null)
  const isAdding = open === NEW
  const wasAdding = useRef(isAdding)
  useEffect(() => {
    if (wasAdding.current && !isAdding) adder.current?.focus()
    wasAdding.current = isAdding
  }, [isAdding])
  const close = (id: EvidenceId) => {
    setOpen(undefined)
    setEdited(id)
  }
  const { seal } = context.editor
  return (
    <DetailGroup label={words.evidence}>
      <ul className={styles.list}>
        {all.map((evidence) =>
          evidence.id === open ? (
            <li key={evidence.id}>
              <EvidenceForm
                value={evidence}
                submit={words.done}
                onEdit={(fields) => {
                  const key = `${Object.keys(fields).join()}:${evidence.id}`
                  editEvidence(context, evidence.id, fields, key)
                }}
                onLeave={seal}
                onSubmit={() => close(evidence.id)}
                onEscape={() => close(evidence.id)}
              />
            </li>
          ) : (
            <EvidenceRow
              key={evidence.id}
              evidence={evidence}
              wasEdited={evidence.id === edited}
              onEdit={() => setOpen(evidence.id)}
              onRemove={() => removeEvidence(context, evidence.id)}
            />
          ),
        )}
        <OfMeasurements subjectId={subject.id} />
      </ul>
      <ByHandLine subject={subject} />
      {isAdding ? (
        <NewEvidence
          onAdd={(fields) => {
            addEvidence(context, subject.id, fields)
            setOpen(undefined)
          }}
          onEscape={() => setOpen(undefined)}
        />
      ) : (
        <ChipButton ref={adder} adds onClick={() => setOpen(NEW)}>
          {words.add}
        </ChipButton>
      )}
    </DetailGroup>
  )
}

/** Whether anything is known about a card or a stage, or about the values of its KPIs. */
export function hasEvidence(map: MapDocument, subjectId: string): boolean {
  return allEvidenceOf(map, subjectId).length > 0
}

/** The evidence behind the values of the subject's KPIs; it is edited with the values. */
function OfMeasurements({ subjectId }: { subjectId: string }) {
  const map = useEditorState((state) => state.map)
  return measuredEvidence(map, subjectId).map((measured) => (
    <MeasuredEvidenceRow key={measured.evidence.at(-1)!.id} measured={measured} />
  ))
}

/** Says where somebody's word and the evidence differ. */
function ByHandLine({ subject }: { subject: Card | Stage }) {
  const { evidence: words } = usePanelWords()
  const known = useEditorState(({ map }) =>
    subject.kind === 'card' ? researchOf(map, { ...subject, research: null }) : undefined,
  )
  if (subject.kind !== 'card' || subject.research === null || !known) return null
  if (subject.research === known) return null
  const standing = words.research[known].toLocaleLowerCase()
  return <p className={field.hint}>{words.setByHand(standing)}</p>
}
