import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Library, TemplateOffer } from './actions'
import { TemplatePicture } from './TemplatePicture'
import styles from './TemplatePreview.module.css'
import type { TemplateBoard } from './templateBoard'

type Props = {
  /** Of the words, for what they describe. */
  readonly id: string
  readonly template: TemplateOffer
  readonly board: TemplateBoard | undefined
  readonly theme: Library['theme']
}

/** The board that the chosen template begins with, what it is for, and how much there is in it. */
export function TemplatePreview({ id, template, board, theme }: Props) {
  const { templates: t } = usePanelWords()
  return (
    <div>
      <div className={styles.picture}>
        <TemplatePicture board={board} theme={theme} width={640} height={370} />
      </div>
      <div id={id} className={styles.words}>
        <p>{template.description}</p>
        <p className={styles.counts}>{board ? t.counts(board.counts) : '\u00a0'}</p>
      </div>
    </div>
  )
}
