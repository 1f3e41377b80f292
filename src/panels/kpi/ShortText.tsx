import { useId } from 'react'
import field from '../fields/field.module.css'
import { PanelGroup } from '../fields/PanelGroup'

type Props = {
  readonly label: string
  readonly text: string
  readonly onType: (text: string) => void
  readonly placeholder?: string
  /** Why the text is refused. */
  readonly problem?: string | undefined
}

/** A line of text that is kept with the rest of a form, and not with every keystroke. */
export function ShortText({ label, text, onType, placeholder, problem }: Props) {
  const id = useId()
  return (
    <PanelGroup label={label} htmlFor={id}>
      <input
        id={id}
        className={field.input}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}problem` : undefined}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {problem && (
        <p role="alert" id={`${id}problem`} className={field.alert}>
          {problem}
        </p>
      )}
    </PanelGroup>
  )
}
