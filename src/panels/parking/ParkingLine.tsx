import { type Ref, useId, useState } from 'react'
import { addParked } from '@/commands/parkingLot'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import field from '../fields/field.module.css'
import styles from './ParkingLot.module.css'

/** The line into which ideas are typed; Enter parks one, and the next can be typed at once. */
export function ParkingLine({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const id = useId()
  const context = useCommandContext()
  const { parking: words } = usePanelWords()
  const [text, setText] = useState('')
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault()
        addParked(context, text)
        setText('')
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {words.line}
      </label>
      <input
        ref={ref}
        // Empty, it has nothing to take back, and the note that was entered last can be.
        data-draft={text !== '' || undefined}
        id={id}
        className={field.input}
        autoComplete="off"
        enterKeyHint="done"
        placeholder={words.lineHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return
          event.preventDefault()
          setText('')
        }}
      />
    </form>
  )
}
