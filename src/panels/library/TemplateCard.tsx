import { useId } from 'react'
import type { Library, TemplateOffer } from './actions'
import styles from './TemplateCard.module.css'
import { TemplatePicture } from './TemplatePicture'
import type { TemplateBoard } from './templateBoard'

type Props = {
  readonly template: TemplateOffer
  readonly board: TemplateBoard | undefined
  readonly theme: Library['theme']
  readonly disabled: boolean
  readonly onClick: () => void
}

/** A template with its picture, to begin with at one click. */
export function TemplateCard({ template, board, theme, disabled, onClick }: Props) {
  const id = useId()
  return (
    <div className={styles.card}>
      <button
        type="button"
        className={styles.control}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-description`}
        disabled={disabled}
        onClick={onClick}
      />
      <div className={styles.picture}>
        <TemplatePicture board={board} theme={theme} width={320} height={200} />
      </div>
      <span className={styles.name} id={`${id}-name`}>
        {template.name}
      </span>
      <span className={styles.description} id={`${id}-description`}>
        {template.description}
      </span>
    </div>
  )
}
