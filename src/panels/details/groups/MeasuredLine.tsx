import { formatScore } from '@/commands/scores'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Measured } from '@/model/records/card'
import styles from './EmotionGroup.module.css'

type Props = {
  readonly measured: Measured
  /** What the team feels of the same people, −2…2. */
  readonly felt: number | undefined
  /** Whose answers they are, where the line does not stand below their slider. */
  readonly who?: string
}

/** What answers say about how a touchpoint felt, and how far that is from what the team feels. */
export function MeasuredLine({ measured, felt, who }: Props) {
  const { locale } = useMessages()
  const { evidence: words } = usePanelWords()
  const { mean, n, spread } = measured
  const write = (number: number) => number.toLocaleString(locale, { maximumFractionDigits: 1 })
  const gap = felt === undefined ? undefined : Math.round((mean - felt) * 10) / 10
  const distance =
    gap === undefined
      ? ''
      : gap === 0
        ? words.asFelt
        : gap < 0
          ? words.below(write(-gap))
          : words.above(write(gap))
  const result = [words.measured(formatScore(mean, locale)), distance].filter(Boolean).join(' · ')
  const basis = [words.answers(n), n > 1 && words.spread(write(spread))].filter(Boolean).join(' · ')
  return (
    <p className={styles.measured}>
      {who ? words.of(who, result) : result}
      <small>{basis}</small>
    </p>
  )
}
