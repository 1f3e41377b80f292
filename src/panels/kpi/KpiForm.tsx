import { type FormEvent, useEffect, useRef, useState } from 'react'
import { attachKpi, editKpi } from '@/commands/kpis'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { evidenceOf } from '@/model/outline'
import type { SubjectId } from '@/model/records/measurement'
import { Button } from '@/ui/Button'
import { inLanguage } from '../fields/inLanguage'
import { another, draftOf, emptyDraft, type KpiDraft } from './draft'
import styles from './KpiForm.module.css'
import { KpiPicker } from './KpiPicker'
import { MoreFields } from './MoreFields'
import { OwnKpi } from './OwnKpi'
import { outcomeOf } from './outcome'
import { kpiOf, ownProblems } from './ownDraft'
import { isRefused, readDraft } from './reading'
import type { KpiTask } from './task'
import { ValueFields } from './ValueFields'
import { ValueStatus } from './ValueStatus'

type Props = {
  readonly subjectId: SubjectId
  readonly task: KpiTask
  readonly onDone: () => void
}

/** Keeps what is typed as text until it is attached: what is refused is said beside its field. */
export function KpiForm({ subjectId, task, onDone }: Props) {
  const context = useCommandContext()
  const messages = useMessages()
  const words = usePanelWords()
  const { kpi: old, locale } = messages
  const library = useEditorState((state) => state.library)
  const map = useEditorState((state) => state.map)
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState((): KpiDraft => {
    if (task.name === 'attach') return emptyDraft()
    if (task.name === 'add') return another(task.measurement, locale)
    return draftOf(task.measurement, evidenceOf(map, task.measurement.id)[0], locale)
  })
  const [attempts, setAttempts] = useState(0)
  useEffect(() => {
    if (attempts > 0 && form.current) showRefusal(form.current)
  }, [attempts])

  const edit = (fields: Partial<KpiDraft>) => setDraft((before) => ({ ...before, ...fields }))
  const kpi = kpiOf(draft, library, locale)
  const name = kpi ? inLanguage(kpi.name, messages) : (draft.definitionId ?? '')
  const isAsked = attempts > 0
  const first = task.name === 'edit' ? task.field : task.name === 'add' ? 'value' : undefined
  const reading = readDraft(draft, kpi, { messages, words }, isAsked)
  const isChosen = draft.definitionId !== undefined || draft.own !== undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempts((before) => before + 1)
    const final = readDraft(draft, kpi, { messages, words }, true)
    const refusedOwn = draft.own ? Object.keys(ownProblems(draft.own, { messages, words })) : []
    if (!isChosen || isRefused(final) || refusedOwn.length > 0) return
    const { definition, ...outcome } = outcomeOf(draft, kpi, final, locale)
    if (task.name === 'edit') editKpi(context, task.measurement.id, name, outcome)
    else attachKpi(context, subjectId, name, { definition, ...outcome })
    onDone()
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {task.name === 'attach' && (
        <KpiPicker
          subjectId={subjectId}
          chosen={name}
          problem={isAsked && !isChosen ? old.choose : undefined}
          onChoose={(definitionId, own) => edit({ definitionId, own, variant: '' })}
        />
      )}
      <OwnKpi
        draft={draft}
        isAsked={isAsked}
        onEdit={edit}
        onDeleted={() => {
          edit({ definitionId: undefined, own: undefined })
          form.current?.querySelector('input')?.focus()
        }}
      />
      <ValueFields draft={draft} kpi={kpi} reading={reading} first={first} onEdit={edit} />
      <MoreFields subjectId={subjectId} draft={draft} problems={reading.problems} onEdit={edit} />
      <div className={styles.foot}>
        <ValueStatus kpi={kpi} variant={draft.variant} reading={reading} />
        <Button type="submit" look="primary">
          {task.name === 'edit' ? old.save : old.attach}
        </Button>
      </div>
    </form>
  )
}

/** Brings the keyboard to the first field that is refused, and the sentence below it into view. */
function showRefusal(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  field?.focus()
  const sentence = field?.getAttribute('aria-describedby')?.split(' ').at(-1)
  if (sentence) document.getElementById(sentence)?.scrollIntoView({ block: 'nearest' })
}
