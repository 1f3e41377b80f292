import { usePanelWords } from '@/i18n/panels/panelWords'
import styles from './Votes.module.css'

/** More dots than this are told by their number alone. */
const MOST_DRAWN = 10

/** The dots that somebody still has, as dots and in words. */
export function DotsLeft({ left, of }: { readonly left: number; readonly of: number }) {
  const { votes: words } = usePanelWords()
  return (
    <span className={styles.left}>
      {of <= MOST_DRAWN && (
        <span aria-hidden="true" className={styles.dots}>
          {Array.from({ length: of }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are alike, and have no other name
            <span key={index} data-spent={index >= left || undefined} />
          ))}
        </span>
      )}
      <span className={of <= MOST_DRAWN ? 'visually-hidden' : undefined}>
        {words.left(left, of)}
      </span>
    </span>
  )
}
