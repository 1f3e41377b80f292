import { useId } from 'react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { SubjectId } from '@/model/records/measurement'
import { Chooser } from '../fields/Chooser'
import field from '../fields/field.module.css'
import { PanelGroup } from '../fields/PanelGroup'
import { kpiChoices } from './kpiChoices'
import { type OwnDraft, ownDraftOf } from './ownDraft'

type Props = {
  readonly subjectId: SubjectId
  /** The name of what is chosen; empty where nothing is. */
  readonly chosen: string
  readonly problem: string | undefined
  /** One that is there, or the beginnings of one of the team's own. */
  readonly onChoose: (definitionId: string | undefined, own: OwnDraft | undefined) => void
}

/** The catalogue, the team's own KPIs, and the way to a new one. */
export function KpiPicker({ subjectId, chosen, problem, onChoose }: Props) {
  const id = useId()
  const messages = useMessages()
  const { kpi: words } = messages
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const groups = () => kpiChoices(map, library, subjectId, messages)
  return (
    <PanelGroup label={words.kpi} htmlFor={id}>
      <Chooser
        id={id}
        look="field"
        autoFocus
        placeholder={words.search}
        groups={groups}
        chosen={chosen}
        onChoose={(definitionId) => onChoose(definitionId, undefined)}
        own={{
          label: words.own,
          onChoose: (name) => onChoose(undefined, ownDraftOf({ name }, messages.locale)),
        }}
        {...(problem && { invalid: { describedBy: `${id}problem` } })}
      />
      {problem && (
        <p role="alert" id={`${id}problem`} className={field.alert}>
          {problem}
        </p>
      )}
    </PanelGroup>
  )
}
