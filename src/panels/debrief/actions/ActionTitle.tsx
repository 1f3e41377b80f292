import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { cancelEditing, endEditing, typeTitle } from '@/commands/editTitle'
import { useCommandContext } from '@/commands/react'
import { useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import { GrowingText } from '../../fields/GrowingText'
import inline from '../inline.module.css'
import { Printed } from '../Printed'
import styles from './ActionsPart.module.css'

/**
 * What is to be done. One that was just added takes the keyboard; left without a word, or with
 * Escape, it goes away again.
 */
export function ActionTitle({ card, label }: { readonly card: Card; readonly label: string }) {
  const context = useCommandContext()
  const { board } = useMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  const isNew = useSessionState(({ editing }) => editing === card.id)
  useLayoutEffect(() => {
    if (isNew) field.current!.focus()
  }, [isNew])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && isNew) cancelEditing(context)
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (card.title.trim() !== '') leave()
    }
  }
  const leave = () => {
    if (isNew) endEditing(context)
    context.editor.seal()
  }
  return (
    <Printed text={card.title || board.untitled} className={styles.titleText}>
      <GrowingText
        ref={field}
        className={`${inline.field} ${styles.titleText}`}
        aria-label={label}
        placeholder={board.untitled}
        value={card.title}
        onChange={(event) => typeTitle(context, card.id, event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
    </Printed>
  )
}
