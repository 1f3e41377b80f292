import { useId } from 'react'
import { CardLink } from '../CardLink'
import styles from './ShareBar.module.css'

/** One part of a whole. */
export type Share = {
  readonly id: string
  readonly name: string
  /** 0…1 of the whole. */
  readonly part: number
  /** The share in words: "45 % · 5 touchpoints". */
  readonly detail: string
  /** The records that it leads to. */
  readonly ids: readonly string[]
}

/** The patterns after the plain one, so that neighbours differ without their colours. */
const PATTERNS = ['', 'M0 8 L8 0', 'M4 4 h0.01', 'M0 4 H8', 'M4 0 V8', 'M0 0 L8 8'] as const

/** The whole as one bar, cut into its parts, with the list of them below: name, pattern, share. */
export function ShareBar({ shares }: { shares: readonly Share[] }) {
  const id = useId()
  const present = shares.filter(({ part }) => part > 0)
  return (
    <>
      <svg width="100%" height={28} aria-hidden="true" className={styles.bar}>
        <Patterns id={id} count={present.length} />
        {present.map((share, index) => {
          const before = present.slice(0, index).reduce((sum, { part }) => sum + part, 0)
          return (
            <rect
              key={share.id}
              x={`${before * 100}%`}
              width={`${share.part * 100}%`}
              height={28}
              fill={`url(#${id}-${index})`}
              className={styles.part}
            />
          )
        })}
      </svg>
      <ul className={styles.list}>
        {present.map((share, index) => (
          <li key={share.id}>
            <svg width={14} height={14} aria-hidden="true">
              <rect width={14} height={14} rx={3} fill={`url(#${id}-${index})`} />
            </svg>
            <CardLink ids={share.ids}>{share.name}</CardLink>
            <span className={styles.detail}>{share.detail}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One pattern a part; `id` keeps them apart from those of other charts. */
function Patterns({ id, count }: { id: string; count: number }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, index) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: a pattern is its index
          key={index}
          id={`${id}-${index}`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
        >
          <rect width={8} height={8} className={styles[`tone${index % PATTERNS.length}`]} />
          <path d={PATTERNS[index % PATTERNS.length]!} className={styles.hatch} />
        </pattern>
      ))}
    </defs>
  )
}
