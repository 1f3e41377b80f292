import { usePanelWords } from '@/i18n/panels/panelWords'
import styles from './Level.module.css'

type Props = {
  /** 1–5; nothing is shown where it is not rated. */
  readonly value: number | null
  /** What the levels are called, from 1 on. */
  readonly words: readonly string[]
  readonly tone: 'pain' | 'opportunity' | 'ink'
}

/** A level as dots, and in words for those who do not see them. */
export function Level({ value, words, tone }: Props) {
  const { table } = usePanelWords()
  if (value === null) return null
  return (
    <span
      className={`${styles.level} ${styles[tone]}`}
      title={table.level(value, words[value - 1]!)}
    >
      {[1, 2, 3, 4, 5].map((level) => (
        <span key={level} aria-hidden="true" data-on={level <= value || undefined} />
      ))}
      <span className="visually-hidden">{table.level(value, words[value - 1]!)}</span>
    </span>
  )
}
