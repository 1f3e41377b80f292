import styles from './Timeline.module.css'

type Props = {
  readonly title: string
  /** What more is said of it, in smaller letters. */
  readonly detail: string
  readonly look: 'now' | 'version' | 'automatic' | 'change'
  readonly isShown: boolean
  readonly onShow: () => void
}

/** A point of the timeline: a press shows the map as it stood there. */
export function PointButton({ title, detail, look, isShown, onShow }: Props) {
  return (
    <button
      type="button"
      className={styles.point}
      data-look={look}
      aria-current={isShown || undefined}
      onClick={onShow}
    >
      <i aria-hidden="true" />
      <span className={styles.title}>{title}</span>
      <span className={styles.detail}>{detail}</span>
    </button>
  )
}
