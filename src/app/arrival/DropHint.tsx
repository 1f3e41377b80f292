import { IconFileImport } from '@tabler/icons-react'
import styles from './DropHint.module.css'

/** Lies over the page while a file is held over it. */
export function DropHint({ sentence }: { readonly sentence: string }) {
  return (
    <div className={styles.hint}>
      <p>
        <IconFileImport size={22} stroke={1.6} aria-hidden />
        {sentence}
      </p>
    </div>
  )
}
