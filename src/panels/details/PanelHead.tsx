import type { ReactNode } from 'react'
import { typeTitle } from '@/commands/editTitle'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import { TitleText } from '../fields/TitleText'
import styles from './Details.module.css'

type Props = {
  /** What kind of thing it is and where: "Touchpoint · Purchase". */
  readonly subject: string
  readonly id: string
  readonly title: string
  readonly placeholder: string
  readonly freeLines?: boolean
  /** Something small at the right of the subject. */
  readonly aside?: ReactNode
}

/** What the panel is about, and its title. */
export function PanelHead({ subject, id, title, placeholder, freeLines = false, aside }: Props) {
  const context = useCommandContext()
  const { details } = useMessages()
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <p className={styles.subject} title={subject}>
          {subject}
        </p>
        {aside}
      </div>
      <TitleText
        label={details.title}
        value={title}
        placeholder={placeholder}
        freeLines={freeLines}
        onType={(text) => typeTitle(context, id, text)}
      />
    </div>
  )
}
