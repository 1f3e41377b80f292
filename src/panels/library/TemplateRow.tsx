import { useId } from 'react'
import type { Library, TemplateOffer } from './actions'
import { TemplatePicture } from './TemplatePicture'
import styles from './TemplateRow.module.css'
import type { TemplateBoard } from './templateBoard'

type Props = {
  /** The name that the radios of one choice share. */
  readonly group: string
  readonly template: TemplateOffer
  readonly board: TemplateBoard | undefined
  readonly theme: Library['theme']
  readonly checked: boolean
  /** What tells more about the one that is chosen. */
  readonly describedBy: string
  readonly onChoose: () => void
}

/** A template to choose, with a small picture of its board. The radio lies over all of it. */
export function TemplateRow(props: Props) {
  const { group, template, board, theme, checked, describedBy, onChoose } = props
  const id = useId()
  return (
    <div className={styles.row}>
      <input
        type="radio"
        className={styles.control}
        name={group}
        aria-labelledby={id}
        aria-describedby={checked ? describedBy : undefined}
        checked={checked}
        data-autofocus={checked || undefined}
        onChange={onChoose}
      />
      <div className={styles.picture}>
        <TemplatePicture board={board} theme={theme} width={48} height={30} />
      </div>
      <span id={id}>{template.name}</span>
    </div>
  )
}
