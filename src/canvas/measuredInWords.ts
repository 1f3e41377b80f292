import { formatScore } from '@/commands/scores'
import type { Messages } from '@/i18n/messages'
import type { Measured } from '@/model/records/card'

/** What answers say: "measured −0.8, 240 answers, spread 1.1". */
export function measuredInWords({ mean, n, spread }: Measured, messages: Messages): string {
  const format = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 1 })
  return messages.board.measured(formatScore(mean, messages.locale), n, format.format(spread))
}
