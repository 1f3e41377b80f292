import { useId, useState } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import field from '../../fields/field.module.css'
import styles from './Agenda.module.css'

type Props = {
  readonly name: string
  /** With the name that was typed; with nothing where it was left. */
  readonly onDone: (name?: string) => void
}

/** Asks for the name of an agenda. */
export function NameForm({ name, onDone }: Props) {
  const { workshop: words } = usePanelWords()
  const [typed, setTyped] = useState(name)
  const id = useId()
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault()
        onDone(typed.trim() || undefined)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      <label className={field.label} htmlFor={id}>
        {words.keepName}
      </label>
      <input
        id={id}
        ref={focusWhole}
        data-draft
        className={field.input}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!typed.trim()}>
        {words.keepDone}
      </Button>
    </form>
  )
}

function focusWhole(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}
