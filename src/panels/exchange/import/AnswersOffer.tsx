import { useMemo } from 'react'
import { knownOf } from '@/exchange/answers/known'
import { looksLikeAnswers, type Surroundings } from '@/exchange/answers/likely'
import { tableOf } from '@/exchange/answers/table'
import type { SheetRows } from '@/exchange/tables/readRows'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import styles from './ImportDialog.module.css'

type Props = {
  readonly sheets: readonly SheetRows[]
  /** The open map, which the answers would belong to. */
  readonly here: Omit<Surroundings, 'channelNames'>
  readonly onTake: () => void
}

/** So many rows tell what a sheet holds. */
const ROWS = 1000

/** Where a table on its way to be a map looks like the answers of a survey: the way to import those. */
export function AnswersOffer({ sheets, here: { map, library }, onTake }: Props) {
  const { channelNames } = useMessages()
  const { importing: words } = useExchangeWords()
  const isLikely = useMemo(() => {
    const known = knownOf(map, library, channelNames)
    return sheets.some(({ name, rows }) => {
      const table = tableOf(rows.slice(0, ROWS), name)
      return table.rowCount > 0 && looksLikeAnswers(table, known)
    })
  }, [sheets, map, library, channelNames])
  return isLikely ? (
    <p className={styles.offer}>
      {words.looksLikeAnswers}
      <Button onClick={onTake}>{words.asAnswers}</Button>
    </p>
  ) : null
}
