import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useDesk } from '@/editor/react'
import styles from './Stepper.module.css'

type Props = {
  readonly id: string
  readonly value: number
  /** Whole numbers from 0. Typing and the buttons both end here. */
  readonly onChange: (value: number) => void
  readonly moreLabel: string
  readonly lessLabel: string
}

/** A count that goes up and down by one. */
export function Stepper({ id, value, onChange, moreLabel, lessLabel }: Props) {
  const { editor } = useDesk()
  const step = (next: number) => {
    onChange(next)
    editor.seal()
  }
  return (
    <div className={styles.stepper}>
      <button
        type="button"
        aria-label={lessLabel}
        title={lessLabel}
        disabled={value === 0}
        onClick={() => step(value - 1)}
      >
        <IconMinus size={14} stroke={1.75} />
      </button>
      <input
        id={id}
        type="number"
        min={0}
        step={1}
        value={value}
        onBlur={editor.seal}
        onChange={(event) => {
          const typed = Math.trunc(event.currentTarget.valueAsNumber)
          if (typed >= 0 || event.currentTarget.value === '') onChange(typed || 0)
        }}
      />
      <button
        type="button"
        aria-label={moreLabel}
        title={moreLabel}
        onClick={() => step(value + 1)}
      >
        <IconPlus size={14} stroke={1.75} />
      </button>
    </div>
  )
}
