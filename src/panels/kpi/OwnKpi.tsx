import { useEffect, useRef, useState } from 'react'
import { editDefinition, removeDefinition } from '@/commands/definitions'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { definitionUses } from '@/model/definitionUses'
import { journeyOf } from '@/model/document'
import type { DefinitionId } from '@/model/records/definition'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import type { KpiDraft } from './draft'
import styles from './KpiForm.module.css'
import { useMapsWithKpi } from './mapsWithKpi'
import { OwnKpiFields } from './OwnKpiFields'
import { definitionFieldsOf, type OwnDraft, ownDraftOf, ownProblems } from './ownDraft'

type Props = {
  readonly draft: KpiDraft
  /** Whether the form was tried, so that what is missing can be said. */
  readonly isAsked: boolean
  readonly onEdit: (fields: Partial<KpiDraft>) => void
  readonly onDeleted: () => void
}

/** How many of the other maps that use a KPI are named. */
const MOST_TITLES = 3

/** A KPI of the team's own: made with its first value, changed and deleted from wherever it is. */
export function OwnKpi({ draft, isAsked, onEdit, onDeleted }: Props) {
  const context = useCommandContext()
  const messages = useMessages()
  const panelWords = usePanelWords()
  const { own: words } = panelWords.kpi
  const mapsWithKpi = useMapsWithKpi()
  const kept = useEditorState(({ library }) => library.definition[draft.definitionId ?? ''])
  const [isSaved, setSaved] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const { own } = draft
  const place = useRef<HTMLDivElement>(null)
  const wasToggled = useRef(false)
  const isOpen = own !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard follows what is opened and closed here
  useEffect(() => {
    if (wasToggled.current) place.current?.querySelector<HTMLElement>('input, button')?.focus()
    wasToggled.current = false
  }, [isOpen])
  const toggle = (next: OwnDraft | undefined) => {
    wasToggled.current = true
    setRefusal(undefined)
    onEdit({ own: next })
  }
  if (!own) {
    if (!kept) return null
    return (
      <div ref={place}>
        <Button onClick={() => toggle(ownDraftOf(kept, messages.locale))}>{words.edit}</Button>
      </div>
    )
  }
  const problems = ownProblems(own, { messages, words: panelWords })
  const save = () => {
    setSaved(true)
    if (!kept || Object.keys(problems).length > 0) return
    editDefinition(context, kept.id, definitionFieldsOf(own, messages.locale))
    toggle(undefined)
  }
  /** Why it cannot be deleted; nothing where no map uses it. */
  const refusalOf = async (id: DefinitionId): Promise<string | undefined> => {
    const { map } = context.editor.store.getState()
    const uses = definitionUses(map, id)
    if (uses > 0) return words.inUse(uses)
    const here = journeyOf(map).id
    const others = (await mapsWithKpi(id)).filter((other) => other.id !== here)
    if (others.length === 0) return undefined
    const titles = others.map(({ title }) => title.trim() || messages.board.untitledMap)
    return words.inUseElsewhere(titles.slice(0, MOST_TITLES), others.length)
  }
  const remove = async () => {
    if (!kept) return
    const found = await refusalOf(kept.id).catch(() => words.othersUnread)
    if (found === undefined && removeDefinition(context, kept.id)) onDeleted()
    else setRefusal(found)
  }
  return (
    <div ref={place} className={styles.own}>
      <OwnKpiFields
        own={own}
        isNamed={!kept}
        problems={isAsked || isSaved ? problems : { ...problems, name: undefined }}
        onEdit={(fields) => onEdit({ own: { ...own, ...fields } })}
      />
      {kept && (
        <>
          <div className={styles.actions}>
            <Button onClick={save}>{words.save}</Button>
            <Button look="quiet" onClick={() => toggle(undefined)}>
              {messages.common.cancel}
            </Button>
            <Button look="danger" className={styles.delete} onClick={() => void remove()}>
              {words.delete}
            </Button>
          </div>
          {refusal ? (
            <p role="alert" className={field.alert}>
              {refusal}
            </p>
          ) : (
            <p className={field.hint}>{words.everywhere}</p>
          )}
        </>
      )}
    </div>
  )
}
