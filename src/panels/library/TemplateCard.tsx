import { type ReactNode, useId, useMemo } from 'react'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useMessages } from '@/i18n/messages'
import type { Library, TemplateOffer } from './actions'
import styles from './TemplateCard.module.css'
import { drawTemplate } from './templatePicture'

/** What ties a control to the words of the card that it covers. */
type Names = {
  readonly className: string | undefined
  readonly 'aria-labelledby': string
  readonly 'aria-describedby': string
}

type Props = {
  readonly template: TemplateOffer
  readonly library: Pick<Library, 'captions' | 'theme'>
  /** The button or the radio that the card is; it lies over all of it. */
  readonly children: (names: Names) => ReactNode
}

/** A template with its picture, to choose or to begin with. */
export function TemplateCard({ template, library, children }: Props) {
  const { scale } = useMessages().board
  const { captions, theme } = library
  const id = useId()
  const picture = useMemo(
    () => drawTemplate(template, { captions, theme }, scale),
    [template, captions, theme, scale],
  )
  return (
    <div className={styles.card}>
      {children({
        className: styles.control,
        'aria-labelledby': `${id}-name`,
        'aria-describedby': `${id}-description`,
      })}
      <div className={styles.picture}>
        <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
          <SvgPrimitives primitives={picture.primitives} />
        </svg>
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
