import { useId } from 'react'
import { useDesk } from '@/editor/react'
import styles from './field.module.css'
import { GrowingText } from './GrowingText'
import { PanelGroup } from './PanelGroup'

type Props = {
  readonly label: string
  readonly value: string
  /** Called with every keystroke; the step of the history ends when the field is left. */
  readonly onType: (text: string) => void
  readonly placeholder?: string
  /** For longer texts: how many lines the field has at least. One line without line breaks else. */
  readonly rows?: number
  /** Names it for those who send the keyboard to it. */
  readonly name?: string
}

/** A labelled text. It shows what the document holds, so an undo shows at once. */
export function TextField({ label, value, onType, placeholder, rows, name }: Props) {
  const id = useId()
  const { editor } = useDesk()
  const field = {
    id,
    'data-field': name,
    value,
    placeholder,
    className: styles.input,
    onBlur: editor.seal,
  }
  return (
    <PanelGroup label={label} htmlFor={id}>
      {rows ? (
        <GrowingText
          {...field}
          style={{ minHeight: rows * 18.2 + 14 }}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      ) : (
        <input {...field} onChange={(event) => onType(event.currentTarget.value)} />
      )}
    </PanelGroup>
  )
}
