import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Tally } from '@/kpi/answers'
import type { AnswerScale } from '@/kpi/definition'
import styles from './AnswerBars.module.css'

/** A scale with more answers than these has bars too thin to be told apart. */
const MOST_BARS = 11
/** Pixels. */
const STEP = 11
const HEIGHT = 22

/**
 * How the answers are spread over their scale, a bar for each. Nothing where the scale has no ends,
 * where it is too long, or where answers lie between its steps.
 */
export function AnswerBars({ tally, scale }: { tally: Tally; scale: AnswerScale }) {
  const { locale } = useMessages()
  const { kpi: words } = usePanelWords()
  const { from, to } = scale
  const length = to - from + 1
  const isWhole = Object.keys(tally).every((answer) => Number.isInteger(Number(answer)))
  if (!(length <= MOST_BARS) || !Number.isInteger(from) || !isWhole) return null
  const counts = Array.from({ length }, (_, index) => tally[String(from + index)] ?? 0)
  const most = Math.max(1, ...counts)
  const spoken = counts
    .map((count, index) => words.gave(String(from + index), count.toLocaleString(locale)))
    .join(', ')
  return (
    <span role="img" aria-label={words.distribution(spoken)} className={styles.bars}>
      <span aria-hidden="true">{from}</span>
      <svg width={length * STEP} height={HEIGHT} aria-hidden="true">
        {counts.map((count, index) => {
          const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT)
          const answer = from + index
          return (
            <rect
              key={answer}
              className={count === 0 ? styles.none : styles.bar}
              x={index * STEP + 1}
              y={HEIGHT - height}
              width={STEP - 2}
              height={height}
            >
              <title>{words.gave(String(answer), count.toLocaleString(locale))}</title>
            </rect>
          )
        })}
      </svg>
      <span aria-hidden="true">{to}</span>
    </span>
  )
}
