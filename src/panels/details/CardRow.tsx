import type { ReactNode } from 'react'
import { titleOf } from '@/commands/places'
import { useDesk, useEditorState } from '@/editor/react'
import { select } from '@/editor/session'
import { useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import styles from './CardRow.module.css'

type Props = {
  readonly card: Card
  /** A small line below the title. */
  readonly small: string
  /** A button at the right. */
  readonly action?: ReactNode
}

/** Another card, edged in the colour of its type; a click selects it. */
export function CardRow({ card, small, action }: Props) {
  const { session } = useDesk()
  const messages = useMessages()
  const title = useEditorState(({ map }) => titleOf(map, card.id, messages))
  const tone = card.type === 'pain' || card.type === 'opportunity' ? styles[card.type] : ''
  return (
    <div className={`${styles.row} ${tone}`}>
      <button type="button" className={styles.main} onClick={() => select(session, [card.id])}>
        {title}
        <small>{small}</small>
      </button>
      {action}
    </div>
  )
}
