import { useId, useState } from 'react'
import { useDesk } from '@/editor/react'
import field from '../../fields/field.module.css'
import { PanelGroup } from '../../fields/PanelGroup'

type Props = {
  readonly label: string
  readonly value: number
  readonly onChange: (minutes: number) => void
}

/** Minutes, 1 to a day's. What is no such number is held in the field until it is one, or is left. */
export function MinutesField({ label, value, onChange }: Props) {
  const id = useId()
  const { editor } = useDesk()
  const [typed, setTyped] = useState<string>()
  return (
    <PanelGroup label={label} htmlFor={id}>
      <input
        id={id}
        type="number"
        className={field.input}
        min={1}
        max={1440}
        step={1}
        value={typed ?? String(value)}
        aria-invalid={typed !== undefined || undefined}
        onChange={(event) => {
          const { value: text, valueAsNumber: minutes } = event.currentTarget
          const isSound = Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440
          setTyped(isSound ? undefined : text)
          if (isSound) onChange(minutes)
        }}
        onBlur={() => {
          setTyped(undefined)
          editor.seal()
        }}
      />
    </PanelGroup>
  )
}
