import { endEditing, typeTitle } from '@/commands/editTitle'
import { useCommandContext } from '@/commands/react'
import type { Card } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { Stage } from '@/model/records/stage'
import type { Step } from '@/model/records/step'
import { TextEditor } from '../TextEditor'
import styles from './Grid.module.css'

type Props = {
  readonly record: Card | Stage | Step | Lane
  readonly isOpen: boolean
  /** What the field is called while it is open. */
  readonly label: string
  /** What stands there otherwise. */
  readonly shown: string
  readonly placeholder: string
  readonly singleLine?: boolean
}

/** A record's title; a field over it while it is typed. */
export function TitleText({ record, isOpen, label, shown, placeholder, singleLine }: Props) {
  const context = useCommandContext()
  if (!isOpen)
    return (
      <span className={styles.title} data-empty={record.title === '' || undefined}>
        {shown}
      </span>
    )
  return (
    <TextEditor
      label={label}
      value={record.title}
      placeholder={placeholder}
      onType={(title) => typeTitle(context, record.id, title)}
      onLeave={() => endEditing(context)}
      {...(singleLine && { singleLine })}
    />
  )
}
