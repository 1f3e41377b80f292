import { usePanelWords } from '@/i18n/panels/panelWords'
import { Keys } from '../fields/Keys'
import styles from './CommandPalette.module.css'
import type { Findings } from './find'

type Props = { readonly found: Findings; readonly query: string }

/** How much was found, said aloud too, and the keys of the palette itself. */
export function PaletteFoot({ found, query }: Props) {
  const { palette: words } = usePanelWords()
  const isTyped = query.trim() !== ''
  return (
    <div className={styles.foot}>
      <span role="status">{isTyped ? words.found(found.total) : words.cardsToo}</span>
      <span className={styles.ways} aria-hidden="true">
        <Keys keys="ArrowUp" />
        <Keys keys="ArrowDown" /> {words.move}
        <Keys keys="Enter" /> {words.run}
        <Keys keys="Escape" /> {words.leave}
      </span>
    </div>
  )
}
