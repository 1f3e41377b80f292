import styles from './Rank.module.css'

/** Where a pain point stands among the others, from 1; for the eye alone. */
export function Rank({ rank }: { readonly rank: number }) {
  return (
    <span aria-hidden="true" className={styles.rank}>
      {rank}
    </span>
  )
}
