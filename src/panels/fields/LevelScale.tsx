import { useSeal } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import styles from './LevelScale.module.css'

const LEVELS = [1, 2, 3, 4, 5] as const

type Props = {
  readonly id: string
  /** 1–5; not rated where null. */
  readonly value: number | null
  readonly onRate: (level: number | null) => void
  readonly tone: 'pain' | 'opportunity' | 'accent' | 'ink'
  /** Always rated: the place for "not rated", before the first dot, is left out. */
  readonly required?: boolean
  /** Said in place of "not rated", where several things differ. */
  readonly noneText?: string
  /** The levels in words; as of a thing without gender where left out. */
  readonly words?: readonly string[]
}

/** Five dots under a native slider: a click, a drag or the arrow keys set the level. */
export function LevelScale(props: Props) {
  const { id, value, onRate, tone, required = false, noneText } = props
  const { details } = useMessages()
  const seal = useSeal()
  const levels = props.words ?? details.levels
  const words = value === null ? (noneText ?? details.notRated) : levels[value - 1]!
  return (
    <div className={`${styles.scale} ${styles[tone]}`}>
      <div className={`${styles.dots} ${required ? '' : styles.clearable}`}>
        <input
          id={id}
          type="range"
          min={required ? 1 : 0}
          max={5}
          step={1}
          value={value ?? 0}
          aria-valuetext={value === null ? words : `${value}, ${words}`}
          onChange={(event) => onRate(event.currentTarget.valueAsNumber || null)}
          onPointerUp={seal}
          onKeyUp={seal}
          onBlur={seal}
        />
        {!required && <span aria-hidden="true" className={styles.none} />}
        {LEVELS.map((level) => (
          <span
            key={level}
            aria-hidden="true"
            className={value !== null && level <= value ? styles.filled : styles.dot}
          />
        ))}
      </div>
      <span aria-hidden="true" className={styles.words}>
        {words}
      </span>
    </div>
  )
}
