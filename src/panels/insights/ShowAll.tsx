import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import styles from './ShowAll.module.css'
import type { Few } from './useFew'

/** The way to the rest of a list. On paper and in a picture it says how many there are besides. */
export function ShowAll({ few: { shown, count, showAll } }: { few: Few<unknown> }) {
  const { insights: words } = usePanelWords()
  const rest = count - shown.length
  if (rest <= 0) return null
  return (
    <>
      <Button data-control look="quiet" className={styles.button} onClick={showAll}>
        {words.showAll(count)}
      </Button>
      <p className={styles.rest}>{words.more(rest)}</p>
    </>
  )
}
