import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { EvidenceFields } from '@/commands/evidence'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { EVIDENCE_SOURCES } from '@/model/records/evidence'
import { Button } from '@/ui/Button'
import field from '../../fields/field.module.css'
import { GrowingText } from '../../fields/GrowingText'
import { PanelGroup } from '../../fields/PanelGroup'
import { Select } from '../Select'
import styles from './EvidenceGroup.module.css'
import { LinkField } from './LinkField'
import { useLinkDraft } from './useLinkDraft'

type Props = {
  readonly value: EvidenceFields
  /** Called with every keystroke; for the link when it is left and is one that may be followed. */
  readonly onEdit: (fields: Partial<EvidenceFields>) => void
  readonly onLeave?: () => void
  readonly submit: string
  /** Not called while the link is refused. */
  readonly onSubmit: (link: string) => void
  readonly onEscape: () => void
  /** Why the sentence is refused. */
  readonly problem?: string | undefined
}

/** What there is to say of a piece of evidence. It opens with the keyboard in it. */
export function EvidenceForm(props: Props) {
  const { value, onEdit, onLeave, submit, onSubmit, onEscape, problem } = props
  const id = useId()
  const { evidence: words } = usePanelWords()
  const link = useLinkDraft(value.link, (text) => onEdit({ link: text }))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const end = () => {
    const kept = link.judge()
    if (kept !== undefined) onSubmit(kept)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    onEscape()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        end()
      }}
    >
      <PanelGroup label={words.sentence} htmlFor={`${id}sentence`}>
        <GrowingText
          id={`${id}sentence`}
          className={field.input}
          value={value.sentence}
          placeholder={words.sentenceHint}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}problem` : undefined}
          onChange={(event) => onEdit({ sentence: event.currentTarget.value })}
          onBlur={onLeave}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            end()
          }}
        />
        {problem && (
          <p role="alert" id={`${id}problem`} className={field.alert}>
            {problem}
          </p>
        )}
      </PanelGroup>
      <div className={styles.pair}>
        <PanelGroup label={words.source} htmlFor={`${id}source`}>
          <Select
            id={`${id}source`}
            value={value.source}
            options={EVIDENCE_SOURCES.map((source) => ({
              value: source,
              label: words.sources[source],
            }))}
            onChoose={(source) => onEdit({ source })}
          />
        </PanelGroup>
        <PanelGroup label={words.date} htmlFor={`${id}date`}>
          <input
            id={`${id}date`}
            type="date"
            className={field.input}
            value={value.date}
            onChange={(event) => onEdit({ date: event.currentTarget.value })}
            onBlur={onLeave}
          />
        </PanelGroup>
      </div>
      <LinkField
        text={link.text}
        isRefused={link.isRefused}
        onType={link.type}
        onLeave={link.judge}
      />
      <div className={styles.foot}>
        <Button type="submit">{submit}</Button>
      </div>
    </form>
  )
}
